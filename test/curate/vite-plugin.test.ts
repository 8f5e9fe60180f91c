import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { build, createServer, type InlineConfig } from "vite";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { graphPlugin } from "../../src/curate/vite-plugin.ts";
import type { BuiltGraph } from "../../src/model/built.ts";
import { lessonFile, lessonYaml } from "../lesson/made-lesson.ts";
import { files, makeDataset, type TestDataset } from "./made-dataset.ts";

afterEach(() => vi.unstubAllEnvs());

function datasetWithPage(): TestDataset {
  const dataset = makeDataset();
  writeFileSync(join(dataset.root, "index.html"), "<!doctype html><title>Test</title>");
  vi.stubEnv("TRANSCRIPT", dataset.transcript);
  return dataset;
}

const common = (root: string): InlineConfig => ({ root, configFile: false, logLevel: "silent", plugins: [graphPlugin()] });

async function serve(dataset: TestDataset): Promise<{
  sent: unknown[];
  read: (name: string) => Promise<BuiltGraph>;
  readText: (name: string) => Promise<string>;
}> {
  const server = await createServer({ ...common(dataset.root), server: { port: 0, host: "127.0.0.1", ws: false } });
  const sent: unknown[] = [];
  vi.spyOn(server.ws, "send").mockImplementation((payload: unknown) => void sent.push(payload));
  await server.listen();
  onTestFinished(() => server.close());
  const address = server.httpServer?.address() as AddressInfo;
  const readText = (name: string) =>
    new Promise<string>((resolve, reject) => {
      get(`http://127.0.0.1:${address.port}/${name}`, (response) => {
        let text = "";
        response.on("data", (chunk) => {
          text += chunk;
        });
        response.on("end", () => resolve(text));
      }).on("error", reject);
    });
  return { sent, readText, read: async (name) => JSON.parse(await readText(name)) as BuiltGraph };
}

test("the development server compiles again at each change, shows problems, and keeps the last valid graph", async () => {
  const dataset = datasetWithPage();
  const { sent, read } = await serve(dataset);
  expect((await read("graph.json")).complete).toBe(true);
  expect((await read("map.en.json?t=1")).complete).toBe(false);

  const noticed = (change: () => void, payload: object) => {
    change();
    const text = dataset.read(files.claims);
    const save = () => dataset.write(files.claims, text);
    return vi.waitFor(
      () => {
        save();
        expect(sent.at(-1)).toMatchObject(payload);
      },
      { timeout: 10_000, interval: 250 },
    );
  };
  await noticed(() => dataset.edit(files.claims, "to: disinformation\n        standing", "to: nowhere\n        standing"), {
    type: "error",
    err: { loc: { file: files.claims, line: 30, column: 13 } },
  });
  expect(JSON.stringify(sent[0])).toContain("graph-data/claims/01-ada.yaml:30:13  error  node-unknown");
  expect((await read("graph.json")).claims.some((claim) => claim.id === "ada-03")).toBe(true);
  await noticed(() => dataset.edit(files.claims, "to: nowhere", "to: disinformation"), { type: "full-reload" });
}, 30_000);

test("the development server has the lessons, and loads the page again when one changes", async () => {
  const dataset = datasetWithPage();
  dataset.write(lessonFile, lessonYaml);
  const { sent, readText } = await serve(dataset);
  expect(JSON.parse(await readText("lessons.json"))).toMatchObject([{ id: "first", minutes: 30, steps: 8 }]);
  expect(JSON.parse(await readText("lessons/first.json"))).toMatchObject({ format: "ai-safety-concept-graph/lesson/1", id: "first" });
  const changed = lessonYaml.replace("Guess the verb.", "Guess it.");
  await vi.waitFor(
    () => {
      dataset.write(lessonFile, changed);
      expect(sent.at(-1)).toMatchObject({ type: "full-reload" });
    },
    { timeout: 10_000, interval: 250 },
  );
  expect(await readText("lessons/first.json")).toContain("Guess it.");
}, 30_000);

