/** The curator's commands, as they are typed. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { files, makeForum } from "../curate/made-dataset.ts";
import { type } from "./typed.ts";

test("check says each problem with file, line and column, and its status tells errors", async () => {
  const forum = makeForum();
  expect((await type(forum, "check")).status).toBe(0);
  forum.edit(files.claims, "relation: warns-of", "relation: warn-of");
  const { status, out } = await type(forum, "check");
  expect(status).toBe(1);
  expect(out.split("\n")[0]).toBe(
    "graph-data/claims/01-ada.yaml:29:19  error  relation-unknown  Unknown relation “warn-of”. Did you mean “warns-of”?",
  );
  expect(out).toContain("1 error, 0 warnings");
});

test("a warning alone leaves the status at 0", async () => {
  const forum = makeForum();
  forum.write(files.layout, "");
  const { status, out } = await type(forum, "check", "--lang", "zh");
  expect(status).toBe(0);
  expect(out).toContain("0 个错误，1 个警告");
});

test("check as JSON has problems and locators, and nothing else is printed", async () => {
  const forum = makeForum();
  forum.edit(files.claims, "to: pause", "to: pauze");
  const { status, out } = await type(forum, "check", "--format", "json");
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

test("locate gives line, turn, speaker, and a locator that the gate takes when it is pasted", async () => {
  const forum = makeForum();
  const { status, out } = await type(forum, "locate", "应当暂停训练");
  expect(status).toBe(0);
  expect(out).toBe('line 2, once\n  turn ada, ada\n  - { line: 2, phrase: "应当暂停训练" }');
  forum.edit(files.claims, "- { line: 2, phrase: 应当暂停训练 }", out.split("\n")[2]?.trim() ?? "");
  expect((await type(forum, "check")).status).toBe(0);
});

test("locate names every line, and says where a phrase cannot be a locator", async () => {
  const { out } = await type(makeForum(), "locate", "主持人");
  expect(out).toContain("line 1, once\n  turn host-1, grace");
  expect(out).toContain("line 2, once\n  turn ada, ada");
  expect(out).toContain("4 to 20 characters; this one has 3");
});

test("locate as JSON", async () => {
  const { out } = await type(makeForum(), "locate", "--format", "json", "谁来付这笔钱");
  expect(JSON.parse(out)).toEqual({
    phrase: "谁来付这笔钱",
    lines: [{ line: 3, times: 1, turns: [{ turn: "host-2", speaker: "grace" }], locator: '- { line: 3, phrase: "谁来付这笔钱" }' }],
    near: [],
  });
});

test("locate says that a phrase is not there, names the nearest, and ends with 1", async () => {
  const { status, out } = await type(makeForum(), "locate", "应当停止训练");
  expect(status).toBe(1);
  expect(out).toContain("Nearest:\n  line 2, once  应当暂停训练");
});

test("stats counts nodes and claims, and its columns stand straight under Han names", async () => {
  const forum = makeForum();
  const counted = JSON.parse((await type(forum, "stats", "--format", "json")).out);
  expect(counted.nodes).toMatchObject({ total: 7, byType: { person: 2, risk: 1, category: 0 } });
  expect(counted.claims).toMatchObject({
    total: 7,
    byRelation: { proposes: 1, "spoke-in": 1, moderated: 1, signed: 0 },
    byStanding: { stated: 5, reported: 1, inferred: 1, outside: 0 },
    bySession: { "ada-talk": 7 },
    bySpeaker: { ada: 4, grace: 2 },
    byConfidence: { certain: 5, likely: 2, unsure: 0 },
  });
  expect(counted.orphans).toEqual([]);
  expect(counted.longestLabels).toContainEqual({ id: "ada-talk", label: "Keynote by Ada", width: 14 });
  const { out } = await type(forum, "stats");
  expect(out).toContain("  艾达主旨演讲    12  ada-talk");
  expect(out).toContain("  Keynote by Ada  14  ada-talk");
});

test("coverage counts sentences by session and by speaker", async () => {
  const forum = makeForum();
  forum.edit(files.claims, "      - { line: 3, phrase: 今天就到这里, reason: hosting }\n", "");
  const row = { sentences: 5, covered: 3, declared: 1, open: 1 };
  expect(JSON.parse((await type(forum, "coverage", "--format", "json")).out)).toEqual({
    source: "house",
    all: row,
    sessions: [{ session: "ada-talk", ...row }],
    speakers: [{ speaker: "ada", ...row }],
  });
  expect((await type(forum, "coverage")).out).toContain("ada-talk        5        3         1     1");
});

test("stats names the nodes that no claim reaches, counts each claim once, and has the widest labels first", async () => {
  const forum = makeForum();
  forum.edit(
    files.ideas,
    "  - id: disinformation",
    "  - id: bias\n    name: { en: Bias, zh: 偏见 }\n    summary: { en: One side., zh: 一面。 }\n  - id: disinformation",
  );
  const { nodes, claims, orphans, longestLabels } = JSON.parse((await type(forum, "stats", "--format", "json")).out);
  expect(orphans).toEqual(["bias"]);
  expect((await type(forum, "stats")).out).toContain("Nodes without a claim: bias");
  const sumOf = (counts: Record<string, number>): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
  expect(sumOf(nodes.byType)).toBe(nodes.total);
  for (const counts of [claims.byRelation, claims.byStanding, claims.bySession, claims.byConfidence])
    expect(sumOf(counts)).toBe(claims.total);
  // A claim that belongs to no turn has no speaker.
  expect(sumOf(claims.bySpeaker)).toBe(claims.total - 1);
  const widths = longestLabels.map(({ width }: { width: number }) => width);
  expect(widths).toEqual(widths.toSorted((a: number, b: number) => b - a));
});

test("coverage of a speaker whom nobody knows is told in words, and is null for machines", async () => {
  const forum = makeForum();
  forum.edit(
    files.source,
    "{ id: ada, at: 2, speaker: ada, kind: speech, basis: introduced, confidence: certain }",
    "{ id: ada, at: 2, kind: speech, basis: unknown, confidence: unsure }",
  );
  const { speakers } = JSON.parse((await type(forum, "coverage", "--format", "json")).out);
  expect(speakers).toEqual([{ speaker: null, sentences: 5, covered: 3, declared: 2, open: 0 }]);
  expect((await type(forum, "coverage", "--lang", "zh")).out).toContain("（不明）");
});

test("layout holds what has a place, gives the new a place, and says how far the others moved", async () => {
  const forum = makeForum();
  await type(forum, "layout", "--fresh");
  const before = forum.read(files.layout);
  forum.write(files.layout, before.replace(/^pause .*\n/m, ""));
  const moved = JSON.parse((await type(forum, "layout", "--format", "json")).out);
  expect(moved).toMatchObject({ held: 6, placed: 1 });
  expect(moved.median).toBeLessThanOrEqual(0.005);
  expect(forum.read(files.layout)).toMatch(/^pause -?[\d.]+ -?[\d.]+$/m);
  expect((await type(forum, "layout")).out).toContain("7 nodes kept");
});

test("schema writes the three schemas", async () => {
  const forum = makeForum();
  const { out } = await type(forum, "schema");
  expect(out.split("\n")).toHaveLength(3);
  expect(JSON.parse(forum.read("graph-data/schema/claims.schema.json"))).toMatchObject({ type: "object" });
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
  [["check", "--fresh"], "“--fresh” is not an option of check; layout takes it."],
  [["stats", "--fix"], "“--fix” is not an option of stats; check takes it."],
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
] as const)("wrong usage ends with 2 and says what is wrong: %j", async (words, says) => {
  const { status, errors } = await type(makeForum(), ...words);
  expect(status).toBe(2);
  expect(errors).toContain(says);
});

test("every command is in the README's table, and in the help of both languages", async () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const commands = Object.keys(scripts).filter((name) => scripts[name]?.includes("src/cli.ts"));
  expect(commands.length).toBeGreaterThan(9);
  const texts = [
    readFileSync("README.md", "utf8"),
    ...(await Promise.all(["en", "zh"].map(async (l) => (await type(makeForum(), "--help", "--lang", l)).out))),
  ];
  for (const [index, text] of texts.entries())
    for (const name of commands) expect(text).toMatch(index === 0 ? `\`npm run ${name}` : `  ${name} `);
});

test("help is printed and is no error", async () => {
  const { status, out } = await type(makeForum(), "--help");
  expect(status).toBe(0);
  expect(out).toContain("locate");
});

test("find groups what it finds, says what was heard, and ends with 1 where there is nothing", async () => {
  const forum = makeForum();
  const { status, out } = await type(forum, "find", "虚假信息");
  expect(status).toBe(0);
  expect(out.split("\n").slice(0, 2)).toEqual(["Risks", "  disinformation  Disinformation"]);
  expect(out).toContain("  ada-03  Ada fears disinformation.");
  const json = JSON.parse((await type(forum, "find", "--format", "json", "disinformation")).out);
  expect(json.groups[0]).toEqual({ type: "risk", hits: [{ id: "disinformation", name: { en: "Disinformation", zh: "虚假信息" } }] });
  const none = await type(forum, "find", "zyxwv");
  expect(none).toMatchObject({ status: 1, out: "No results for “zyxwv”." });
});

test("show has a node with its claims and where it is written; a claim; a turn; and both where a turn has a node's id", async () => {
  const forum = makeForum();
  const node = (await type(forum, "show", "pause")).out;
  expect(node).toContain("graph-data/nodes/proposal.yaml:3\npause  Proposal\nPause · 暂停训练");
  expect(node).toContain("ada-02  stated, certain  Ada Example proposes Pause");
  expect((await type(forum, "show", "ada-03")).out).toContain("graph-data/claims/01-ada.yaml:27\n  ada-03");
  const turn = (await type(forum, "show", "host-2")).out;
  expect(turn).toBe("graph-data/sources/house.yaml:14\nhost-2  ada-talk  grace  question, inferred, likely");
  const { found } = JSON.parse((await type(forum, "show", "--format", "json", "ada")).out);
  expect(found.map(({ kind, written }: { kind: string; written: string }) => `${kind} ${written}`)).toEqual([
    "node graph-data/nodes/person.yaml:3",
    "turn graph-data/sources/house.yaml:13",
  ]);
});

test("ask answers as the page does, and ends with 1 where it does not understand", async () => {
  const forum = makeForum();
  expect((await type(forum, "ask", "who", "proposed", "pause")).out).toContain(
    "ada-02  Ada wants a pause of six months.  [2 应当暂停训练]",
  );
  const { claims } = JSON.parse((await type(forum, "ask", "--format", "json", "谁警示虚假信息")).out);
  expect(claims.map(({ id }: { id: string }) => id)).toEqual(["ada-03"]);
  expect((await type(forum, "ask", "xyzzy")).status).toBe(1);
});

test("whoever reads may stop early", async () => {
  const reader = spawn(process.execPath, ["--import", "tsx", "src/cli.ts", "stats"], { stdio: ["ignore", "pipe", "pipe"] });
  reader.stdout.destroy();
  let errors = "";
  reader.stderr.on("data", (text) => {
    errors += text;
  });
  const [status] = await once(reader, "close");
  expect({ status, errors }).toEqual({ status: 0, errors: "" });
}, 30_000);
