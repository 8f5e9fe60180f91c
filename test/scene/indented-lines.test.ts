/** Families on the map by role: lines that the indentation says already are left out, and no line of one side passes behind a name. */
import { expect, test } from "vitest";
import type { NodeId } from "../../src/model/built.ts";
import { fittedCamera, sceneToPage } from "../../src/scene/frame.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { placeOnScreen } from "../../src/scene/place-labels.ts";
import type { Frame, Picture } from "../../src/scene/scene-types.ts";
import { initialView } from "../../src/view/update.ts";
import type { Language, ViewState } from "../../src/view/view-state.ts";
import { tiny } from "../graph/tiny.ts";
import { forum } from "../real-graph.ts";

const selected = (id: string, language: Language = "en"): ViewState => ({
  ...initialView(language),
  selection: { kind: "node", id: id as NodeId },
  expandedFamilies: [id as NodeId],
});

const partOfIn = ({ edges }: Picture): readonly string[] => edges.filter(({ relation }) => relation === "part-of").map(({ id }) => id);

const graph = tiny({
  nodes: ["flame", "ember", "wave"].map((id) => ({ id, type: "risk" as const })),
  claims: [
    { from: "ada", relation: "warns-of", to: "fire" },
    { from: "flame", relation: "part-of", to: "fire" },
    { from: "ember", relation: "part-of", to: "fire" },
    { from: "ada", relation: "warns-of", to: "flood" },
    { from: "wave", relation: "part-of", to: "flood" },
  ],
});

test("the lines of an expanded family are left out where one of them would pass a name, and kept for an only member", () => {
  expect(partOfIn(pictureOf(graph, selected("fire")))).toEqual([]);
  expect(partOfIn(pictureOf(graph, selected("flood")))).toEqual(["wave~part-of~flood"]);
  expect(partOfIn(pictureOf(graph, { ...selected("fire"), layout: "network" }))).toHaveLength(2);
});

test("a path along a family keeps its lines", () => {
  const path: ViewState = {
    ...initialView(),
    selection: { kind: "path", from: "flame" as NodeId, to: "ember" as NodeId, options: { throughHubs: false, off: [] } },
  };
  const highlight = { nodes: new Set(["flame", "ember", "fire"] as NodeId[]), edges: new Set(graph.edges.map(({ id }) => id)) };
  expect(partOfIn(pictureOf(graph, path, { answer: highlight })).length).toBeGreaterThanOrEqual(2);
});

test.each(["en", "zh"] as const)(
  "around each family and each of its members, no line between rows of one side passes behind a name (%s)",
  (language) => {
    const ids = forum.nodes.filter(({ type }) => type === "risk" || type === "proposal").map(({ id }) => id);
    for (const id of ids.filter((_, index) => index % 3 === 0)) {
      const picture = pictureOf(forum, selected(id, language));
      const frame: Frame = { width: 896, height: 590, bounds: picture.bounds, camera: fittedCamera(picture.bounds) };
      const nodes = new Map(picture.nodes.map((node) => [node.id as string, node]));
      const names = placeOnScreen(picture, frame).filter(({ owner }) => nodes.has(owner));
      for (const edge of picture.edges) {
        const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
        if (!from?.room || !to?.room || from.nameAt !== to.nameAt || edge.emphasis === "faded") continue;
        const [start, end] = [sceneToPage(from.at, frame), sceneToPage(to.at, frame)];
        for (const name of names) {
          const middle = name.top + name.height / 2;
          if (
            name.owner === edge.from ||
            name.owner === edge.to ||
            middle < Math.min(start.top, end.top) ||
            middle > Math.max(start.top, end.top)
          )
            continue;
          const left = start.left + ((end.left - start.left) * (middle - start.top)) / (end.top - start.top || 1);
          expect(left > name.left && left < name.left + name.width, `${id}: ${edge.id} behind ${name.text}`).toBe(false);
        }
      }
    }
  },
);
