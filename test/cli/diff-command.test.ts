/** The report of `npm run diff` for a reviewer. */
import { expect, test } from "vitest";
import { files, makeDataset, type TestDataset } from "../curate/made-dataset.ts";
import { commit, runCommand } from "./run-command.ts";

/** Makes a data set whose valid state is the last commit. */
function committed(): TestDataset {
  const dataset = makeDataset();
  commit(dataset);
  return dataset;
}

const moved = "7 existing nodes: median move 0.00% of the diagonal, largest 0.00%";

test("a diff without changes says that nothing changed", async () => {
  expect((await runCommand(committed(), "diff", "HEAD")).out).toBe(`Nothing changed.\n\n${moved}`);
});

test("a diff lists added, removed and changed nodes and claims, and changed evidence apart from them", async () => {
  const dataset = committed();
  dataset.edit(
    files.claims,
    "statement: { en: Ada fears disinformation., zh: 艾达担心虚假信息。 }",
    "statement: { en: Ada is afraid of disinformation., zh: 艾达担心虚假信息。 }",
  );
  dataset.edit(files.claims, "        quantity: { en: six months, zh: 六个月 }\n", "");
  dataset.edit(files.claims, "phrase: 叫小秤的工具", "phrase: 一把叫小秤的");
  dataset.edit(files.claims, "id: ada-05", "id: ada-06");
  dataset.edit(files.people, "{ en: Grace Sample, zh: 格蕾丝 }", "{ en: Grace Hopper, zh: 格蕾丝 }");
  dataset.edit(files.people, "- { text: 艾达, lines: [1] }", "- { text: 艾达, lines: [1] }\n      - { text: 艾大, lines: [2] }");
  dataset.edit(
    files.ideas,
    "  - id: disinformation",
    "  - id: bias\n    name: { en: Bias, zh: 偏见 }\n    summary: { en: One side., zh: 一面之词。 }\n  - id: disinformation",
  );
  const { status, out } = await runCommand(dataset, "diff", "HEAD");
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

test("a node with a new id is listed as renamed, and its claims as unchanged, in both languages", async () => {
  const dataset = committed();
  await runCommand(dataset, "rename", "ada", "ada-lace");
  expect((await runCommand(dataset, "diff", "HEAD")).out).toBe(
    `Nodes: 1 renamed.\n\n### Nodes renamed\n\n- \`ada\` → \`ada-lace\`\n\n${moved}`,
  );
  expect((await runCommand(dataset, "diff", "HEAD", "--lang", "zh")).out).toContain(
    "节点：更换 id 1 项。\n\n### 节点：更换 id\n\n- `ada` → `ada-lace`",
  );
});

test("a turn with another speaker is listed, with the claims whose speaker changes", async () => {
  const dataset = committed();
  dataset.edit(files.source, "{ id: ada, at: 2, speaker: ada,", "{ id: ada, at: 2, speaker: grace,");
  const { out } = await runCommand(dataset, "diff", "HEAD");
  expect(out).toContain("### Turns changed\n\n- `ada`\n  - speaker: ada → grace\n");
  expect(out).toContain("- `ada-02`\n  - confidence: certain → likely\n  - speaker: ada → grace\n");
});

test("a diff reports how far nodes moved that have a position in both versions", async () => {
  const dataset = committed();
  dataset.edit(files.layout, "pause 60 0", "pause 60 6\nwaiting 1 1");
  expect((await runCommand(dataset, "diff", "HEAD")).out).toContain("7 existing nodes: median move 0.00% of the diagonal, largest 10.00%");
  const { moves } = JSON.parse((await runCommand(dataset, "diff", "HEAD", "--format", "json")).out);
  expect(moves).toEqual({ held: 7, median: 0, most: 0.1 });
});

test("a diff compares two revisions, or a revision with the merge base of another, and can be JSON", async () => {
  const dataset = committed();
  dataset.edit(files.claims, "id: ada-05", "id: ada-06");
  commit(dataset);
  dataset.edit(files.claims, "id: ada-06", "id: ada-07");
  const said = async (range: string) => JSON.parse((await runCommand(dataset, "diff", range, "--format", "json")).out).claims;
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  for (const range of ["HEAD~1..HEAD", "HEAD~1..", "HEAD~1...HEAD"]) expect(ids((await said(range)).added), range).toEqual(["ada-06"]);
  expect(ids((await said("HEAD..HEAD~1")).added)).toEqual(["ada-05"]);
  expect(await said("HEAD...HEAD~1")).toEqual({ added: [], removed: [], changed: [], evidence: [] });
  expect(ids((await said("HEAD")).added)).toEqual(["ada-07"]);
});

test("files with errors are compared as far as they can be read, and the report begins with a note", async () => {
  const dataset = makeDataset();
  dataset.edit(files.claims, "relation: warns-of", "relation: warn-offf");
  dataset.edit(files.claims, "to: pause", "to: pauze");
  dataset.edit(files.ideas, "type: risk", "type: [risk");
  commit(dataset);
  const broken = await runCommand(dataset, "diff", "HEAD..HEAD");
  expect(broken.status).toBe(0);
  expect(broken.out.split("\n")[0]).toMatch(
    /^> `HEAD` has \d errors; entries that cannot be read are not compared\. First error: graph-data\/claims/,
  );
  dataset.edit(files.ideas, "type: [risk", "type: risk");
  dataset.edit(files.claims, "to: pauze", "to: pause");
  const { out } = await runCommand(dataset, "diff", "HEAD");
  expect(out).toContain("> The current files have 1 error;");
  expect(out).toContain("- `disinformation` Disinformation (Risk)");
  const { errors } = JSON.parse((await runCommand(dataset, "diff", "HEAD", "--format", "json")).out);
  expect(errors.after).toEqual([expect.objectContaining({ code: "relation-unknown", file: files.claims })]);
});

test("an unknown revision is answered with the nearest, and one without curated files is refused", async () => {
  const dataset = committed();
  expect(await runCommand(dataset, "diff", "mian")).toMatchObject({ status: 2, errors: expect.stringContaining("Did you mean “main”?") });
  expect((await runCommand(dataset, "diff", "HEAD..nowhere")).errors).toContain("no revision “nowhere”");
  expect((await runCommand(makeDataset(), "diff", "HEAD")).errors).toContain("no revision “HEAD”");
});
