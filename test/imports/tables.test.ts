/** Tables in the encoding of Chinese Excel, and tables whose ids have spaces. */
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { palettes } from "../../src/design/tokens.ts";
import { exportGraph } from "../../src/formats/export-graph.ts";
import { tableOf } from "../../src/formats/graph-table.ts";
import { importFactText } from "../../src/language/imports.ts";
import { forum } from "../real-graph.ts";
import { kindsOf, readContent } from "./read-bytes.ts";

/** “张三,李四” and “王五,赵六”, and 𠮷, which has four bytes. */
const chinese = [
  ...strToU8("source,target\n"),
  ...[0xd5, 0xc5, 0xc8, 0xfd, 0x2c, 0xc0, 0xee, 0xcb, 0xc4, 0x0d, 0x0a],
  ...[0xcd, 0xf5, 0xce, 0xe5, 0x2c, 0x95, 0x34, 0xb2, 0x35, 0x0d, 0x0a],
];

test.each([1, 7, 4096])("a table that Chinese Excel saved is read as GB18030, and the report says so; pieces of %i bytes", async (size) => {
  const read = await readContent(new Uint8Array(chinese), size);
  expect(read.graph?.nodes.map(({ id }) => id)).toEqual(["张三", "李四", "王五", "𠮷"]);
  expect(kindsOf(read)).toEqual({ faults: [], facts: ["encoding-assumed", "nodes-made"] });
  const [fact] = read.report;
  expect(fact && importFactText(fact, "en")).toMatch(/read as GB18030.*save it as “CSV UTF-8”/);
  expect(fact && importFactText(fact, "zh")).toMatch(/已按 GB18030 读取.*另存为“CSV UTF-8/);
});

test("tables in a zip have an encoding each, and one that was cut within a character has that fault", async () => {
  const read = await readContent(
    zipSync({ "nodes.csv": strToU8("id,label\n张三,甲\n李四,乙\n王五,丙\n𠮷,丁\n"), "edges.csv": new Uint8Array(chinese) }),
  );
  expect(kindsOf(read)).toEqual({ faults: [], facts: ["encoding-assumed"] });
  expect(read.report[0]?.file).toBe("edges.csv");
  expect(kindsOf(await readContent(new Uint8Array(chinese.slice(0, 22)))).faults).toEqual(["cut-off"]);
});

test("the bulk CSV of the forum opens with all nodes, records and edges, and without a fault", async () => {
  const table = tableOf(forum.built, { site: undefined, palette: palettes.light });
  const { content } = await exportGraph(table, "csv-bulk", { language: "en" });
  const read = await readContent(content);
  expect(read.faults).toEqual([]);
  const { nodes, sources, turns, corrections, sentences, withdrawn, claims } = table;
  const records = [nodes, sources, turns, corrections, sentences, withdrawn].reduce((sum, { length }) => sum + length, 0);
  expect([read.graph?.nodes.length, read.graph?.edges.length]).toEqual([records, claims.length]);
  const ids = new Set(read.graph?.nodes.map(({ id }) => id));
  expect(nodes.every(({ id }) => ids.has(id))).toBe(true);
});

test("the same id in two spaces is two nodes, and ends lead to those of their spaces", async () => {
  const read = await readContent(
    zipSync({
      "movies.csv": strToU8("id:ID(movie),title\n1,Alien\n2,Aliens\n"),
      "people.csv": strToU8("id:ID(person),name\n1,Ridley\n3,Sigourney\n"),
      "acted.csv": strToU8(":START_ID(person),:END_ID(movie),:TYPE\n1,1,MADE\n3,2,ACTED\n"),
    }),
  );
  expect(read.graph?.nodes.map(({ id, label }) => [id, label])).toEqual([
    ["1", "Alien"],
    ["2", "Aliens"],
    ["1 (person)", "Ridley"],
    ["3", "Sigourney"],
  ]);
  expect(read.graph?.edges.map(({ source, target }) => [source, target])).toEqual([
    ["1 (person)", "1"],
    ["3", "2"],
  ]);
  expect(kindsOf(read)).toEqual({ faults: [], facts: ["id-space-added"] });
  const twice = await readContent(zipSync({ "n.csv": strToU8("id:ID(a)\n1\n1\n"), "e.csv": strToU8(":START_ID(a),:END_ID(b)\n1,1\n") }));
  expect(kindsOf(twice).faults).toEqual(["id-repeated", "end-unknown"]);
});
