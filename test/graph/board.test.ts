/** Every cell of the board, counted again from the published claims by other means. */
import { describe, expect, test } from "vitest";
import { type BoardRequest, boardOf } from "../../src/graph/board.ts";
import { csvOf, nodeColumns, sortedRows } from "../../src/graph/rows.ts";
import type { NodeId } from "../../src/model/built.ts";
import { boardTypes } from "../../src/model/tables.ts";
import { forum } from "../forum-graph.ts";

const { nodes, claims } = forum.built;
const typeOf = new Map(nodes.map(({ id, type }) => [id, type]));
const verbs = ["proposes", "supports", "qualifies", "disputes", "warns-of", "draws", "holds", "responds-to"];

/** Everything that leads up to a node by part-of, within its type, and the node. */
function within(id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const { relation, from, to } of claims)
      if (
        relation === "part-of" &&
        found.has(to) &&
        typeOf.get(from) === typeOf.get(to) &&
        typeOf.get(to) !== "red-line" &&
        typeOf.get(to) !== "concept"
      )
        found.add(from);
  }
  return found;
}

const request = (over: Partial<BoardRequest>): BoardRequest => ({
  rows: "person",
  columns: "proposal",
  order: "programme",
  isOpen: () => false,
  passes: () => true,
  language: "en",
  ...over,
});

describe.each(boardTypes.columns)("people against %s", (columns) => {
  test("each cell holds the claims of the one on the other, each once", () => {
    const board = boardOf(forum, request({ columns }));
    expect(board.rows.length).toBeGreaterThan(1);
    for (const { node: column } of board.columns) {
      const inside = within(column.id);
      for (const { node: row } of board.rows) {
        const counted = claims
          .filter(({ from, to, relation }) => from === row.id && inside.has(to) && verbs.includes(relation))
          .map(({ id }) => id);
        expect([...(board.cell(row.id, column.id)?.claims ?? [])].map(({ id }) => id as string).sort(), `${row.id} ${column.id}`).toEqual(
          counted.sort(),
        );
      }
    }
  });
});

test("an open family leaves its column what is said of itself, and gives the rest columns of their own", () => {
  const family = "malfunction" as NodeId;
  const board = boardOf(forum, request({ columns: "risk", isOpen: (id) => id === family }));
  const own = claims.filter(({ to, relation }) => to === family && verbs.includes(relation));
  const column = board.columns.find(({ node }) => node.id === family);
  expect(board.columns.filter(({ depth }) => depth === 1).length).toBeGreaterThan(3);
  expect(column?.total).toBe(own.filter(({ from }) => typeOf.get(from) === "person").length);
});

test("a row of an institution holds what its people say", () => {
  const board = boardOf(forum, request({ rows: "institution" }));
  const people = new Set(
    claims.filter(({ relation, to }) => relation === "affiliated-with" && to === "tsinghua-air").map(({ from }) => from),
  );
  const total = claims.filter(
    ({ from, to, relation }) => (people.has(from) || from === "tsinghua-air") && verbs.includes(relation) && typeOf.get(to) === "proposal",
  );
  expect(board.rows.find(({ node }) => node.id === "tsinghua-air")?.total).toBe(total.length);
});

test("what does not pass is not counted", () => {
  const board = boardOf(forum, request({ passes: ({ confidence }) => confidence !== "unsure" }));
  expect(board.rows.map(({ node }) => node.id)).not.toContain("panel-4-professor-song");
  expect(boardOf(forum, request({})).rows.map(({ node }) => node.id)).toContain("panel-4-professor-song");
});

describe("rows are sorted", () => {
  const ids = (order: BoardRequest["order"]) => boardOf(forum, request({ order })).rows;
  test("by programme: Bengio spoke before Solaiman", () => {
    const people = ids("programme").map(({ node }) => node.id as string);
    expect(people.indexOf("yoshua-bengio")).toBeLessThan(people.indexOf("irene-solaiman"));
  });
  test("by number, by name", () => {
    const totals = ids("number").map(({ total }) => total);
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
    const names = ids("name").map(({ node }) => node.name.en);
    expect(names).toEqual([...names].sort(new Intl.Collator("en").compare));
  });
  test("by similarity: the same rows, the fullest first", () => {
    const similar = ids("similarity");
    expect([...similar].map(({ node }) => node.id).sort()).toEqual(
      ids("name")
        .map(({ node }) => node.id)
        .sort(),
    );
    expect(similar[0]?.total).toBe(ids("number")[0]?.total);
  });
});

describe("the table", () => {
  test("sorts by a column, both ways", () => {
    const at = { graph: forum, language: "en" } as const;
    const most = sortedRows(forum.nodes, nodeColumns, { column: "claims", isDescending: true }, at);
    const counts = most.map(({ id }) => forum.claimsOf(id).length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(sortedRows(forum.nodes, nodeColumns, undefined, at)).toBe(forum.nodes);
  });

  test("is saved as CSV that a spreadsheet reads as text", () => {
    expect(
      csvOf(
        ["id", "name"],
        [
          ["a", 'says "yes", twice'],
          ["b", "=1+1"],
          ["c", 3],
        ],
      ),
    ).toBe('id,name\r\na,"says ""yes"", twice"\r\nb,\'=1+1\r\nc,3\r\n');
  });
});
