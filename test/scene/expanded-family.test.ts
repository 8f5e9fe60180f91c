/** An expanded family on the map: who said what of its members stays in sight. */
import { describe, expect, test } from "vitest";
import { hierarchyOf } from "../../src/graph/hierarchy.ts";
import { sideAt } from "../../src/layout/role-sheet.ts";
import type { NodeId } from "../../src/model/built.ts";
import { overlap } from "../../src/scene/boxes.ts";
import { fittedCamera } from "../../src/scene/frame.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { placeLabels } from "../../src/scene/place-labels.ts";
import type { Picture } from "../../src/scene/scene-types.ts";
import { initialView, update } from "../../src/view/update.ts";
import { forum } from "../real-graph.ts";

const { children, descendants, parents } = hierarchyOf(forum);
const families = forum.nodes.filter(({ id, alwaysExpanded }) => descendants(id).size > 0 && !alwaysExpanded).map(({ id }) => id);

const collapsedView = (id: NodeId) => ({ ...initialView("en"), selection: { kind: "node" as const, id } });
const expandedView = (id: NodeId) => update(collapsedView(id), { type: "toggle-family", id, all: families });
const near = ({ nodes }: Picture): ReadonlySet<NodeId> => new Set(nodes.filter(({ emphasis }) => emphasis === "near").map(({ id }) => id));

describe.each(families)("%s, selected and expanded", (id) => {
  const collapsed = pictureOf(forum, collapsedView(id));
  const expanded = pictureOf(forum, expandedView(id));

  test("keeps in full colour whoever stands beside the collapsed family, and all members", () => {
    expect([...near(collapsed), ...children(id)].filter((node) => !near(expanded).has(node))).toEqual([]);
  });

  test("shows as many claims on its lines as the collapsed family, and more", () => {
    const claims = ({ edges }: Picture): number =>
      edges.filter(({ emphasis }) => emphasis === "near").reduce((sum, { claims: number }) => sum + number, 0);
    expect(claims(expanded)).toBeGreaterThanOrEqual(claims(collapsed));
  });

  test("has thin lines to its members, without verbs, only where none would pass a name", () => {
    const within = expanded.edges.filter(({ from, to, relation }) => relation === "part-of" && to === id && children(id).includes(from));
    const under = children(id).filter((child) => parents(child)[0] === id);
    if (under.length > 1) expect(within.filter(({ from }) => under.includes(from))).toEqual([]);
    for (const edge of within) expect(edge).toMatchObject({ form: "line", emphasis: "plain" });
    expect(within.some(({ label }) => label !== undefined)).toBe(false);
  });

  test("names what is in full colour on a map of a desk", () => {
    const frame = { width: 896, height: 590, bounds: expanded.bounds, camera: fittedCamera(expanded.bounds) };
    const named = new Set<string>(placeLabels(expanded, frame).map(({ owner }) => owner));
    expect([...near(expanded)].filter((node) => !named.has(node))).toEqual([]);
  });

  test("has its head well inside of the members below it, and near where it was pressed", () => {
    const find = ({ nodes }: Picture, node: NodeId) => nodes.find((each) => each.id === node);
    const outside = ({ at: { x, y } }: Picture["nodes"][number]): number => Math.abs(x) - Math.abs(sideAt(1, y));
    const [before, head] = [find(collapsed, id), find(expanded, id)];
    if (!before || !head) throw new Error(`${id} is not on the map.`);
    const under = children(id).flatMap((child) => (parents(child)[0] === id ? (find(expanded, child) ?? []) : []));
    if (under.length > children(id).length / 2) for (const member of under) expect(outside(member) - outside(head)).toBeGreaterThan(15);
    // Names of its members need room below it; in rows of one height it was up to 200 away.
    expect(Math.abs(head.at.y - before.at.y)).toBeLessThan(70);
  });

  test("gives back the very picture when it is collapsed", () => {
    expect(pictureOf(forum, update(expandedView(id), { type: "toggle-family", id, all: families }))).toEqual(collapsed);
  });
});

test("expanded while nothing is selected, the largest families keep the names of their members, and of the red lines", () => {
  for (const id of families.filter(
    (family) => parents(family).length === 0 && children(family).length > 8 && children(family).length < 26,
  )) {
    const view = { ...initialView("en"), expandedFamilies: expandedView(id).expandedFamilies };
    const picture = pictureOf(forum, view);
    const labels = placeLabels(picture, { width: 896, height: 590, bounds: picture.bounds, camera: fittedCamera(picture.bounds) });
    const named = new Set<string>(labels.map(({ owner }) => owner));
    const wanted = picture.nodes.filter((node) => node.type === "red-line" || children(id).includes(node.id));
    expect(wanted.length, id).toBeGreaterThan(12);
    expect(wanted.filter((node) => !named.has(node.id)).map((node) => node.id)).toEqual([]);
  }
});

test.each(["en", "zh"] as const)(
  "with all families expanded, rows are too low for names: the heaviest have theirs, and none overlap (%s)",
  (language) => {
    const picture = pictureOf(forum, { ...initialView(language), expandedFamilies: families });
    const frame = { width: 896, height: 646, bounds: picture.bounds, camera: fittedCamera(picture.bounds) };
    const inRows = new Set<string>(picture.nodes.filter(({ room }) => room !== undefined).map(({ id }) => id));
    const names = placeLabels(picture, frame).filter(({ owner }) => inRows.has(owner));
    expect(inRows.size).toBeGreaterThan(200);
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => names.some((other) => other !== name && overlap(name, other))).map(({ text }) => text)).toEqual([]);
  },
);
