import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { csvOf, nodeColumns, rowsOf, sortedRows } from "../../src/graph/table-rows.ts";
import { forum } from "../real-graph.ts";

describe("the table", () => {
  test("sorts by a column, in both directions", () => {
    const context = { graph: forum, language: "en" } as const;
    const sorted = sortedRows(forum.nodes, nodeColumns, { column: "claims", isDescending: true }, context);
    const counts = sorted.map(({ id }) => forum.claimsOf(id).length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(sortedRows(forum.nodes, nodeColumns, undefined, context)).toBe(forum.nodes);
  });

  test.each([
    ["Gael", "Gaël"],
    ["Gae\u0308l", "Gaël"],
    ["ＡＩ", "AI"],
    ["Zeng\u3000Yi", "Zeng Yi"],
    [" zeng  yi ", "Zeng Yi"],
    ["people’s", "people's"],
    ["Zhang Ya‐Qin", "Zhang Ya-Qin"],
  ])("is filtered by “%s” as by “%s”", (typed, plain) => {
    const context = { graph: forum, language: "en" } as const;
    const idsFor = (text: string) => rowsOf(forum.nodes, nodeColumns, { columns: ["name", "summary"], text }, context).map(({ id }) => id);
    expect(idsFor(plain).length).toBeGreaterThan(0);
    expect(idsFor(typed)).toEqual(idsFor(plain));
  });

  test("is saved as CSV that a spreadsheet reads as text", () => {
    const rows = [
      ["a", 'says "yes", twice'],
      ["b", "=1+1"],
      ["c", 3],
      ["d", "two\nlines"],
    ] as const;
    expect(parse(csvOf(["id", "name"], rows))).toEqual([
      ["id", "name"],
      ["a", 'says "yes", twice'],
      ["b", "'=1+1"],
      ["c", "3"],
      ["d", "two\nlines"],
    ]);
  });
});
