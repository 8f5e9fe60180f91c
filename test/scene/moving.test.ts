/** Moving nodes on the map of the real data. */
import { describe, expect, test } from "vitest";
import { hierarchyOf } from "../../src/graph/hierarchy.ts";
import type { NodeId } from "../../src/model/built.ts";
import { type Movable, pinAfterStep, pinAt, rowOf, whileHeld } from "../../src/scene/moving.ts";
import { egoOf } from "../../src/scene/neighbour-groups.ts";
import { pictureOf, preparePicture, renderedOf } from "../../src/scene/picture.ts";
import type { Picture, ScenePoint } from "../../src/scene/scene-types.ts";
import { collapseFamilies } from "../../src/view/collapse.ts";
import { visibleGraph } from "../../src/view/filters.ts";
import { initialView, update } from "../../src/view/update.ts";
import type { LayoutName, Pin, ViewState } from "../../src/view/view-state.ts";
import { forum } from "../real-graph.ts";

const idOf = (id: string) => id as NodeId;
const placesOf = ({ nodes }: Picture): ReadonlyMap<NodeId, ScenePoint> => new Map(nodes.map(({ id, at }) => [id, at]));

function movableIn(view: ViewState): Movable {
  const rendered = collapseFamilies(forum, visibleGraph(forum, view), view.expandedFamilies);
  const places = placesOf(pictureOf(forum, view));
  return { graph: forum, layout: view.layout, rendered, pins: view.pins[view.layout], placeOf: (id) => places.get(id) };
}

const moved = (view: ViewState, pin: Pin | undefined): ViewState => (pin ? update(view, { type: "pin-node", pin }) : view);
const inLayout = (layout: LayoutName): ViewState => ({ ...initialView(), layout });
/** The left side from top to bottom. */
const leftSide = (view: ViewState): readonly NodeId[] =>
  pictureOf(forum, view)
    .nodes.filter(({ nameAt, room }) => nameAt === "left" && room !== undefined)
    .toSorted((a, b) => b.at.y - a.at.y)
    .map(({ id }) => id);

describe("around a selected speaker", () => {
  const view: ViewState = { ...initialView(), selection: { kind: "node", id: idOf("zhang-ya-qin") } };
  const rendered = renderedOf(forum, view, undefined);
  const before = placesOf(pictureOf(forum, view));
  const movable: Movable = {
    graph: forum,
    layout: "by-role",
    rendered,
    pins: [],
    columns: { centres: [idOf("zhang-ya-qin")], groups: egoOf(view, rendered)?.groups ?? [] },
    placeOf: (id) => before.get(id),
  };
  const placeOf = (id: string): ScenePoint => before.get(idOf(id)) as ScenePoint;

  test("a risk stays between the two of its column where it is dropped", () => {
    const risks = leftSide(view).filter((id) => forum.node(id).type === "risk");
    const [dragged, above, below] = [risks[1], risks[6], risks[7]] as [NodeId, NodeId, NodeId];
    const between = { x: 0, y: (placeOf(above).y + placeOf(below).y) / 2 };
    const after = leftSide(moved(view, pinAt(dragged, between, movable)));
    expect(after.slice(after.indexOf(above), after.indexOf(below) + 1)).toEqual([above, dragged, below]);
  });

  test("whoever leaves a column leaves all others on their side", () => {
    const after = placesOf(pictureOf(forum, moved(view, pinAt(idOf("baidu"), { x: 60, y: 100 }, movable))));
    const sideOf = ({ x }: ScenePoint): number => Math.sign(x);
    const beside = movable.columns?.groups.flat().filter((id) => id !== "baidu") ?? [];
    expect(beside.length).toBeGreaterThan(40);
    expect(beside.filter((id) => sideOf(after.get(id) as ScenePoint) !== sideOf(placeOf(id)))).toEqual([]);
    expect(after.get(idOf("baidu"))).toEqual({ x: 60, y: 100 });
  });
});

