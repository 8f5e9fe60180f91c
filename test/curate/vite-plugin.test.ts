import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { build, createServer, type InlineConfig } from "vite";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { graphPlugin } from "../../src/curate/vite-plugin.ts";
import type { BuiltGraph } from "../../src/model/built.ts";
import { type Forum, files, makeForum } from "./made-dataset.ts";

afterEach(() => vi.unstubAllEnvs());

function forumWithPage(): Forum {
  const forum = makeForum();
  writeFileSync(join(forum.root, "index.html"), "<!doctype html><title>Forum</title>");
  vi.stubEnv("TRANSCRIPT", forum.transcript);
  return forum;
}

const common = (root: string): InlineConfig => ({ root, configFile: false, logLevel: "silent", plugins: [graphPlugin()] });

async function serve(forum: Forum): Promise<{
  sent: unknown[];
  read: (name: string) => Promise<BuiltGraph>;
  readText: (name: string) => Promise<string>;
}> {
  const server = await createServer({ ...common(forum.root), server: { port: 0, host: "127.0.0.1", ws: false } });
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

test("the development server follows the files, shows every problem, and keeps the last good graph", async () => {
  const forum = forumWithPage();
  const { sent, read } = await serve(forum);
  expect((await read("graph.json")).complete).toBe(true);
  expect((await read("map.json?t=1")).complete).toBe(false);

  const noticed = (change: () => void, payload: object) => {
    change();
    const text = forum.read(files.claims);
    const save = () => forum.write(files.claims, text);
    return vi.waitFor(
      () => {
        save();
        expect(sent.at(-1)).toMatchObject(payload);
      },
      { timeout: 10_000, interval: 250 },
    );
  };
  await noticed(() => forum.edit(files.claims, "to: disinformation\n        standing", "to: nowhere\n        standing"), {
    type: "error",
    err: { loc: { file: files.claims, line: 30, column: 13 } },
  });
  expect(JSON.stringify(sent[0])).toContain("graph-data/claims/01-ada.yaml:30:13  error  node-unknown");
  expect((await read("graph.json")).claims.some((claim) => claim.id === "ada-03")).toBe(true);
  await noticed(() => forum.edit(files.claims, "to: nowhere", "to: disinformation"), { type: "full-reload" });
}, 30_000);

test("a build writes both files", async () => {
  const forum = forumWithPage();
  const made = await build({ ...common(forum.root), build: { write: false } });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ("output" in one ? one.output : []));
  const names = outputs.map((output) => output.fileName);
  expect(names).toEqual(expect.arrayContaining(["graph.json", "map.json"]));
});

test("a build of faulty files fails and lists the problems", async () => {
  const forum = forumWithPage();
  forum.edit(files.claims, "to: disinformation\n        standing", "to: nowhere\n        standing");
  forum.edit(files.claims, "relation: proposes", "relation: propose");
  await expect(build({ ...common(forum.root), build: { write: false } })).rejects.toThrow(
    /2 errors[\s\S]*relation-unknown[\s\S]*node-unknown/,
  );
});

describe("a site that may publish the transcript", () => {
  const outputsOf = async (forum: Forum): Promise<ReadonlyMap<string, string>> => {
    const made = await build({ ...common(forum.root), build: { write: false } });
    const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ("output" in one ? one.output : []));
    const textOf = (source: string | Uint8Array): string => (typeof source === "string" ? source : new TextDecoder().decode(source));
    return new Map(outputs.map((one) => [one.fileName, one.type === "chunk" ? one.code : textOf(one.source)]));
  };

  test("writes it beside the graph, which says where; and nothing of the builder's paths", async () => {
    const forum = forumWithPage();
    vi.stubEnv("VITE_TRANSCRIPT", forum.transcript);
    vi.stubEnv("VITE_OBJECTIONS", "ada@example.org");
    writeFileSync(join(forum.root, "index.html"), '<!doctype html><title>Forum</title><script type="module" src="./main.ts"></script>');
    writeFileSync(
      join(forum.root, "main.ts"),
      `import { settings } from ${JSON.stringify(resolve("src/settings.ts"))};\ndocument.title = settings.objections ?? "";\n`,
    );
    const outputs = await outputsOf(forum);
    expect(outputs.get("transcripts/house.txt")).toBe(readFileSync(forum.transcript, "utf8"));
    for (const name of ["graph.json", "map.json"])
      expect((JSON.parse(outputs.get(name) ?? "") as BuiltGraph).sources[0]?.transcript, name).toBe("transcripts/house.txt");
    expect([...outputs.values()].join("")).toContain("ada@example.org");
    expect([...outputs.values()].join("")).not.toContain(forum.transcript);
  });

  test("one that says nothing publishes nothing", async () => {
    const outputs = await outputsOf(forumWithPage());
    expect([...outputs.keys()].filter((name) => name.includes("transcript"))).toEqual([]);
    expect(outputs.get("graph.json")).not.toContain('"transcript"');
  });

  test("a file that is no source's own fails the build, with both sums", async () => {
    const forum = forumWithPage();
    const wrong = join(forum.root, "tea.txt");
    writeFileSync(wrong, "tea");
    vi.stubEnv("VITE_TRANSCRIPT", wrong);
    const found = createHash("sha256").update("tea").digest("hex");
    const wanted = createHash("sha256").update(readFileSync(forum.transcript)).digest("hex");
    await expect(outputsOf(forum)).rejects.toThrow(`its SHA-256 checksum is ${found}; expected ${wanted}`);
    vi.stubEnv("VITE_TRANSCRIPT", join(forum.root, "nowhere.txt"));
    await expect(outputsOf(forum)).rejects.toThrow(/nowhere\.txt/);
  });

  test("the development server serves it too", async () => {
    const forum = forumWithPage();
    vi.stubEnv("VITE_TRANSCRIPT", forum.transcript);
    const { read, readText } = await serve(forum);
    expect((await read("graph.json")).sources[0]?.transcript).toBe("transcripts/house.txt");
    expect(await readText("transcripts/house.txt")).toBe(readFileSync(forum.transcript, "utf8"));
  });
});
