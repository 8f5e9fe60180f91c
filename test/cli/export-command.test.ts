import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { makeDataset } from "../curate/made-dataset.ts";
import { runCommand } from "./run-command.ts";

test("export writes text to standard output, and its report to standard error", async () => {
  const dataset = makeDataset();
  const { status, out, errors } = await runCommand(dataset, "export", "--format", "gexf");
  expect(status).toBe(0);
  expect(out).toMatch(/^<\?xml [\s\S]*<\/gexf>$/);
  expect(out).toContain('id="ada-02" source="ada" target="pause"');
  expect(errors).toContain("have a shape that this format does not know");
  expect((await runCommand(dataset, "export", "--format", "gexf", "--lang", "zh")).errors).toMatch(/形状/);
});

test("export writes a file of any name; CSV is a zip whatever the name", async () => {
  const dataset = makeDataset();
  const { status, out } = await runCommand(dataset, "export", "--format", "csv", "--flavour", "tools", "--out", "graph.csv");
  expect({ status, out }).toMatchObject({ status: 0, out: expect.stringMatching(/^wrote graph\.csv \([\d,]+ bytes\)$/) });
  const files = unzipSync(readFileSync(join(dataset.root, "graph.csv")));
  expect(strFromU8(files["claims.csv"] as Uint8Array)).toMatch(/^Source,Target,Id,Type,Label,/);
});

test("a zip without --out, an unknown format, an unknown flavour, and a path that cannot be written are wrong usage", async () => {
  const dataset = makeDataset();
  const usage = async (...words: string[]) => {
    const { status, errors } = await runCommand(dataset, "export", ...words);
    expect(status).toBe(2);
    return errors;
  };
  expect(await usage("--format", "csv-bulk")).toContain("Give a file: --out graph.zip");
  expect(await usage("--format", "xlsx")).toContain("--format xlsx: gexf, graphml, json, csv, csv-bulk");
  expect(await usage()).toContain("--format: gexf");
  expect(await usage("--format", "csv", "--flavour", "excel", "--out", "x")).toContain("csv has spreadsheet, tools");
  expect(await usage("--format", "turtle", "--out", "no/such/folder/x.ttl")).toContain("Cannot write no/such/folder/x.ttl");
  expect((await runCommand(dataset, "stats", "--out", "x")).errors).toContain("“--out” is not an option of stats");
});

test("--view exports what a view shows, also the answer to a question; a view that cannot be read writes nothing", async () => {
  const dataset = makeDataset();
  const edgesOf = async (view: string) => {
    const { out, errors } = await runCommand(dataset, "export", "--format", "json", "--view", view);
    expect(errors).toContain("A part of the graph");
    return JSON.parse(out).edges.map(({ key }: { key: string }) => key);
  };
  expect(await edgesOf("node=disinformation")).toEqual(["ada-03", "ada-05"]);
  expect(await edgesOf("https://example.org/map/?x#node=disinformation")).toEqual(["ada-03", "ada-05"]);
  expect(await edgesOf("ask=who proposed pause")).toEqual(["ada-02"]);
  const { status, errors } = await runCommand(dataset, "export", "--format", "json", "--view", "node=nobody", "--out", "x.json");
  expect(status).toBe(1);
  expect(errors).toContain("“node=nobody”");
  expect(errors).toMatch(/The view was refused, and nothing was written\.$/);
  expect(errors).not.toContain("Ignored");
  const camera = await runCommand(dataset, "export", "--format", "json", "--view", "at=nowhere", "--lang", "zh");
  expect([camera.status, camera.out, camera.errors]).toEqual([1, "", "“at=nowhere”（无法识别）\n视图无法识别，未写入任何文件。"]);
  expect(existsSync(join(dataset.root, "x.json"))).toBe(false);
});

test("ids are addresses where the site is set, and urns where it is not", async () => {
  const dataset = makeDataset();
  expect((await runCommand(dataset, "export", "--format", "turtle")).out).toContain("<urn:ai-safety-concept-graph:claim:ada-02>");
  dataset.write("package.json", '{ "homepage": "https://example.org/map/" }');
  expect((await runCommand(dataset, "export", "--format", "turtle")).out).toContain("<https://example.org/map/#claim=ada-02>");
});
