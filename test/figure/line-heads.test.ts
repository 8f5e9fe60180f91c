/** Dashes and heads of lines: the shortest line shows its evidence. */
import { describe, expect, test } from "vitest";
import { headUnder } from "../../src/figure/layouts/verb-groups.ts";
import { dashOf, headMarks } from "../../src/figure/line-heads.ts";
import { standingIds } from "../../src/model/standings.ts";
import { composedFigure } from "./composed-figure.ts";
import { optionsFor } from "./real-figure.ts";
import { openView } from "./real-subjects.ts";

describe.each(standingIds.filter((standing) => standing !== "stated"))("a line that is %s", (standing) => {
  test.each([4, 7, 12, 30, 70])("of %i pixels has a gap, and ends with a dash", (length) => {
    const dash = dashOf(standing, 1, length);
    const gap = dash[1] ?? expect.fail("no gap");
    expect((dash[0] ?? 0) + gap).toBeLessThan(length);
    expect(gap).toBeGreaterThan(0.2);
  });
});

test("a stated line has no dashes, and no two standings have the same head", () => {
  expect(dashOf("stated", 1, 5)).toEqual([]);
  const look = { colour: "#000000", paper: "#ffffff", outline: 1 };
  const place = { tip: { left: 10, top: 0 }, along: { left: 1, top: 0 }, length: 4 };
  const heads = standingIds.map((standing) => JSON.stringify(headMarks(place, { ...look, standing })));
  expect(new Set(heads).size).toBe(standingIds.length);
});

test("arrows under a heading point the way it reads: “includes” to the member, “warnings from” from the speaker", async () => {
  const figure = composedFigure(optionsFor(await openView("node=malicious-use", "en"), "slide")) ?? expect.fail("no figure");
  const headsOf = (relation: string): ReadonlySet<string> =>
    new Set(figure.subject.edges.filter((edge) => edge.relation === relation).map((edge) => headUnder(edge, edge.to)));
  expect([...headsOf("part-of")]).toEqual(["end"]);
  expect([...headsOf("warns-of")]).toEqual(["start"]);
});
