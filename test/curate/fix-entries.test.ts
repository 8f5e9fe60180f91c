/** `check -- --fix`: it fixes what needs no judgement, and changes nothing else. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { fixClaims, fixNodes, highestNumber } from "../../src/curate/fix-entries.ts";
import { commit, runCommand } from "../cli/run-command.ts";
import { files, makeDataset, type TestDataset } from "./made-dataset.ts";

const loseId = (dataset: TestDataset, id: string): void => dataset.edit(files.claims, `- id: ${id}\n        from`, "- from");
const idsIn = (dataset: TestDataset): readonly string[] =>
  [...dataset.read(files.claims).matchAll(/- id: (\S+)/g)].map(([, id]) => id as string);

describe("a claim without an id", () => {
  test("gets the next number of its talk, and passes the check", async () => {
    const dataset = makeDataset();
    loseId(dataset, "ada-02");
    const { status, out } = await runCommand(dataset, "check", "--fix");
    expect(out).toContain(`${files.claims}: added ada-06`);
    expect(idsIn(dataset)).toEqual(["ada-01", "ada-06", "ada-03", "ada-04", "ada-05"]);
    expect(status).toBe(0);
  });

  test("never gets the number of a claim that is only in the list of verified claims", async () => {
    const dataset = makeDataset();
    dataset.write(files.verified, "ada-11 0123456789abcdef\n");
    loseId(dataset, "ada-03");
    const { fixed } = JSON.parse((await runCommand(dataset, "check", "--fix", "--format", "json")).out);
    expect(fixed).toEqual([{ file: files.claims, ids: ["ada-12"], isReordered: false }]);
  });

  test("never gets the number of a claim that was only in an earlier commit; without git, a note is printed", async () => {
    const dataset = makeDataset();
    dataset.edit(files.claims, "ada-05", "ada-27");
    commit(dataset);
    dataset.edit(files.claims, "ada-27", "ada-05");
    commit(dataset);
    loseId(dataset, "ada-03");
    const { out } = await runCommand(dataset, "check", "--fix");
    expect(out).toContain("added ada-28");
    expect(out).not.toContain("No git history");
    const bare = makeDataset();
    loseId(bare, "ada-03");
    expect((await runCommand(bare, "check", "--fix")).out).toContain("No git history");
  });

  test("gets an id that begins with the session where those of its neighbours do", async () => {
    const dataset = makeDataset();
    dataset.write(files.claims, dataset.read(files.claims).replace(/id: ada-0/g, "id: ada-talk-0"));
    loseId(dataset, "ada-talk-03");
    expect((await runCommand(dataset, "check", "--fix")).out).toContain("added ada-talk-06");
  });

  test("is found in each form of YAML, and comments stay where they are", () => {
    const text = `source: house
claims: # external
  - { from: a, relation: cites, to: b } # in braces
  - # first a comment
    relation: cites
    from: a
turns:
  - turn: ada
    claims:
    - from: a # at the list's own indent
      to: b
    - id:
      from: a
    - id: tea-03
      from: a
`;
    const { text: fixed, ids } = fixClaims(text, { talk: "tea", highest: highestNumber(text, "tea"), turns: [] });
    expect(ids).toEqual(["tea-04", "tea-05", "tea-06", "tea-07"]);
    expect(fixed).toBe(`source: house
claims: # external
  - { id: tea-04, from: a, relation: cites, to: b } # in braces
  - # first a comment
    id: tea-05
    relation: cites
    from: a
turns:
  - turn: ada
    claims:
    - id: tea-06
      from: a # at the list's own indent
      to: b
    - id: tea-07
      from: a
    - id: tea-03
      from: a
`);
  });

  test("gets a number after those in entries, lists and comments of its talk alone", () => {
    expect(highestNumber("# was tea-09\n- id: tea-07\nada-tea-40 tea-100x tea-7", "tea")).toBe(9);
    expect(highestNumber("", "tea")).toBe(0);
  });
});

describe("the order of entries", () => {
  const nodes = `# the people
type: person
nodes:
  # comes second
  - id: ben
    name: { en: Ben, zh: 本 }
      # deep inside ben

# comes first,
  # and says so
  - name: { en: Ada, zh: 艾达 }
    id: ada
# the end
`;

  test("is by id, each entry with the comments above it, and what follows the list stays at the end", () => {
    expect(fixNodes(nodes).text).toBe(`# the people
type: person
nodes:

# comes first,
  # and says so
  - name: { en: Ada, zh: 艾达 }
    id: ada
  # comes second
  - id: ben
    name: { en: Ben, zh: 本 }
      # deep inside ben
# the end
`);
  });

  test.each([
    ["a key after the list", "nodes:\n- id: b\n- id: a\ntype: risk\n", "nodes:\n- id: a\n- id: b\ntype: risk\n"],
    ["a last line that has no end", "nodes:\n  - id: b\n  - id: a", "nodes:\n  - id: a\n  - id: b"],
    ["line ends of Windows", "nodes:\r\n  - id: b\r\n  - id: a\r\n", "nodes:\r\n  - id: a\r\n  - id: b\r\n"],
    [
      "a text that looks like an entry",
      "nodes:\n  - id: b\n    note: |\n      - id: c\n  - id: a\n",
      "nodes:\n  - id: a\n  - id: b\n    note: |\n      - id: c\n",
    ],
    ["an entry without an id", "nodes:\n  - id: b\n  - name: a\n", undefined],
    ["a list in brackets", "nodes: [{ id: b }, { id: a }]\n", undefined],
    ["a fault in the form", "nodes:\n  - id: b\n  - id: a: c\n", undefined],
    ["no list at all", "nodes:\n", undefined],
  ])("is right for %s", (_case, before, after) => {
    expect(fixNodes(before)).toEqual({ text: after ?? before, ids: [], isReordered: after !== undefined });
  });

  test("of turns is that of the source, and a file that is in order is not written", async () => {
    const dataset = makeDataset();
    const before = dataset.read(files.claims);
    const [head = "", first = "", second = "", rest = ""] = before.split(/(?= {2}- turn:)|(?=^claims:)/m);
    dataset.write(files.claims, head + second + first + rest);
    expect((await runCommand(dataset, "check", "--fix")).out).toContain(`${files.claims}: sorted`);
    expect(dataset.read(files.claims)).toBe(before);
    expect((await runCommand(dataset, "check", "--fix")).out).not.toContain("sorted");
  });
});

/** Files as curators write them: entries, comments and blank lines in any order. */
const lines = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("a", "b", "c", "d").map((id) => `  - id: ${id}\n    name: 名 ${id} # ${id}\n`) },
    { weight: 1, arbitrary: fc.constantFrom("", "  ", "# low", "  # above", "      # deep").map((line) => `${line}\n`) },
  ),
  { maxLength: 12 },
);

test("a fix loses no line and changes no entry, and a second fix changes nothing", () => {
  fc.assert(
    fc.property(lines, fc.boolean(), (written, isEnded) => {
      const text = `type: risk\nnodes:\n${written.join("")}`.replace(/\n$/, isEnded ? "\n" : "");
      const { text: fixed } = fixNodes(text);
      const sorted = (whole: string): readonly string[] => whole.split("\n").sort();
      expect(sorted(fixed)).toEqual(sorted(text));
      const idsOf = (whole: string): readonly string[] => (parse(whole).nodes ?? []).map(({ id }: { id: string }) => id);
      expect(idsOf(fixed)).toEqual(idsOf(text).toSorted());
      expect(fixNodes(fixed).text).toBe(fixed);
    }),
  );
});
