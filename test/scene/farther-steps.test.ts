/** Two and three steps around a selected node, on the real data: what is drawn, and that it is named. */
import { describe, expect, test } from "vitest";
import { egoNetwork } from "../../src/graph/ego-network.ts";
import { speaks } from "../../src/graph/speaking.ts";
import type { NodeId } from "../../src/model/built.ts";
import { nodeTypes } from "../../src/model/node-types.ts";
import { overlap, partsOf } from "../../src/scene/boxes.ts";
import { fittedCamera, sceneToPage } from "../../src/scene/frame.ts";
import { pictureOf, renderedOf } from "../../src/scene/picture.ts";
import { placeOnScreen } from "../../src/scene/place-labels.ts";
import type { Picture, PlacedLabel } from "../../src/scene/scene-types.ts";
import { undrawnByType } from "../../src/view/undrawn-nodes.ts";
import { initialEgo, initialView } from "../../src/view/update.ts";
import type { Depth, Language, LayoutName, ViewState } from "../../src/view/view-state.ts";
import { forum } from "../real-graph.ts";

/** The map's room in a window of 1280 by 800 pixels. */
const desk = { width: 896, height: 646 };

interface Around {
  readonly depth: Depth;
  readonly layout: LayoutName;
  readonly language: Language;
}

const viewOf = (id: NodeId, { depth, layout, language }: Around): ViewState => ({
  ...initialView(language),
  layout,
  selection: { kind: "node", id },
  ego: { ...initialEgo, depth },
});

const litIn = ({ nodes }: Picture) => nodes.filter(({ emphasis }) => emphasis !== "faded");

function labelsOf(picture: Picture): readonly PlacedLabel[] {
  return placeOnScreen(picture, { ...desk, bounds: picture.bounds, camera: fittedCamera(picture.bounds) });
}

function overlapping(labels: readonly PlacedLabel[]): readonly string[] {
  const placed = labels.map((label) => ({ label, parts: partsOf(label) }));
  return placed.flatMap((a, index) =>
    placed
      .slice(index + 1)
      .filter((b) => a.parts.some((part) => b.parts.some((other) => overlap(part, other))))
      .map((b) => `${a.label.text} / ${b.label.text}`),
  );
}

const every = forum.nodes.map(({ id }) => id);
const some = every.filter((_, index) => index % 6 === 0);
const few = every.filter((_, index) => index % 12 === 0);

describe("from the second step on, the map draws what the first view has", () => {
  test.each([
    [2, every],
    [3, some],
  ] as const)("%i steps", (depth, ids) => {
    for (const id of ids) {
      const view = viewOf(id, { depth, layout: "by-role", language: "en" });
      // Some are joined to it by what is known from elsewhere alone, which the first view hides.
      const neighbours = new Set(forum.neighboursOf(id));
      const { steps } = egoNetwork(renderedOf(forum, view, undefined).edges.values(), id, view.ego);
      const waits = (node: NodeId): boolean => nodeTypes[forum.node(node).type].appears !== "at first" && !speaks(forum, node);
      const others = [...steps].filter(([node, step]) => step > 1 && waits(node) && !neighbours.has(node));
      expect(others, id).toEqual([]);
    }
  });
});

test.each([
  { depth: 2, layout: "by-role", language: "en", ids: every, atMost: 95, share: 0.999 },
  { depth: 2, layout: "by-role", language: "zh", ids: few, atMost: 95, share: 0.999 },
  { depth: 3, layout: "by-role", language: "en", ids: some, atMost: 130, share: 0.999 },
  { depth: 3, layout: "by-role", language: "zh", ids: few, atMost: 130, share: 0.999 },
  { depth: 2, layout: "network", language: "en", ids: some, atMost: 95, share: 0.97 },
  { depth: 3, layout: "network", language: "zh", ids: few, atMost: 130, share: 0.98 },
] as const)("$depth steps ($layout, $language): at most $atMost nodes, $share of them named, and no name on another", (each) => {
  let [lit, named] = [0, 0];
  for (const id of each.ids) {
    const picture = pictureOf(forum, viewOf(id, each));
    const labels = labelsOf(picture);
    const owners = new Set<string>(labels.map(({ owner }) => owner));
    const drawn = litIn(picture);
    expect(drawn.length, id).toBeLessThanOrEqual(each.atMost);
    expect(overlapping(labels), id).toEqual([]);
    lit += drawn.length;
    named += drawn.filter((node) => owners.has(node.id)).length;
  }
  expect(named / lit).toBeGreaterThanOrEqual(each.share);
});

