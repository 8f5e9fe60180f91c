/** `npm run rename`: an id is changed everywhere, nothing else is, and whoever has the old one still gets there. */
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { compile } from "../../src/curate/compile.ts";
import { readForum } from "../../src/curate/read-dataset.ts";
import { renamedIn, renamedInLayout } from "../../src/curate/rename-id.ts";
import { type ConceptGraph, conceptGraph } from "../../src/graph/concept-graph.ts";
import { parseAddress } from "../../src/view/address.ts";
import { type } from "../cli/typed.ts";
import { type Forum, files, makeForum } from "./made-dataset.ts";

/** A forum in which a person's id stands wherever an id can stand, and where it only looks like one. */
function forumWithMentions(): Forum {
  const forum = makeForum();
  forum.edit(files.people, "    identity: likely", "    identity: likely # ada says so\n    candidates: [ada, grace]");
  forum.edit(
    files.claims,
    "claims:\n  - id: ada-05",
    `claims:
  - { id: ada-06, from: grace, relation: responds-to, to: "ada", standing: inferred, stance: adds, about: ada, statement: { en: Grace answers ada., zh: 格蕾丝答。 }, why: { en: ada, zh: 艾达 } }
  - id: ada-05`,
  );
  return forum;
}

const changedLines = (before: string, after: string): readonly string[] => {
  const old = before.split("\n");
  return after.split("\n").filter((line) => !old.includes(line));
};

const graphOf = (forum: Forum): ConceptGraph => conceptGraph(compile(readForum(forum.root).forum));

describe("every mention follows, and nothing else changes", () => {
  test("in the source, its speakers, and not a turn of the same name; in nodes; in claims", async () => {
    const forum = forumWithMentions();
    const before = { source: forum.read(files.source), people: forum.read(files.people), claims: forum.read(files.claims) };
    const { status, out } = await type(forum, "rename", "ada", "ada-lace");
    expect({ status, out }).toEqual({ status: 0, out: "ada → ada-lace: 8 mentions in 3 files" });
    expect(changedLines(before.source, forum.read(files.source))).toEqual([
      "      - { id: ada, at: 2, speaker: ada-lace, kind: speech, basis: introduced, confidence: certain }",
    ]);
    expect(changedLines(before.people, forum.read(files.people))).toEqual([
      "  - id: ada-lace",
      "    formerIds: [ada-old, ada]",
      "    candidates: [ada-lace, grace]",
    ]);
    const changed = changedLines(before.claims, forum.read(files.claims));
    expect(changed.slice(0, -1)).toEqual(["        from: ada-lace", "        from: ada-lace", "        from: ada-lace"]);
    expect(changed.at(-1)).toContain(
      "to: ada-lace, standing: inferred, stance: adds, about: ada-lace, statement: { en: Grace answers ada.,",
    );
    expect(forum.read(files.claims)).toContain("  - turn: ada\n");
    expect((await type(forum, "check")).status).toBe(0);
  });

  test("a session's id, in its source and in the talk that names it; claims keep ids that begin with the old one", async () => {
    const forum = makeForum();
    forum.write(files.claims, forum.read(files.claims).replace(/id: ada-0/g, "id: ada-talk-0"));
    await type(forum, "rename", "ada-talk", "ada-keynote");
    expect(forum.read(files.source)).toContain("  - id: ada-keynote\n    formerIds: [ada-talk]\n    name:");
    expect(forum.read(files.claims)).toContain("session: ada-keynote\n");
    const { status, out } = await type(forum, "check");
    expect({ status, out }).toEqual({ status: 0, out: expect.stringContaining("0 errors, 0 warnings") });
  });

  test("its place in the layout, which stays sorted, and is not moved", async () => {
    const forum = makeForum();
    await type(forum, "layout", "--fresh");
    const [first = "", ...others] = forum.read(files.layout).trimEnd().split("\n");
    await type(forum, "rename", "ada", "zoe");
    const after = `${[...others, first.replace("ada ", "zoe ")].join("\n")}\n`;
    expect(forum.read(files.layout)).toBe(after);
    expect((await type(forum, "layout")).out).toContain("7 nodes kept; moved by 0.00% of the diagonal (median), 0.00% at most");
    expect(forum.read(files.layout)).toBe(after);
  });

  test("there and back again, only the list of former ids is longer", async () => {
    const forum = forumWithMentions();
    const before = forum.read(files.claims);
    await type(forum, "rename", "grace", "gracie");
    await type(forum, "rename", "gracie", "grace");
    expect(forum.read(files.claims)).toBe(before);
    expect(forum.read(files.people)).toContain("- id: grace\n    formerIds: [gracie]\n");
    expect((await type(forum, "check")).status).toBe(0);
  });

  test("files that cannot be read whole stop it, and nothing is written", async () => {
    const forum = makeForum();
    forum.edit(files.claims, "relation: warns-of", "relation: warn-of");
    const before = forum.read(files.people);
    const { status, out } = await type(forum, "rename", "ada", "zoe");
    expect(status).toBe(1);
    expect(out).toContain("relation-unknown");
    expect(out).toContain("Nothing was renamed");
    expect(forum.read(files.people)).toBe(before);
  });

  test("as JSON it says what it changed", async () => {
    const { out } = await type(makeForum(), "rename", "--format", "json", "pause", "moratorium");
    expect(JSON.parse(out)).toEqual({
      from: "pause",
      to: "moratorium",
      mentions: 3,
      files: ["graph-data/nodes/proposal.yaml", files.claims],
    });
  });
});

