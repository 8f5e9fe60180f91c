/** The numbers of the map and of the filters add up, and who raises what is the same under every filter. */
import { expect, test } from "vitest";
import { nodeTypeIds } from "../../src/model/node-types.ts";
import { standingIds } from "../../src/model/standings.ts";
import { legendOf } from "../../src/scene/legend-entries.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { countFilteredClaims, countMarks } from "../../src/view/counted-marks.ts";
import { filterGraph, withoutRequested } from "../../src/view/filters.ts";
import { initialView, update } from "../../src/view/update.ts";
import type { ViewState } from "../../src/view/view-state.ts";
import { tiny } from "../graph/tiny.ts";
import { forum } from "../real-graph.ts";

const view = initialView("en");
const hiding = (hidden: Partial<ViewState["hidden"]>): ViewState => ({ ...view, hidden: { ...view.hidden, ...hidden } });
const proposalsOnly = hiding({ types: nodeTypeIds.filter((type) => type !== "proposal") });
const reportedOnly = hiding({ standings: standingIds.filter((standing) => standing !== "reported") });

test.each([
  { name: "at first", shown: view },
  { name: "with proposals only", shown: proposalsOnly },
  { name: "with reported claims only", shown: reportedOnly },
])("$name, marks and what is inside them are the number of the legend, and the numbers at the marks add up to it", ({ shown }) => {
  const legend = legendOf(forum, shown, filterGraph(forum, withoutRequested(shown)));
  const counts = countMarks(forum, shown);
  expect(counts.length).toBeGreaterThan(0);
  for (const { type, marks, inside, twice } of counts) {
    expect(legend.find((entry) => entry.kind === "type" && entry.id === type)).toMatchObject({ shown: marks + inside });
    const drawn = pictureOf(forum, shown).nodes.filter((node) => node.type === type);
    expect(drawn).toHaveLength(marks);
    expect(drawn.reduce((sum, node) => sum + (node.inside ?? 0), 0)).toBe(inside + twice);
  }
});

const graph = tiny({
  claims: [
    { from: "spill", relation: "part-of", to: "accident", standing: "inferred" },
    { from: "burn", relation: "part-of", to: "accident", standing: "inferred" },
    { from: "ada", relation: "warns-of", to: "spill" },
    { from: "ada", relation: "warns-of", to: "burn", standing: "reported", speaker: "ben" },
  ],
  nodes: ["accident", "spill", "burn"].map((id) => ({ id, type: "risk" as const })),
});

test("who raises something is counted though a filter hides them", () => {
  const expected = { type: "risk", marks: 1, inside: 2, twice: 0, raising: "warns-of", stated: 1, notStated: 1 };
  expect(countMarks(graph, view)).toEqual([expected]);
  expect(countMarks(graph, hiding({ types: ["person"] }))).toEqual([expected]);
});

test("each claim matches the filters or is counted by what keeps it out", () => {
  for (const shown of [view, proposalsOnly, reportedOnly]) {
    const { total, matching, ofHiddenTypes, ofOtherFilters, drawn } = countFilteredClaims(forum, shown);
    expect(total).toBe(forum.claims.length);
    expect(matching + ofHiddenTypes + ofOtherFilters).toBe(total);
    expect(drawn).toBe(pictureOf(forum, shown).edges.reduce((sum, { claims }) => sum + claims, 0));
  }
  const selected = update(view, { type: "select", selection: { kind: "page", id: "about" } });
  expect(countFilteredClaims(forum, selected)).toEqual(countFilteredClaims(forum, view));
});