describe("somebody in the band", () => {
  const view = initialView();
  const free = { x: 60, y: -150 };

  test("stands where it is dropped, with a pin, and whoever it would cover gives way", () => {
    const before = placesOf(pictureOf(forum, view));
    const over = before.get(idOf("gao-wen")) as ScenePoint;
    const picture = pictureOf(forum, moved(view, pinAt(idOf("zeng-yi"), over, movableIn(view))));
    const after = placesOf(picture);
    expect(after.get(idOf("zeng-yi"))).toEqual(over);
    expect(picture.nodes.filter(({ isPinned }) => isPinned).map(({ id }) => id)).toEqual(["zeng-yi"]);
    expect(after.get(idOf("gao-wen"))).not.toEqual(over);
    const still = [...before].filter(([id, { x, y }]) => id !== "zeng-yi" && after.get(id)?.x === x && after.get(id)?.y === y);
    expect(still.length).toBeGreaterThan(0.75 * before.size);
  });

  test("cannot be dropped outside the band", () => {
    const { x, y } = pinAt(idOf("zeng-yi"), { x: 4000, y: -4000 }, movableIn(view));
    expect(Math.abs(x)).toBeLessThan(220);
    expect(Math.abs(y)).toBeLessThan(295);
  });

  test("goes home again, and so do all others", () => {
    const there = moved(view, pinAt(idOf("zeng-yi"), free, movableIn(view)));
    const back = pictureOf(forum, update(there, { type: "unpin-node", id: idOf("zeng-yi") }));
    expect(back).toEqual(pictureOf(forum, view));
    expect(pictureOf(forum, update(there, { type: "reset-positions" }))).toEqual(back);
  });

  test("is drawn while it is dragged where it will stand", () => {
    const pin = pinAt(idOf("zeng-yi"), free, movableIn(view));
    const held = preparePicture(forum, view)(whileHeld({ id: idOf("zeng-yi"), ...free }, movableIn(view)));
    expect(placesOf(held)).toEqual(placesOf(pictureOf(forum, moved(view, pin))));
  });

  test("moves one step by key, in each direction", () => {
    const { x = 0, y = 0 } = placesOf(pictureOf(forum, view)).get(idOf("gao-wen")) ?? {};
    const stepped = (direction: "up" | "down" | "left" | "right") => pinAfterStep(idOf("gao-wen"), direction, movableIn(view));
    expect(stepped("up")?.y).toBeGreaterThan(y);
    expect(stepped("down")?.y).toBeLessThan(y);
    expect(stepped("left")?.x).toBeLessThan(x);
    expect(stepped("right")?.x).toBeGreaterThan(x);
  });
});

describe("a risk", () => {
  const view = initialView();
  // Rows under one head stay together, so the places among them are what a reader can change.
  const under = hierarchyOf(forum).children(idOf("cross-cutting-risk-factors"));
  const order = leftSide(view).filter((id) => under.includes(id));
  const third = order[2] as NodeId;
  const orderIn = (other: ViewState) => leftSide(other).filter((id) => order.includes(id));

  test("moves between two others of its side; all rows stay as high as they were", () => {
    const before = pictureOf(forum, view);
    const target = before.nodes.find(({ id }) => id === order[5])?.at as ScenePoint;
    const next = moved(view, pinAt(third, { x: 300, y: target.y - 1 }, movableIn(view)));
    const without = order.filter((id) => id !== third);
    expect(orderIn(next)).toEqual([...without.slice(0, 5), third, ...without.slice(5)]);
    const heights = (picture: Picture) => new Set(picture.nodes.flatMap(({ room }) => room ?? []));
    expect(heights(pictureOf(forum, next))).toEqual(heights(before));
  });

  test("moves row by row with the keys, and stops at both ends", () => {
    let next = view;
    for (const place of [2, 1]) {
      next = moved(next, pinAfterStep(third, "up", movableIn(next)));
      expect(rowOf(third, movableIn(next))).toEqual({ place, total: order.length });
    }
    expect(pinAfterStep(third, "up", movableIn(next))).toBeUndefined();
    expect(pinAfterStep(third, "left", movableIn(next))).toBeUndefined();
    const last = order.at(-1) as NodeId;
    expect(pinAfterStep(last, "down", movableIn(view))).toBeUndefined();
  });

  test("is held exactly where the pointer is, in height alone", () => {
    const held = preparePicture(forum, view)(whileHeld({ id: third, x: 999, y: 12.5 }, movableIn(view)));
    const { x, y } = held.nodes.find(({ id }) => id === third)?.at ?? { x: 0, y: 0 };
    expect(y).toBe(12.5);
    expect(x).toBeLessThan(-150);
  });
});

test("in the network, a node stands where it is dropped, and pins of one layout are none of the other", () => {
  const view = inLayout("network");
  const free = { x: 31, y: -42 };
  const next = moved(view, pinAt(idOf("zeng-yi"), free, movableIn(view)));
  expect(placesOf(pictureOf(forum, next)).get(idOf("zeng-yi"))).toEqual(free);
  expect(next.pins["by-role"]).toEqual([]);
  expect(pictureOf(forum, { ...next, layout: "by-role" })).toEqual(pictureOf(forum, initialView()));
});
