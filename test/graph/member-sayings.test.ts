import { expect, test } from "vitest";
import { sayingsOfMembers } from "../../src/graph/member-sayings.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { visibleGraph } from "../../src/view/filters.ts";
import { initialView } from "../../src/view/update.ts";
import { forum } from "../real-graph.ts";

test("the details of each family name every speaker whom the map joins to it", () => {
  const view = initialView();
  const { edges } = visibleGraph(forum, view);
  const picture = pictureOf(forum, view);
  const families = picture.nodes.filter(({ label }) => / \+\d+$/.test(label));
  expect(families.length).toBeGreaterThan(20);
  for (const { id } of families) {
    const joined = new Set(picture.edges.filter(({ to }) => to === id).map(({ from }) => from));
    const named = new Set([
      ...sayingsOfMembers(forum, edges.values(), id).map(({ speaker }) => speaker),
      ...forum
        .edgesOf(id)
        .filter(({ to }) => to === id)
        .map(({ from }) => from),
    ]);
    expect(
      [...joined].filter((speaker) => !named.has(speaker)),
      id,
    ).toEqual([]);
  }
});
