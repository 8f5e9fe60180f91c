/** Both layouts, on the real data: the same every time, stable, and with few crossings. */
import { describe, expect, test } from "vitest";
import { type LaidOut, layGraph } from "../../src/commands/lay-graph.ts";
import { conceptGraph } from "../../src/graph/concept-graph.ts";
import { cross, distanceFrom, passes, type Segment } from "../../src/layout/crossings.ts";
import type { Position } from "../../src/layout/layout-file.ts";
import { roundPosition } from "../../src/layout/layout-file.ts";
import { sheet } from "../../src/layout/role-sheet.ts";
import { overlap } from "../../src/scene/boxes.ts";
import { fittedCamera, radiusOnPage, sceneToPage } from "../../src/scene/frame.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { placeLabels } from "../../src/scene/place-labels.ts";
import type { Box, Frame } from "../../src/scene/scene-types.ts";
import { initialView } from "../../src/view/update.ts";
import { forum } from "../real-graph.ts";

type Places = ReadonlyMap<string, Position>;

const committed: LaidOut = {
  byRole: new Map(forum.nodes.flatMap(({ id, byRole }) => (byRole ? [[id, byRole] as const] : []))),
  network: new Map(forum.nodes.map(({ id, x, y }) => [id, { x, y }])),
};
const without = (...left: readonly string[]): LaidOut => {
  const kept = (places: Places): Places => new Map([...places].filter(([id]) => !left.includes(id)));
  return { byRole: kept(committed.byRole), network: kept(committed.network) };
};
const kinds = ["byRole", "network"] as const;
const diagonal = Math.hypot(sheet.width, sheet.height);

test("every node has its place in the committed layouts, and laying it out again moves none", () => {
  const again = layGraph(forum, committed);
  for (const kind of kinds) {
    expect(committed[kind].size).toBe(forum.nodes.length);
    const moved = [...again[kind]].filter(
      ([id, place]) => JSON.stringify(roundPosition(place)) !== JSON.stringify(committed[kind].get(id)),
    );
    expect(moved, kind).toEqual([]);
  }
});

test("the same nodes and claims in another order are laid out in the same way", () => {
  const { nodes, claims } = forum.built;
  const reversed = conceptGraph({ ...forum.built, nodes: nodes.toReversed(), claims: claims.toReversed() });
  const known = without("zeng-yi", "loss-of-control");
  const [once, again] = [layGraph(forum, known), layGraph(reversed, known)];
  for (const kind of kinds) expect([...again[kind]].sort(), kind).toEqual([...once[kind]].sort());
});

describe("ten nodes, taken out and added again", () => {
  const shown = pictureOf(forum, initialView()).nodes.map(({ id }) => id as string);
  const tried = shown.filter((_, index) => index % Math.ceil(shown.length / 10) === 0).slice(0, 10);
  test("are ten", () => expect(tried).toHaveLength(10));

  test.each(tried)("%s leaves the others where they are", (id) => {
    const known = without(id);
    const laid = layGraph(forum, known);
    for (const kind of kinds) {
      const moves = [...known[kind]]
        .map(([other, before]) => {
          const after = laid[kind].get(other) as Position;
          return Math.hypot(after.x - before.x, after.y - before.y) / diagonal;
        })
        .sort((a, b) => a - b);
      expect(moves[Math.floor(moves.length / 2)], kind).toBeLessThanOrEqual(0.005);
      expect(laid[kind].has(id)).toBe(true);
    }
  });
});

const views = (["by-role", "network"] as const).flatMap((layout) => (["en", "zh"] as const).map((language) => ({ layout, language })));

describe.each(views)("the first view ($layout, $language)", ({ layout, language }) => {
  const picture = pictureOf(forum, { ...initialView(language), layout });
  const strong = picture.edges.filter(({ form }) => form === "strong");

  test.each([
    { width: 896, height: 590, maxBehind: 0.3 },
    // The map in a window of 1280 x 720, below its buttons and above its legend.
    { width: 896, height: 565, maxBehind: 0.38 },
    { width: 1920, height: 1080, maxBehind: 0.3 },
  ])("has few crossings, and few lines behind names, at $width x $height", (size) => {
    const frame: Frame = { ...size, bounds: picture.bounds, camera: fittedCamera(picture.bounds) };
    const places = new Map(
      picture.nodes.map((node) => [node.id, { ...sceneToPage(node.at, frame), radius: radiusOnPage(node.radius, frame) }]),
    );
    const labels = placeLabels(picture, frame);
    const nameOf = new Map(labels.map((label) => [label.owner as string, label]));
    /** The part of a line that is in sight: to the right it begins at the end of its speaker's name, which covers the rest. */
    const segmentOf = ({ from, to }: { from: string; to: string }): Segment => {
      const [a, b] = [places.get(from as never), places.get(to as never)];
      const [x1, y1, x2, y2] = [a?.left ?? 0, a?.top ?? 0, b?.left ?? 0, b?.top ?? 0];
      const name = nameOf.get(from);
      if (!name || x2 <= x1) return { x1, y1, x2, y2 };
      const covered = Math.min((name.left + name.width - x1) / (x2 - x1), (0.5 * name.height) / Math.max(Math.abs(y2 - y1), 1e-9));
      return { x1: x1 + (x2 - x1) * covered, y1: y1 + (y2 - y1) * covered, x2, y2 };
    };
    const segments = strong.map((edge) => ({ ...edge, segment: segmentOf(edge) }));
    let crossings = 0;
    for (const [index, a] of segments.entries())
      for (const b of segments.slice(index + 1))
        if (a.from !== b.from && a.to !== b.to && a.from !== b.to && a.to !== b.from && cross(a.segment, b.segment)) crossings++;
    let behind = 0;
    for (const { from, to, segment } of segments)
      for (const { owner, left, top, width, height } of labels)
        if (owner !== from && owner !== to && passes(segment, { left, right: left + width, bottom: top, top: top + height })) behind++;
    // A line through the mark of somebody else would seem to be theirs.
    let through = 0;
    for (const edge of picture.edges) {
      const segment = segmentOf(edge);
      for (const [id, { left, top, radius }] of places)
        if (id !== edge.from && id !== edge.to && distanceFrom(segment, left, top) < radius + 1) through++;
    }
    expect(through / picture.edges.length).toBeLessThanOrEqual(0.08);
    const isOver = ({ left, top, width, height }: Box, mark: { left: number; top: number; radius: number }): boolean =>
      overlap(
        { left, top, width, height },
        { left: mark.left - mark.radius, top: mark.top - mark.radius, width: 2 * mark.radius, height: 2 * mark.radius },
      );
    const marked = labels.flatMap((label) =>
      [...places].filter(([id, mark]) => id !== label.owner && isOver(label, mark)).map(([id]) => id),
    );
    expect(marked).toEqual([]);
    expect(labels).toHaveLength(picture.nodes.length);
    expect(strong.length).toBeLessThanOrEqual(110);
    expect(crossings / strong.length).toBeLessThanOrEqual(layout === "by-role" ? 1.8 : 1.2);
    expect(behind / picture.edges.length).toBeLessThanOrEqual(size.maxBehind);
  });
});