describe("the old id goes on to lead to the node", () => {
  test("after one change and after two: in an address, in a question, on the command line", async () => {
    const forum = makeForum();
    await type(forum, "rename", "pause", "moratorium");
    await type(forum, "rename", "moratorium", "halt");
    expect(forum.read("graph-data/nodes/proposal.yaml")).toContain("- id: halt\n    formerIds: [pause, moratorium]\n");
    const graph = graphOf(forum);
    for (const id of ["pause", "moratorium", "halt"]) {
      const known = { graph, questions: [], language: "en" as const };
      expect(parseAddress(`node=${id}`, known)).toMatchObject({ view: { focus: { kind: "node", id: "halt" } }, dropped: [] });
      expect(parseAddress(`edge=ada~proposes~${id}`, known).view.focus).toEqual({ kind: "edge", id: "ada~proposes~halt" });
      expect((await type(forum, "ask", "who proposed", id)).out).toContain("ada-02");
      expect((await type(forum, "show", id)).out).toContain("halt  Proposal\nPause · 暂停训练");
    }
    expect((await type(forum, "show", "pause")).out).toContain("“pause” is a former id of “halt”.");
    expect((await type(forum, "show", "halt")).out).not.toContain("former id");
  });

  test("no other node may take it", async () => {
    const forum = makeForum();
    await type(forum, "rename", "pause", "halt");
    expect(await type(forum, "rename", "ada", "pause")).toMatchObject({ status: 2, errors: expect.stringContaining("is or was the id") });
  });
});

describe("however it is written", () => {
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
  ])("%s", (_what, before, after) => expect(renamedIn("nodes", before, "a", "b")).toEqual({ text: after, mentions: 1 }));

  test("an id that YAML would take for a number stays a text", () => {
    const { text } = renamedIn("nodes", 'nodes:\n  - { id: "2024" }\n', "2024", "1900");
    expect(parse(text)).toEqual({ nodes: [{ id: "1900", formerIds: ["2024"] }] });
  });

  test("a place in the layout that is left over from a node of the new name goes, and remarks stay", () => {
    expect(renamedInLayout("# by hand\na 1 2\nb 3 4\nc 5 6\n", "a", "b")).toBe("# by hand\nb 1 2\nc 5 6\n");
    expect(renamedInLayout("a 1 2\n", "x", "y")).toBe("a 1 2\n");
  });
});