test.each([
  { depth: 2, language: "en", ids: some },
  { depth: 3, language: "en", ids: ["zhang-ya-qin", "dawn-song", "zhang-linghan", "zhang-zhuosheng"] },
  { depth: 3, language: "zh", ids: ["irene-solaiman", "zhang-ya-qin", "wei-kai"] },
] as const)(
  "$depth steps ($language) in a low window: every column is named, no name lies on the ring, and hardly a line within a column on marks",
  (each) => {
    const low = { width: 896, height: 566 };
    for (const id of each.ids as readonly NodeId[]) {
      const picture = pictureOf(forum, viewOf(id, { ...each, layout: "by-role" }));
      if (!picture.columns) continue;
      const frame = { ...low, bounds: picture.bounds, camera: fittedCamera(picture.bounds) };
      const labels = placeOnScreen(picture, frame);
      const owners = new Set<string>(labels.map(({ owner }) => owner));
      const drawn = litIn(picture);
      expect(overlapping(labels), id).toEqual([]);
      const rows = drawn.filter(({ room }) => room !== undefined);
      for (const side of ["left", "right"]) {
        const column = rows.filter(({ nameAt }) => nameAt === side);
        expect(column.filter((node) => !owners.has(node.id)).length, `${id} ${side}`).toBeLessThanOrEqual(column.length * 0.05);
      }
      const centre = drawn.find((node) => node.id === id && node.nameAt === "below");
      if (centre) {
        const { left, top } = sceneToPage(centre.at, frame);
        const ring = { left: left - 12, top: top - 12, width: 24, height: 24 };
        expect(
          labels.filter((box) => box.owner !== id && picture.nodes.some((node) => node.id === box.owner) && overlap(box, ring)),
        ).toEqual([]);
      }
      const nodeOf = new Map(rows.map((node) => [node.id as string, node]));
      const passing = picture.edges.filter(({ from, to, emphasis }) => {
        const [a, b] = [nodeOf.get(from), nodeOf.get(to)];
        if (emphasis === "faded" || !a || !b || a.nameAt !== b.nameAt) return false;
        const [low, high] = [Math.min(a.at.y, b.at.y), Math.max(a.at.y, b.at.y)];
        return rows.some(({ at, nameAt }) => nameAt === a.nameAt && at.y > low && at.y < high);
      });
      expect(passing.length, `${id}: ${passing.map((edge) => edge.id).join(", ")}`).toBeLessThanOrEqual(6);
    }
  },
);

test("what is left out is counted by type, and the switch draws just that", () => {
  for (const id of some) {
    const view = viewOf(id, { depth: 2, layout: "by-role", language: "en" });
    const ofTypes = undrawnByType(forum, view);
    const drawn = new Set(pictureOf(forum, view).nodes.map((node) => node.id));
    const all = litIn(pictureOf(forum, { ...view, ego: { ...view.ego, withWaiting: true } }));
    const more = all.filter((node) => !drawn.has(node.id));
    for (const [type, count] of ofTypes) expect(more.filter((node) => node.type === type).length, `${id} ${type}`).toBe(count);
    expect(more.length).toBe(ofTypes.reduce((sum, [, count]) => sum + count, 0));
  }
});

test("a type that the reader has switched on is drawn at every step, and not counted as left out", () => {
  const view = viewOf("zeng-yi" as NodeId, { depth: 2, layout: "by-role", language: "en" });
  const withMethods: ViewState = { ...view, added: { types: ["method"], relations: [] } };
  const methodsIn = (shown: ViewState): number => litIn(pictureOf(forum, shown)).filter(({ type }) => type === "method").length;
  expect(undrawnByType(forum, view).map(([type]) => type)).toContain("method");
  expect(undrawnByType(forum, withMethods).map(([type]) => type)).not.toContain("method");
  expect(methodsIn(withMethods)).toBeGreaterThan(methodsIn(view));
});

describe.each(["by-role", "network"] as const)("thin lines (%s)", (layout) => {
  test("only the lines of the selected node are drawn as with one step; all others are thin", () => {
    for (const id of some)
      for (const depth of [2, 3] as const) {
        const { edges } = pictureOf(forum, viewOf(id, { depth, layout, language: "en" }));
        const drawn = edges.filter(({ emphasis }) => emphasis !== "faded");
        const isOfSelected = ({ from, to }: (typeof edges)[number]): boolean => from === id || to === id;
        expect(drawn.filter((edge) => isOfSelected(edge) && edge.form === "hair").map((edge) => edge.id)).toEqual([]);
        const others = drawn.filter((edge) => !isOfSelected(edge) && edge.emphasis === "plain");
        expect(others.filter(({ form }) => form !== "hair").map((edge) => edge.id)).toEqual([]);
      }
  });

  test("with one step, the lines of the selected node are drawn the same", () => {
    for (const id of few) {
      const formsAt = (depth: Depth) =>
        pictureOf(forum, viewOf(id, { depth, layout, language: "en" }))
          .edges.filter(({ from, to, emphasis }) => (from === id || to === id) && emphasis !== "faded")
          .map((edge) => [edge.id, edge.form, edge.emphasis, edge.label]);
      expect(formsAt(3)).toEqual(expect.arrayContaining(formsAt(1)));
    }
  });
});
