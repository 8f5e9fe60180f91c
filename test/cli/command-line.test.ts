/** The commands of the command line, as a curator types them. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { files, makeDataset } from "../curate/made-dataset.ts";
import { runCommand } from "./run-command.ts";

test("check prints each problem with file, line and column, and its exit status is 1 where there is an error", async () => {
  const dataset = makeDataset();
  expect((await runCommand(dataset, "check")).status).toBe(0);
  dataset.edit(files.claims, "relation: warns-of", "relation: warn-of");
  const { status, out } = await runCommand(dataset, "check");
  expect(status).toBe(1);
  expect(out.split("\n")[0]).toBe(
    "graph-data/claims/01-ada.yaml:29:19  error  relation-unknown  Unknown relation “warn-of”. Did you mean “warns-of”?",
  );
  expect(out).toContain("1 error, 0 warnings");
});

test("the exit status is 0 where there are only warnings", async () => {
  const dataset = makeDataset();
  dataset.write(files.layout, "");
  const { status, out } = await runCommand(dataset, "check", "--lang", "zh");
  expect(status).toBe(0);
  expect(out).toContain("0 个错误，1 个警告");
});

test("check with --format json prints problems and locators, and nothing else", async () => {
  const dataset = makeDataset();
  dataset.edit(files.claims, "to: pause", "to: pauze");
  const { status, out } = await runCommand(dataset, "check", "--format", "json");
  expect(status).toBe(1);
  expect(JSON.parse(out)).toEqual({
    problems: [
      {
        code: "node-unknown",
        severity: "error",
        file: files.claims,
        line: 20,
        column: 13,
        message: { en: expect.stringContaining("“pause”?"), zh: expect.stringContaining("“pause”？") },
      },
    ],
    locators: { verified: 4, listed: 0, skipped: 0 },
  });
});

test("locate gives line, turn, speaker, and a locator that passes the check when it is pasted", async () => {
  const dataset = makeDataset();
  const { status, out } = await runCommand(dataset, "locate", "应当暂停训练");
  expect(status).toBe(0);
  expect(out).toBe('line 2, once\n  turn ada, ada\n  - { line: 2, phrase: "应当暂停训练" }');
  dataset.edit(files.claims, "- { line: 2, phrase: 应当暂停训练 }", out.split("\n")[2]?.trim() ?? "");
  expect((await runCommand(dataset, "check")).status).toBe(0);
});

test("locate lists each line, and says why a phrase cannot be a locator", async () => {
  const { out } = await runCommand(makeDataset(), "locate", "主持人");
  expect(out).toContain("line 1, once\n  turn host-1, grace");
  expect(out).toContain("line 2, once\n  turn ada, ada");
  expect(out).toContain("4 to 20 characters; this one has 3");
});

test("locate with --format json prints lines, turns and locators", async () => {
  const { out } = await runCommand(makeDataset(), "locate", "--format", "json", "谁来付这笔钱");
  expect(JSON.parse(out)).toEqual({
    phrase: "谁来付这笔钱",
    lines: [{ line: 3, times: 1, turns: [{ turn: "host-2", speaker: "grace" }], locator: '- { line: 3, phrase: "谁来付这笔钱" }' }],
    near: [],
  });
});

test("locate says that a phrase is not found, suggests the nearest, and its exit status is 1", async () => {
  const { status, out } = await runCommand(makeDataset(), "locate", "应当停止训练");
  expect(status).toBe(1);
  expect(out).toContain("Nearest:\n  line 2, once  应当暂停训练");
});

test("read-aloud prints each edge of a talk or a node as a sentence, with its doubt, its statement and its passage", async () => {
  const dataset = makeDataset();
  const withTranscript = ["--transcript", dataset.transcript];
  const { out } = await runCommand(dataset, "read-aloud", "little-scale", ...withTranscript);
  expect(out).toContain("House of Tests produced LittleScale (likely)");
  expect(out).toContain("测试之家 推出 LittleScale（很可能）");
  expect(out).toContain("The house built a scale.");
  expect(out).toContain("3 > 我们还造了一把叫小秤的工具。");
  const { claims } = JSON.parse((await runCommand(dataset, "read-aloud", "ada-talk", "--format", "json", ...withTranscript)).out);
  expect(claims.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(["ada-01", "ada-02", "ada-05"]));
  expect(claims.find(({ id }: { id: string }) => id === "ada-02")).toMatchObject({
    edge: { en: "Ada Example proposes Pause", zh: "艾达 提出 暂停训练" },
    confidence: "certain",
    passages: [{ line: 2, before: "谢谢主持人。", sentence: "我认为应当暂停训练六个月。", after: "虚假信息是很大的风险！" }],
  });
  expect((await runCommand(dataset, "read-aloud", "nobody")).status).toBe(2);
});

test("read-aloud draws claims of talks, the same for the same seed", async () => {
  const dataset = makeDataset();
  const draw = async (value: string): Promise<string[]> => {
    const { out } = await runCommand(dataset, "read-aloud", "--draw", value, "--format", "json");
    return JSON.parse(out).claims.map(({ id }: { id: string }) => id);
  };
  const all = await draw("999:1");
  expect(all).not.toContain("ada-05");
  expect(await draw("2:1")).toHaveLength(2);
  expect(await draw("2:1")).toEqual(await draw("2:1"));
  expect(all).toEqual(expect.arrayContaining(await draw("2:1")));
  expect(new Set((await Promise.all(["1", "2", "3", "4", "5"].map((seed) => draw(`1:${seed}`)))).flat()).size).toBeGreaterThan(1);
  expect((await runCommand(dataset, "read-aloud", "--draw", "many")).status).toBe(2);
});

test("stats counts nodes and claims, and aligns its columns under Chinese names", async () => {
  const dataset = makeDataset();
  const counted = JSON.parse((await runCommand(dataset, "stats", "--format", "json")).out);
  expect(counted.nodes).toMatchObject({ total: 7, byType: { person: 2, risk: 1, category: 0 } });
  expect(counted.claims).toMatchObject({
    total: 7,
    byRelation: { proposes: 1, "spoke-in": 1, moderated: 1, signed: 0 },
    byStanding: { stated: 5, reported: 1, inferred: 1, external: 0 },
    bySession: { "ada-talk": 7 },
    bySpeaker: { ada: 4, grace: 2 },
    byConfidence: { certain: 4, likely: 3, unsure: 0 },
  });
  expect(counted.orphans).toEqual([]);
  expect(counted.longestLabels).toContainEqual({ id: "ada-talk", label: "Keynote by Ada", width: 14 });
  const { out } = await runCommand(dataset, "stats");
  expect(out).toContain("  艾达主旨演讲    12  ada-talk");
  expect(out).toContain("  Keynote by Ada  14  ada-talk");
});

test("coverage counts sentences by session and by speaker", async () => {
  const dataset = makeDataset();
  dataset.edit(files.claims, "      - { line: 3, phrase: 今天就到这里, reason: hosting }\n", "");
  const row = { sentences: 5, covered: 3, declared: 1, open: 1 };
  expect(JSON.parse((await runCommand(dataset, "coverage", "--format", "json")).out)).toEqual({
    source: "house",
    all: row,
    sessions: [{ session: "ada-talk", ...row }],
    speakers: [{ speaker: "ada", ...row }],
  });
  expect((await runCommand(dataset, "coverage")).out).toContain("ada-talk        5        3         1     1");
});

test("stats lists nodes without a claim, counts each claim once, and lists the widest labels first", async () => {
  const dataset = makeDataset();
  dataset.edit(
    files.ideas,
    "  - id: disinformation",
    "  - id: bias\n    name: { en: Bias, zh: 偏见 }\n    summary: { en: One side., zh: 一面。 }\n  - id: disinformation",
  );
  const { nodes, claims, orphans, longestLabels } = JSON.parse((await runCommand(dataset, "stats", "--format", "json")).out);
  expect(orphans).toEqual(["bias"]);
  expect((await runCommand(dataset, "stats")).out).toContain("Nodes without a claim: bias");
  const sumOf = (counts: Record<string, number>): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
  expect(sumOf(nodes.byType)).toBe(nodes.total);
  for (const counts of [claims.byRelation, claims.byStanding, claims.bySession, claims.byConfidence])
    expect(sumOf(counts)).toBe(claims.total);
  // A claim that belongs to no turn has no speaker.
  expect(sumOf(claims.bySpeaker)).toBe(claims.total - 1);
  const widths = longestLabels.map(({ width }: { width: number }) => width);
  expect(widths).toEqual(widths.toSorted((a: number, b: number) => b - a));
});

test("coverage names an unknown speaker in words, and as null in JSON", async () => {
  const dataset = makeDataset();
  dataset.edit(
    files.source,
    "{ id: ada, at: 2, speaker: ada, kind: speech, basis: introduced, confidence: certain }",
    "{ id: ada, at: 2, kind: speech, basis: unknown, confidence: unsure }",
  );
  const { speakers } = JSON.parse((await runCommand(dataset, "coverage", "--format", "json")).out);
  expect(speakers).toEqual([{ speaker: null, sentences: 5, covered: 3, declared: 2, open: 0 }]);
  expect((await runCommand(dataset, "coverage", "--lang", "zh")).out).toContain("（不明）");
});

test("layout keeps positions, gives new nodes one, and reports how far the others moved", async () => {
  const dataset = makeDataset();
  await runCommand(dataset, "layout", "--fresh");
  const before = dataset.read(files.layout);
  dataset.write(files.layout, before.replace(/^pause .*\n/m, ""));
  const moved = JSON.parse((await runCommand(dataset, "layout", "--format", "json")).out);
  expect(moved).toMatchObject({ held: 6, placed: 1 });
  expect(moved.median).toBeLessThanOrEqual(0.005);
  expect(dataset.read(files.layout)).toMatch(/^pause( -?[\d.]+){4}$/m);
  expect((await runCommand(dataset, "layout")).out).toContain("7 existing nodes: median move");
});

test("schema writes a schema for each kind of file, and the shapes of the exported RDF", async () => {
  const dataset = makeDataset();
  const { out } = await runCommand(dataset, "schema");
  expect(out.split("\n")).toHaveLength(5);
  expect(JSON.parse(dataset.read("graph-data/schema/claims.schema.json"))).toMatchObject({ type: "object" });
});

test.each([
  [[], "Usage"],
  [["chekc"], "Did you mean “check”?"],
  [["constructor"], "Unknown command “constructor”"],
  [["build"], "npm run build"],
  [["check", "--frmat", "json"], "Unknown option “--frmat”. Did you mean “--format”?"],
  [["check", "-x"], "Unknown option “-x”."],
  [["check", "--format"], "“--format” needs a value."],
  [["check", "--transcript", "--lang", "zh"], "“--transcript” needs a value."],
  [["check", "--fix=yes"], "“--fix” takes no value."],
  [["check", "--format", "xml"], "text, json"],
  [["check", "--fresh"], "“--fresh” is not an option of check; it belongs to layout."],
  [["stats", "--fix"], "“--fix” is not an option of stats; it belongs to check."],
  [["check", "extra"], "extra"],
  [["check", "--transcript", "/nowhere/at-all.txt"], "Cannot read the transcript"],
  [["locate"], "npm run locate"],
  [["find"], "npm run find"],
  [["ask"], "npm run ask"],
  [["show"], "npm run show"],
  [["show", "ada", "grace"], "npm run show"],
  [["show", "adaa"], "Unknown id “adaa”. Did you mean “ada”?"],
  [["show", "ada-2"], "Did you mean “ada-02”?"],
  [["rename", "ada"], "npm run rename"],
  [["rename", "ada", "ada"], "npm run rename"],
  [["rename", "ada", "b", "c"], "npm run rename"],
  [["rename", "adaa", "b"], "Unknown id “adaa”. Did you mean “ada”?"],
  [["rename", "ada-old", "b"], "Unknown id “ada-old”. Did you mean “ada”?"],
  [["rename", "ada", "grace"], "“grace” is or was the id of another node."],
  [["rename", "grace", "ada-old"], "“ada-old” is or was the id of another node."],
  [["rename", "ada", "Ada B."], "“Ada B.” is not a valid id"],
  [["diff"], "npm run diff"],
  [["diff", "nowhere"], "git has no revision “nowhere”"],
] as const)("wrong usage gives exit status 2 and a message: %j", async (words, says) => {
  const { status, errors } = await runCommand(makeDataset(), ...words);
  expect(status).toBe(2);
  expect(errors).toContain(says);
});

test("every command is in the README's table, and in the help of both languages", async () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const commands = Object.keys(scripts).filter((name) => scripts[name]?.includes("src/cli.ts"));
  expect(commands.length).toBeGreaterThan(9);
  const texts = [
    readFileSync("README.md", "utf8"),
    ...(await Promise.all(["en", "zh"].map(async (l) => (await runCommand(makeDataset(), "--help", "--lang", l)).out))),
  ];
  for (const [index, text] of texts.entries())
    for (const name of commands) expect(text).toMatch(index === 0 ? `\`npm run ${name}` : `  ${name} `);
});

test("a wrong site address is wrong usage, and the setting is named in the language of the messages", async () => {
  const dataset = makeDataset();
  dataset.write("package.json", '{ "homepage": "example.org/map" }');
  const { status, errors } = await runCommand(dataset, "show", "ada");
  expect(status).toBe(2);
  expect(errors).toContain("“homepage” in package.json is not an absolute web address: “example.org/map”. Write https://example.org/map/");
  expect((await runCommand(dataset, "show", "ada", "--lang", "zh")).errors).toContain("package.json中的“homepage”不是完整的网址");
  dataset.write("package.json", '{ "homepage": "https://example.org/map" }');
  expect((await runCommand(dataset, "show", "ada")).status).toBe(0);
});

test("help is printed with exit status 0", async () => {
  const { status, out } = await runCommand(makeDataset(), "--help");
  expect(status).toBe(0);
  expect(out).toContain("locate");
});

test("find groups its results by type, and its exit status is 1 where there are none", async () => {
  const dataset = makeDataset();
  const { status, out } = await runCommand(dataset, "find", "虚假信息");
  expect(status).toBe(0);
  expect(out.split("\n").slice(0, 2)).toEqual(["Risks", "  disinformation  Disinformation"]);
  expect(out).toContain("  ada-03  Ada fears disinformation.");
  const json = JSON.parse((await runCommand(dataset, "find", "--format", "json", "disinformation")).out);
  expect(json.groups[0]).toEqual({ type: "risk", hits: [{ id: "disinformation", name: { en: "Disinformation", zh: "虚假信息" } }] });
  const none = await runCommand(dataset, "find", "zyxwv");
  expect(none).toMatchObject({ status: 1, out: "No results for “zyxwv”." });
});

test("show prints a node with its claims, a claim or a turn, with its location, and both where a turn has the id of a node", async () => {
  const dataset = makeDataset();
  const node = (await runCommand(dataset, "show", "pause")).out;
  expect(node).toContain("graph-data/nodes/proposal.yaml:3\npause  Proposal\nPause · 暂停训练");
  expect(node).toContain("ada-02  stated, certain  Ada Example proposes Pause");
  expect((await runCommand(dataset, "show", "ada-03")).out).toContain("graph-data/claims/01-ada.yaml:27\n  ada-03");
  const turn = (await runCommand(dataset, "show", "host-2")).out;
  expect(turn).toBe("graph-data/sources/house.yaml:14\nhost-2  ada-talk  grace  question, inferred, likely");
  const { found } = JSON.parse((await runCommand(dataset, "show", "--format", "json", "ada")).out);
  expect(found.map(({ kind, written }: { kind: string; written: string }) => `${kind} ${written}`)).toEqual([
    "node graph-data/nodes/person.yaml:3",
    "turn graph-data/sources/house.yaml:13",
  ]);
});

test("ask answers as the page does, and its exit status is 1 where it does not understand", async () => {
  const dataset = makeDataset();
  expect((await runCommand(dataset, "ask", "who", "proposed", "pause")).out).toContain(
    "ada-02  Ada wants a pause of six months.  [2 应当暂停训练]",
  );
  const { claims } = JSON.parse((await runCommand(dataset, "ask", "--format", "json", "谁警示虚假信息")).out);
  expect(claims.map(({ id }: { id: string }) => id)).toEqual(["ada-03"]);
  expect((await runCommand(dataset, "ask", "xyzzy")).status).toBe(1);
  const { unfound } = JSON.parse((await runCommand(dataset, "ask", "--format", "json", "why a pause of unicorns")).out);
  expect(unfound).toEqual(["unicorns"]);
  expect((await runCommand(dataset, "ask", "why a pause of unicorns")).out).toContain("Not found in any claim or name: “unicorns”.");
});

test("a reader may close the pipe early", async () => {
  const reader = spawn(process.execPath, ["--import", "tsx", "src/cli.ts", "stats"], { stdio: ["ignore", "pipe", "pipe"] });
  reader.stdout.destroy();
  let errors = "";
  reader.stderr.on("data", (text) => {
    errors += text;
  });
  const [status] = await once(reader, "close");
  expect({ status, errors }).toEqual({ status: 0, errors: "" });
}, 60_000);