test("a build writes the graph, the map, the lessons and their list", async () => {
  const dataset = datasetWithPage();
  dataset.write(lessonFile, lessonYaml);
  const made = await build({ ...common(dataset.root), build: { write: false } });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((result) => ("output" in result ? result.output : []));
  const names = outputs.map((output) => output.fileName);
  expect(names).toEqual(expect.arrayContaining(["graph.json", "map.en.json", "map.zh.json", "lessons.json", "lessons/first.json"]));
});

test("a build of faulty files fails and lists the problems", async () => {
  const dataset = datasetWithPage();
  dataset.edit(files.claims, "to: disinformation\n        standing", "to: nowhere\n        standing");
  dataset.edit(files.claims, "relation: proposes", "relation: propose");
  await expect(build({ ...common(dataset.root), build: { write: false } })).rejects.toThrow(
    /2 errors[\s\S]*relation-unknown[\s\S]*node-unknown/,
  );
});

describe("a site that may publish the transcript", () => {
  const outputsOf = async (dataset: TestDataset): Promise<ReadonlyMap<string, string>> => {
    const made = await build({ ...common(dataset.root), build: { write: false } });
    const outputs = (Array.isArray(made) ? made : [made]).flatMap((result) => ("output" in result ? result.output : []));
    const textOf = (source: string | Uint8Array): string => (typeof source === "string" ? source : new TextDecoder().decode(source));
    return new Map(outputs.map((output) => [output.fileName, output.type === "chunk" ? output.code : textOf(output.source)]));
  };

  test("writes it beside the graph, which has its path, and no path of the build machine", async () => {
    const dataset = datasetWithPage();
    vi.stubEnv("VITE_TRANSCRIPT", dataset.transcript);
    vi.stubEnv("VITE_OBJECTIONS", "ada@example.org");
    writeFileSync(join(dataset.root, "index.html"), '<!doctype html><title>Test</title><script type="module" src="./main.ts"></script>');
    writeFileSync(
      join(dataset.root, "main.ts"),
      `import { settings } from ${JSON.stringify(resolve("src/settings.ts"))};\ndocument.title = settings.objections ?? "";\n`,
    );
    const outputs = await outputsOf(dataset);
    expect(outputs.get("transcripts/house.txt")).toBe(readFileSync(dataset.transcript, "utf8"));
    for (const name of ["graph.json", "map.en.json", "map.zh.json"])
      expect((JSON.parse(outputs.get(name) ?? "") as BuiltGraph).sources[0]?.transcript, name).toBe("transcripts/house.txt");
    expect([...outputs.values()].join("")).toContain("ada@example.org");
    expect([...outputs.values()].join("")).not.toContain(dataset.transcript);
  });

  test("publishes nothing without the setting", async () => {
    const outputs = await outputsOf(datasetWithPage());
    expect([...outputs.keys()].filter((name) => name.includes("transcript"))).toEqual([]);
    expect(outputs.get("graph.json")).not.toContain('"transcript"');
  });

  test("fails the build where the file is the transcript of no source, and gives both checksums", async () => {
    const dataset = datasetWithPage();
    const wrong = join(dataset.root, "tea.txt");
    writeFileSync(wrong, "tea");
    vi.stubEnv("VITE_TRANSCRIPT", wrong);
    const found = createHash("sha256").update("tea").digest("hex");
    const wanted = createHash("sha256").update(readFileSync(dataset.transcript)).digest("hex");
    await expect(outputsOf(dataset)).rejects.toThrow(`its SHA-256 checksum is ${found}; expected ${wanted}`);
    vi.stubEnv("VITE_TRANSCRIPT", join(dataset.root, "nowhere.txt"));
    await expect(outputsOf(dataset)).rejects.toThrow(/nowhere\.txt/);
  });

  test("serves it in development too", async () => {
    const dataset = datasetWithPage();
    vi.stubEnv("VITE_TRANSCRIPT", dataset.transcript);
    const { read, readText } = await serve(dataset);
    expect((await read("graph.json")).sources[0]?.transcript).toBe("transcripts/house.txt");
    expect(await readText("transcripts/house.txt")).toBe(readFileSync(dataset.transcript, "utf8"));
  });
});
