/** The names on the map of the real data, in the frames that the page gives it. */
import { describe, expect, test } from "vitest";
import type { NodeId } from "../../src/model/built.ts";
import { overlap, partsOf } from "../../src/scene/boxes.ts";
import { fittedCamera } from "../../src/scene/frame.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { placeLabels } from "../../src/scene/place-labels.ts";
import { labelSize } from "../../src/scene/place-names.ts";
import type { PlacedLabel } from "../../src/scene/scene-types.ts";
import { textWidth } from "../../src/scene/text-width.ts";
import { initialEgo, initialView } from "../../src/view/update.ts";
import { type Language, layouts, type ViewState } from "../../src/view/view-state.ts";
import { forum } from "../real-graph.ts";

const languages: readonly Language[] = ["en", "zh"];
/** The map's room in windows of 360, 1280 and 1920 pixels. */
const frames = [
  { window: 360, width: 360, height: 311, least: 12 },
  { window: 1280, width: 896, height: 590, least: 50 },
  { window: 1920, width: 1426, height: 830, least: 50 },
];

const labelsIn = (view: ViewState, { width, height }: { width: number; height: number }): readonly PlacedLabel[] => {
  const picture = pictureOf(forum, view);
  return placeLabels(picture, { width, height, bounds: picture.bounds, camera: view.camera ?? fittedCamera(picture.bounds) });
};

function crossings(labels: readonly PlacedLabel[]): readonly string[] {
  const placed = labels.map((label) => ({ label, parts: partsOf(label) }));
  return placed.flatMap((a, index) =>
    placed
      .slice(index + 1)
      .filter((b) => a.parts.some((part) => b.parts.some((other) => overlap(part, other))))
      .map((b) => `${a.label.text} / ${b.label.text}`),
  );
}

describe.each(languages)("in %s", (language) => {
  const largeFrames = layouts.flatMap((layout) => frames.slice(1).map((frame) => ({ layout, ...frame })));
  test.each(largeFrames)("$layout, every node of the first view is named at $window pixels", ({ layout, ...frame }) => {
    const view = { ...initialView(language), layout };
    const named = new Set(labelsIn(view, frame).map(({ owner }) => owner));
    expect(pictureOf(forum, view).nodes.filter(({ id }) => !named.has(id))).toEqual([]);
  });

  // On a phone, the layout by role is arranged otherwise: see narrow-picture.test.ts.
  const views = layouts.flatMap((layout) => frames.slice(layout === "by-role" ? 1 : 0).map((frame) => ({ layout, ...frame })));
  test.each(views)("the first view at $window pixels, $layout, has enough labels, and none overlap", ({ layout, least, ...frame }) => {
    const labels = labelsIn({ ...initialView(language), layout }, frame);
    expect(labels.length).toBeGreaterThanOrEqual(least);
    expect(crossings(labels)).toEqual([]);
    for (const { left, top, width, height } of labels) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(frame.width);
      expect(top + height).toBeLessThanOrEqual(frame.height);
    }
  });

  test.each(forum.nodes.filter(({ type }) => type === "person").map(({ id }) => id))(
    "no labels overlap around %s, who is labelled",
    (id) => {
      const labels = labelsIn(
        { ...initialView(language), selection: { kind: "node", id } },
        frames[1] as { width: number; height: number },
      );
      expect(labels.map(({ owner }) => owner)).toContain(id);
      expect(crossings(labels)).toEqual([]);
    },
  );

  test.each([2, 3] as const)("no labels overlap in an ego network of %i steps", (depth) => {
    const view: ViewState = {
      ...initialView(language),
      selection: { kind: "node", id: "zeng-yi" as NodeId },
      ego: { ...initialEgo, depth },
    };
    for (const frame of frames) expect(crossings(labelsIn(view, frame))).toEqual([]);
  });

  test("zooming in labels more nodes", () => {
    const view: ViewState = { ...initialView(language), layout: "network" };
    const names = (zoom: number): number =>
      labelsIn({ ...view, camera: { ...fittedCamera(pictureOf(forum, view).bounds), zoom } }, { width: 360, height: 311 }).length;
    const nodesIn = (zoom: number): number => {
      const picture = pictureOf(forum, view);
      const { x, y } = fittedCamera(picture.bounds);
      const half = { x: (picture.bounds.maxX - picture.bounds.minX) / 2 / zoom, y: (picture.bounds.maxY - picture.bounds.minY) / 2 / zoom };
      return picture.nodes.filter(({ at }) => Math.abs(at.x - x) < half.x && Math.abs(at.y - y) < half.y).length;
    };
    expect(names(4) / nodesIn(4)).toBeGreaterThan(names(1) / nodesIn(1));
  });
});

test("a Han character is as wide as the type is high, and a Latin one as its class", () => {
  expect(textWidth("红线", 20)).toBe(40);
  expect(textWidth("AI", 20)).toBeCloseTo(20);
  expect(textWidth("AI红线", 10)).toBeCloseTo(30);
  expect(textWidth("mm", 10)).toBeGreaterThan(2 * textWidth("ll", 10));
});

test("labels are larger on a projector than at a desk, and smallest on a phone", () => {
  expect(labelSize(1600)).toBeGreaterThan(labelSize(900));
  expect(labelSize(900)).toBeGreaterThan(labelSize(360));
});
