/** The curator's commands, as they are typed. */
import { expect, test } from "vitest";
import { runCommandLine } from "../../src/cli.ts";
import { type Forum, files, makeForum } from "../curate/forum.ts";

async function type(forum: Forum, ...words: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const status = await runCommandLine(words, {
    root: forum.root,
    environment: { TRANSCRIPT: forum.transcript, LANG: "en_GB.UTF-8" },
    print: (text) => out.push(text),
    printError: (text) => errors.push(text),
  });
  return { status, out: out.join("\n"), errors: errors.join("\n") };
}

test("check says each problem with file, line and column, and its status tells errors", async () => {
  const forum = makeForum();
  expect((await type(forum, "check")).status).toBe(0);
  forum.edit(files.claims, "relation: warns-of", "relation: warn-of");
  const { status, out } = await type(forum, "check");
  expect(status).toBe(1);
  expect(out.split("\n")[0]).toBe(
    "graph-data/claims/01-ada.yaml:29:19  error  relation-unknown  “warn-of” is no relation. Did you mean “warns-of”?",
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
  expect(out).toContain("4 to 20 characters, this one 3");
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
    all: row,
    sessions: [{ session: "ada-talk", ...row }],
    speakers: [{ speaker: "ada", ...row }],
  });
  expect((await type(forum, "coverage")).out).toContain("ada-talk      5        3         1     1");
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
  expect((await type(forum, "layout")).out).toContain("7 nodes held");
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
  [["constructor"], "“constructor” is no command"],
  [["build"], "npm run build"],
  [["check", "--frmat", "json"], "--frmat"],
  [["check", "--format", "xml"], "text, json"],
  [["check", "--fresh"], "--fresh"],
  [["check", "extra"], "extra"],
  [["check", "--transcript", "/nowhere/at-all.txt"], "cannot be read"],
  [["locate"], "npm run locate"],
] as const)("wrong usage ends with 2 and says what is wrong: %j", async (words, says) => {
  const { status, errors } = await type(makeForum(), ...words);
  expect(status).toBe(2);
  expect(errors).toContain(says);
});

test("help is printed and is no error", async () => {
  const { status, out } = await type(makeForum(), "--help");
  expect(status).toBe(0);
  expect(out).toContain("locate");
});
