/** Expanded families in the network: their members stand in a list, and all else makes room for it. */
import { describe, expect, test } from "vitest";
import { canExpand } from "../../src/graph/collapsed-families.ts";
import { hierarchyOf, rootOf } from "../../src/graph/hierarchy.ts";
import type { NodeId } from "../../src/model/built.ts";
import { familyLists } from "../../src/scene/family-lists.ts";
import { fittedCamera, radiusOnPage, sceneToPage } from "../../src/scene/frame.ts";
import { pictureOf, preparePicture } from "../../src/scene/picture.ts";
import { placeOnScreen } from "../../src/scene/place-labels.ts";
import type { Frame, Picture, SceneNode } from "../../src/scene/scene-types.ts";
import { initialView, update } from "../../src/view/update.ts";
import type { Language, Pin, ViewState } from "../../src/view/view-state.ts";
import { forum } from "../real-graph.ts";

const { children, descendants } = hierarchyOf(forum);
const families = forum.nodes.filter(({ id }) => canExpand(forum, id) && rootOf(forum, id) === id).map(({ id }) => id);
const every = families.flatMap((id) => [id, ...descendants(id)]).filter((id) => canExpand(forum, id));

const restingView = (language: Language): ViewState => ({ ...initialView(language), layout: "network" });
const expandedView = (ids: readonly NodeId[], language: Language = "en"): ViewState =>
  ids.reduce((view, id) => update(view, { type: "toggle-family", id, all: every }), restingView(language));
const pictured = (view: ViewState): Picture => pictureOf(forum, view, { familyLists });

const frameOf = ({ bounds }: Picture): Frame => ({ width: 896, height: 590, bounds, camera: fittedCamera(bounds) });
const placesOf = ({ nodes }: Picture): ReadonlyMap<NodeId, SceneNode["at"]> => new Map(nodes.map(({ id, at }) => [id, at]));

function unnamedIn(picture: Picture, among: readonly NodeId[]): readonly NodeId[] {
  const owners = new Set<string>(placeOnScreen(picture, frameOf(picture)).map(({ owner }) => owner));
  return among.filter((id) => !owners.has(id));
}

/** Pairs of marks that lie on each other, one of them of a family. */
function touching(picture: Picture, members: readonly NodeId[]): readonly string[] {
  const frame = frameOf(picture);
  const marks = picture.nodes.map(({ id, at, radius }) => ({ id, at: sceneToPage(at, frame), radius: radiusOnPage(radius, frame) }));
  return marks
    .filter(({ id }) => members.includes(id))
    .flatMap((a) =>
      marks
        .filter((b) => b.id !== a.id && Math.hypot(a.at.left - b.at.left, a.at.top - b.at.top) < a.radius + b.radius)
        .map((b) => `${a.id} on ${b.id}`),
    );
}

describe.each(["en", "zh"] as const)("in a window of 896 by 590 pixels (%s)", (language) => {
  test.each(families)("%s shows all its members by name, no mark on another, and everything else keeps its name", (id) => {
    const picture = pictured(expandedView([id], language));
    expect(unnamedIn(picture, children(id)), "members").toEqual([]);
    expect(touching(picture, children(id))).toEqual([]);
    expect(
      unnamedIn(
        picture,
        picture.nodes.map((node) => node.id),
      ),
    ).toEqual([]);
  });

  test.each([
    [["evaluation-and-testing", "technical-safety"]],
    [["weak-safety-science", "malicious-use"]],
    [["evaluation-and-testing", "third-party-testing"]],
  ] as unknown as readonly (readonly [readonly NodeId[]])[])("two at once: %j", (ids) => {
    const picture = pictured(expandedView(ids, language));
    const members = ids.flatMap((id) => children(id));
    expect(unnamedIn(picture, [...ids, ...members])).toEqual([]);
    expect(touching(picture, members)).toEqual([]);
  });
});

test("members stand in one column on one side of their marks, near their family, and on the sheet", () => {
  for (const id of families) {
    const picture = pictured(expandedView([id]));
    const members = picture.nodes.filter((node) => children(id).includes(node.id));
    const head = picture.nodes.find((node) => node.id === id);
    expect(new Set(members.map(({ at }) => at.x)).size, id).toBe(1);
    expect(new Set(members.map(({ nameAt }) => nameAt)).size, id).toBe(1);
    for (const { at } of members) {
      expect(Math.abs(at.x - (head?.at.x ?? Number.NaN)), id).toBeLessThan(40);
      expect(Math.abs(at.y), id).toBeLessThan(295);
    }
  }
});

test("a family stays where it was pressed, and collapsing brings all places back", () => {
  const before = pictured(restingView("en"));
  for (const id of families) {
    const view = expandedView([id]);
    expect(placesOf(pictured(view)).get(id), id).toEqual(placesOf(before).get(id));
    expect(pictured(update(view, { type: "toggle-family", id, all: every })).nodes).toEqual(before.nodes);
  }
});

test("the same families give the same places, in whatever order they were expanded", () => {
  const ids = families.slice(0, 3);
  expect(pictured(expandedView(ids)).nodes).toEqual(pictured(expandedView(ids.toReversed())).nodes);
});

test("most marks stay where they stand", () => {
  const before = placesOf(pictured(restingView("en")));
  for (const id of families.filter((family) => children(family).length < 9)) {
    const after = placesOf(pictured(expandedView([id])));
    const moved = [...before].filter(([node, at]) => after.get(node)?.x !== at.x || after.get(node)?.y !== at.y);
    expect(moved.length, id).toBeLessThan(before.size / 3);
  }
});

test("nothing moves when something is selected while a family is expanded", () => {
  const view = expandedView(["evaluation-and-testing" as NodeId]);
  const members = children("evaluation-and-testing" as NodeId);
  const before = placesOf(pictured(view));
  for (const id of ["evaluation-and-testing" as NodeId, "gao-wen" as NodeId, ...members.slice(0, 1)]) {
    const after = placesOf(pictured({ ...view, selection: { kind: "node", id } }));
    expect(members.filter((member) => after.get(member)?.y !== before.get(member)?.y)).toEqual([]);
  }
});

test("what the reader has moved stays where it was put, and no list lies on it", () => {
  const pin: Pin = { id: "gao-wen" as NodeId, x: 200, y: -60 };
  const view = expandedView(["evaluation-and-testing" as NodeId]);
  const picture = pictured({ ...view, pins: { ...view.pins, network: [pin] } });
  expect(placesOf(picture).get(pin.id)).toEqual({ x: 200, y: -60 });
  expect(touching(picture, [pin.id])).toEqual([]);
  expect(unnamedIn(picture, children("evaluation-and-testing" as NodeId))).toEqual([]);
});

test("while something is dragged, lists stand still and others give way to it", () => {
  const view = expandedView(["evaluation-and-testing" as NodeId]);
  const draw = preparePicture(forum, view, { familyLists });
  const before = placesOf(draw({ pins: [] }));
  const other = before.get("zeng-yi" as NodeId) ?? { x: 0, y: 0 };
  const held: Pin = { id: "gao-wen" as NodeId, ...other };
  const after = placesOf(draw({ pins: [held], held }));
  expect(after.get(held.id)).toEqual(other);
  expect(after.get("zeng-yi" as NodeId)).not.toEqual(other);
  for (const id of children("evaluation-and-testing" as NodeId)) expect(after.get(id)).toEqual(before.get(id));
});
