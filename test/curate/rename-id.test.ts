/** `npm run rename`: it changes an id everywhere and nothing else, and the old id goes on to lead to the node. */
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { compile } from "../../src/curate/compile.ts";
import { readDataset } from "../../src/curate/read-dataset.ts";
import { renameIn, renameInLayout } from "../../src/curate/rename-id.ts";
import { type ConceptGraph, conceptGraph } from "../../src/graph/concept-graph.ts";
import { parseAddress } from "../../src/view/address.ts";
import { runCommand } from "../cli/run-command.ts";
import { files, makeDataset, type TestDataset } from "./made-dataset.ts";

/** Makes a data set in which a person's id is in each place where an id can be, and in texts that are no ids. */
function datasetWithMentions(): TestDataset {
  const dataset = makeDataset();
  dataset.edit(files.people, "    identity: likely", "    identity: likely # ada says so\n    candidates: [ada, grace]");
  dataset.edit(
    files.claims,
    "claims:\n  - id: ada-05",
    `claims:
  - { id: ada-06, from: grace, relation: responds-to, to: "ada", standing: inferred, stance: adds, about: ada, statement: { en: Grace answers ada., zh: 格蕾丝答。 }, why: { en: ada, zh: 艾达 } }
  - id: ada-05`,
  );
  return dataset;
}

const changedLines = (before: string, after: string): readonly string[] => {
  const old = before.split("\n");
  return after.split("\n").filter((line) => !old.includes(line));
};

const graphOf = (dataset: TestDataset): ConceptGraph => conceptGraph(compile(readDataset(dataset.root).dataset));

describe("a rename", () => {
  test("changes the id in sources, nodes and claims, but not a turn of the same name", async () => {
    const dataset = datasetWithMentions();
    const before = { source: dataset.read(files.source), people: dataset.read(files.people), claims: dataset.read(files.claims) };
    const { status, out } = await runCommand(dataset, "rename", "ada", "ada-lace");
    expect({ status, out }).toEqual({ status: 0, out: "ada → ada-lace: 8 mentions in 3 files" });
    expect(changedLines(before.source, dataset.read(files.source))).toEqual([
      "      - { id: ada, at: 2, speaker: ada-lace, kind: speech, basis: introduced, confidence: certain }",
    ]);
    expect(changedLines(before.people, dataset.read(files.people))).toEqual([
      "  - id: ada-lace",
      "    formerIds: [ada-old, ada]",
      "    candidates: [ada-lace, grace]",
    ]);
    const changed = changedLines(before.claims, dataset.read(files.claims));
    expect(changed.slice(0, -1)).toEqual(["        from: ada-lace", "        from: ada-lace", "        from: ada-lace"]);
    expect(changed.at(-1)).toContain(
      "to: ada-lace, standing: inferred, stance: adds, about: ada-lace, statement: { en: Grace answers ada.,",
    );
    expect(dataset.read(files.claims)).toContain("  - turn: ada\n");
    expect((await runCommand(dataset, "check")).status).toBe(0);
  });

  test("changes the id of a session in its source and its talk, and claims keep ids that begin with the old one", async () => {
    const dataset = makeDataset();
    dataset.write(files.claims, dataset.read(files.claims).replace(/id: ada-0/g, "id: ada-talk-0"));
    await runCommand(dataset, "rename", "ada-talk", "ada-keynote");
    expect(dataset.read(files.source)).toContain("  - id: ada-keynote\n    formerIds: [ada-talk]\n    name:");
    expect(dataset.read(files.claims)).toContain("session: ada-keynote\n");
    const { status, out } = await runCommand(dataset, "check");
    expect({ status, out }).toEqual({ status: 0, out: expect.stringContaining("0 errors, 0 warnings") });
  });

  test("changes the id in the layout, which stays sorted, and moves no node", async () => {
    const dataset = makeDataset();
    await runCommand(dataset, "layout", "--fresh");
    const [first = "", ...others] = dataset.read(files.layout).trimEnd().split("\n");
    await runCommand(dataset, "rename", "ada", "zoe");
    const after = `${[...others, first.replace("ada ", "zoe ")].join("\n")}\n`;
    expect(dataset.read(files.layout)).toBe(after);
    expect((await runCommand(dataset, "layout")).out).toContain("7 existing nodes: median move 0.00% of the diagonal, largest 0.00%");
    expect(dataset.read(files.layout)).toBe(after);
  });

  test("that is undone by a second rename leaves only one more former id", async () => {
    const dataset = datasetWithMentions();
    const before = dataset.read(files.claims);
    await runCommand(dataset, "rename", "grace", "gracie");
    await runCommand(dataset, "rename", "gracie", "grace");
    expect(dataset.read(files.claims)).toBe(before);
    expect(dataset.read(files.people)).toContain("- id: grace\n    formerIds: [gracie]\n");
    expect((await runCommand(dataset, "check")).status).toBe(0);
  });

  test("writes nothing where a file has a fault in its form", async () => {
    const dataset = makeDataset();
    dataset.edit(files.claims, "relation: warns-of", "relation: warn-of");
    const before = dataset.read(files.people);
    const { status, out } = await runCommand(dataset, "rename", "ada", "zoe");
    expect(status).toBe(1);
    expect(out).toContain("relation-unknown");
    expect(out).toContain("Nothing was renamed");
    expect(dataset.read(files.people)).toBe(before);
  });

  test("prints what it changed as JSON", async () => {
    const { out } = await runCommand(makeDataset(), "rename", "--format", "json", "pause", "moratorium");
    expect(JSON.parse(out)).toEqual({
      from: "pause",
      to: "moratorium",
      mentions: 3,
      files: ["graph-data/nodes/proposal.yaml", files.claims],
    });
  });
});

