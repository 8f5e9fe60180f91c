/** `npm run diff`: what a reviewer is told. */
import { expect, test } from "vitest";
import { type Forum, files, makeForum } from "../curate/made-dataset.ts";
import { commit, type } from "./typed.ts";

/** A forum whose sound state is the last commit. */
function committed(): Forum {
  const forum = makeForum();
  commit(forum);
  return forum;
}

const moved = "7 nodes kept; moved by 0.00% of the diagonal (median), 0.00% at most";

test("nothing", async () => {
  expect((await type(committed(), "diff", "HEAD")).out).toBe(`Nothing changed.\n\n${moved}`);
});

test("claims and nodes that came, went and changed; evidence that moved, apart from the rest", async () => {
  const forum = committed();
  forum.edit(
    files.claims,
    "statement: { en: Ada fears disinformation., zh: 艾达担心虚假信息。 }",
    "statement: { en: Ada is afraid of disinformation., zh: 艾达担心虚假信息。 }",
  );
  forum.edit(files.claims, "        quantity: { en: six months, zh: 六个月 }\n", "");
  forum.edit(files.claims, "phrase: 叫小秤的工具", "phrase: 一把叫小秤的");
  forum.edit(files.claims, "id: ada-05", "id: ada-06");
  forum.edit(files.people, "{ en: Grace Sample, zh: 格蕾丝 }", "{ en: Grace Hopper, zh: 格蕾丝 }");
  forum.edit(files.people, "- { text: 艾达, lines: [1] }", "- { text: 艾达, lines: [1] }\n      - { text: 艾大, lines: [2] }");
  forum.edit(
    files.ideas,
    "  - id: disinformation",
    "  - id: bias\n    name: { en: Bias, zh: 偏见 }\n    summary: { en: One side., zh: 一面之词。 }\n  - id: disinformation",
  );
  const { status, out } = await type(forum, "diff", "HEAD");
  expect(status).toBe(0);
  expect(out.slice(out.indexOf("Nodes:"))).toBe(`Nodes: 1 added, 2 changed. Claims: 1 added, 1 removed, 2 changed, 1 with new evidence.

### Nodes added

- \`bias\` Bias (Risk)

### Nodes changed

- \`ada\`
  - aliases: none → “艾大” (2)
- \`grace\`
  - name (en): Grace Sample → Grace Hopper

### Claims added

- \`ada-06\` A pause would lower disinformation. (Inferred)

### Claims removed

- \`ada-05\` A pause would lower disinformation. (Inferred)

### Claims changed

- \`ada-02\`
  - quantity: six months / 六个月 → none
- \`ada-03\`
  - statement (en): Ada fears disinformation. → Ada is afraid of disinformation.

### Claims: evidence changed

- \`ada-04\`
  - locators: [3 “叫小秤的工具”] → [3 “一把叫小秤的”]

${moved}`);
});

test("a node with a new id is renamed, and its claims have not changed; in Chinese too", async () => {
  const forum = committed();
  await type(forum, "rename", "ada", "ada-lace");
  expect((await type(forum, "diff", "HEAD")).out).toBe(`Nodes: 1 renamed.\n\n### Nodes renamed\n\n- \`ada\` → \`ada-lace\`\n\n${moved}`);
  expect((await type(forum, "diff", "HEAD", "--lang", "zh")).out).toContain("节点：换编号 1。\n\n### 节点换编号\n\n- `ada` → `ada-lace`");
});

test("a turn with another speaker is told as such, with the claims that change their voice", async () => {
  const forum = committed();
  forum.edit(files.source, "{ id: ada, at: 2, speaker: ada,", "{ id: ada, at: 2, speaker: grace,");
  const { out } = await type(forum, "diff", "HEAD");
  expect(out).toContain("### Turns changed\n\n- `ada`\n  - speaker: ada → grace\n");
  expect(out).toContain("- `ada-02`\n  - confidence: certain → likely\n  - speaker: ada → grace\n");
});

test("how far the layout moved, of what has a place on both sides", async () => {
  const forum = committed();
  forum.edit(files.layout, "pause 60 0", "pause 60 6\nwaiting 1 1");
  expect((await type(forum, "diff", "HEAD")).out).toContain("7 nodes kept; moved by 0.00% of the diagonal (median), 10.00% at most");
  const { moves } = JSON.parse((await type(forum, "diff", "HEAD", "--format", "json")).out);
  expect(moves).toEqual({ held: 7, median: 0, most: 0.1 });
});

test("between two revisions, between a revision and where it parted from another, and as JSON", async () => {
  const forum = committed();
  forum.edit(files.claims, "id: ada-05", "id: ada-06");
  commit(forum);
  forum.edit(files.claims, "id: ada-06", "id: ada-07");
  const said = async (range: string) => JSON.parse((await type(forum, "diff", range, "--format", "json")).out).claims;
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  for (const range of ["HEAD~1..HEAD", "HEAD~1..", "HEAD~1...HEAD"]) expect(ids((await said(range)).added), range).toEqual(["ada-06"]);
  expect(ids((await said("HEAD..HEAD~1")).added)).toEqual(["ada-05"]);
  expect(await said("HEAD...HEAD~1")).toEqual({ added: [], removed: [], changed: [], evidence: [] });
  expect(ids((await said("HEAD")).added)).toEqual(["ada-07"]);
});

test("files with errors are compared as far as they can be read, and that is said first", async () => {
  const forum = makeForum();
  forum.edit(files.claims, "relation: warns-of", "relation: warn-offf");
  forum.edit(files.claims, "to: pause", "to: pauze");
  forum.edit(files.ideas, "type: risk", "type: [risk");
  commit(forum);
  const broken = await type(forum, "diff", "HEAD..HEAD");
  expect(broken.status).toBe(0);
  expect(broken.out.split("\n")[0]).toMatch(
    /^> `HEAD` has \d errors; entries that cannot be read are not compared\. First error: graph-data\/claims/,
  );
  forum.edit(files.ideas, "type: [risk", "type: risk");
  forum.edit(files.claims, "to: pauze", "to: pause");
  const { out } = await type(forum, "diff", "HEAD");
  expect(out).toContain("> The current files have 1 error;");
  expect(out).toContain("- `disinformation` Disinformation (Risk)");
  const { errors } = JSON.parse((await type(forum, "diff", "HEAD", "--format", "json")).out);
  expect(errors.after).toEqual([expect.objectContaining({ code: "relation-unknown", file: files.claims })]);
});

test("a revision that is none is answered with the nearest, and one without curated files is refused", async () => {
  const forum = committed();
  expect(await type(forum, "diff", "mian")).toMatchObject({ status: 2, errors: expect.stringContaining("Did you mean “main”?") });
  expect((await type(forum, "diff", "HEAD..nowhere")).errors).toContain("no revision “nowhere”");
  expect((await type(makeForum(), "diff", "HEAD")).errors).toContain("no revision “HEAD”");
});