describe("the old id of a renamed node", () => {
  test("leads to the node after one rename and after two: in an address, in a question, on the command line", async () => {
    const dataset = makeDataset();
    await runCommand(dataset, "rename", "pause", "moratorium");
    await runCommand(dataset, "rename", "moratorium", "halt");
    expect(dataset.read("graph-data/nodes/proposal.yaml")).toContain("- id: halt\n    formerIds: [pause, moratorium]\n");
    const graph = graphOf(dataset);
    for (const id of ["pause", "moratorium", "halt"]) {
      const known = { graph, questions: [], language: "en" as const };
      expect(parseAddress(`node=${id}`, known)).toMatchObject({ view: { selection: { kind: "node", id: "halt" } }, issues: [] });
      expect(parseAddress(`edge=ada~proposes~${id}`, known).view.selection).toEqual({ kind: "edge", id: "ada~proposes~halt" });
      expect((await runCommand(dataset, "ask", "who proposed", id)).out).toContain("ada-02");
      expect((await runCommand(dataset, "show", id)).out).toContain("halt  Proposal\nPause · 暂停训练");
    }
    expect((await runCommand(dataset, "show", "pause")).out).toContain("“pause” is a former id of “halt”.");
    expect((await runCommand(dataset, "show", "halt")).out).not.toContain("former id");
  });

  test("cannot become the id of another node", async () => {
    const dataset = makeDataset();
    await runCommand(dataset, "rename", "pause", "halt");
    expect(await runCommand(dataset, "rename", "ada", "pause")).toMatchObject({
      status: 2,
      errors: expect.stringContaining("is or was the id"),
    });
  });
});

describe("an id in a file", () => {
  test.each([
    ["in braces", "nodes:\n  - { id: a, name: A }\n", "nodes:\n  - { id: b, formerIds: [a], name: A }\n"],
    [
      "with a remark behind it",
      "nodes:\n  - id: a # the first\n    name: A\n",
      "nodes:\n  - id: b # the first\n    formerIds: [a]\n    name: A\n",
    ],
    ["not first in its entry", "nodes:\n  - name: a\n    id: a", "nodes:\n  - name: a\n    id: b\n    formerIds: [a]"],
    ["in quotes", 'nodes:\n  - id: "a"\n    "name": a\n', 'nodes:\n  - id: b\n    formerIds: [a]\n    "name": a\n'],
    [
      "with former ids in lines",
      "nodes:\n  - id: a\n    formerIds:\n      - x # old\n    name: A\n",
      "nodes:\n  - id: b\n    formerIds:\n      - x # old\n      - a\n    name: A\n",
    ],
    ["with an empty list of them", "nodes:\n  - id: a\n    formerIds: []\n", "nodes:\n  - id: b\n    formerIds: [a]\n"],
    ["with line ends of Windows", "nodes:\r\n  - id: a\r\n    name: A\r\n", "nodes:\r\n  - id: b\r\n    formerIds: [a]\r\n    name: A\r\n"],
  ])("is renamed %s", (_case, before, after) => expect(renameIn("nodes", before, "a", "b")).toEqual({ text: after, mentions: 1 }));

  test("stays a string where YAML would read it as a number", () => {
    const { text } = renameIn("nodes", 'nodes:\n  - { id: "2024" }\n', "2024", "1900");
    expect(parse(text)).toEqual({ nodes: [{ id: "1900", formerIds: ["2024"] }] });
  });

  test("replaces one in the layout that is left over from an earlier node, and comments stay", () => {
    expect(renameInLayout("# by hand\na 1 2\nb 3 4\nc 5 6\n", "a", "b")).toBe("# by hand\nb 1 2\nc 5 6\n");
    expect(renameInLayout("a 1 2\n", "x", "y")).toBe("a 1 2\n");
  });
});
