/** A step of a lesson is fitted to what it shows, with room for the names. */
import { expect, test } from "vitest";
import type { NodeId } from "../../src/model/built.ts";
import { sceneToPage } from "../../src/scene/frame.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { placeLabels } from "../../src/scene/place-labels.ts";
import { isInView, readingCamera } from "../../src/scene/reading-camera.ts";
import { initialView } from "../../src/view/update.ts";
import { forum } from "../real-graph.ts";

const frameWith = { width: 1190, height: 1000 };

test.each(["idais-beijing-statement", "early-warning-canaries", "zhang-ya-qin", "loss-of-control"])(
  "around %s, all is in sight, and no name is smaller than the size for a class",
  (id) => {
    const view = { ...initialView("en"), selection: { kind: "node", id: id as NodeId } } as const;
    const picture = pictureOf(forum, view, { textSize: 24 });
    const camera = readingCamera(picture, { ...frameWith, bounds: picture.bounds, camera: { x: 0, y: 0, zoom: 1 } });
    if (!camera) throw new Error("Nothing is selected.");
    const frame = { ...frameWith, bounds: picture.bounds, camera };
    for (const { at } of picture.nodes.filter(({ emphasis }) => emphasis !== "faded")) {
      const { left, top } = sceneToPage(at, frame);
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(frame.width);
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(frame.height);
    }
    const labels = placeLabels(picture, frame);
    expect(labels.map(({ owner }) => owner)).toContain(id);
    expect(Math.min(...labels.map(({ size }) => size))).toBeGreaterThanOrEqual(24);
  },
);

test.each(["open-release-of-models", "speak-of-access", "release-gradient"])(
  "around %s at an edge of the map, the frame is not half empty",
  (id) => {
    const view = { ...initialView("en"), selection: { kind: "node", id: id as NodeId } } as const;
    const picture = pictureOf(forum, view);
    const size = { width: 847, height: 715 };
    const camera = readingCamera(picture, { ...size, bounds: picture.bounds, camera: { x: 0, y: 0, zoom: 1 } });
    if (!camera) throw new Error("Nothing is selected.");
    const places = picture.nodes.map(({ at }) => sceneToPage(at, { ...size, bounds: picture.bounds, camera }));
    expect(Math.min(...places.map(({ top }) => top))).toBeLessThan(size.height / 3);
    expect(Math.max(...places.map(({ left }) => left))).toBeGreaterThan(size.width / 3);
  },
);

test("with nothing selected there is no camera: the whole map is fitted", () => {
  const picture = pictureOf(forum, initialView("zh"));
  expect(readingCamera(picture, { ...frameWith, bounds: picture.bounds, camera: { x: 0, y: 0, zoom: 1 } })).toBeUndefined();
});

test("a node is in view as long as its mark and its name are, even near the edge", () => {
  const view = { ...initialView("en"), selection: { kind: "node", id: "zeng-yi" as NodeId } } as const;
  const picture = pictureOf(forum, view);
  const frame = { width: 896, height: 646, bounds: picture.bounds };
  const frameAt = (x: number, y: number, zoom = 1.1) => ({ ...frame, camera: { x, y, zoom } });
  const rows = picture.nodes.filter(({ emphasis, room }) => emphasis !== "faded" && room !== undefined);
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((node) => !isInView(node, picture, frameAt(0, 0)))).toEqual([]);
  const left = rows.filter(({ nameAt }) => nameAt === "left");
  // Their marks are inside, their names are cut.
  for (const node of left) {
    const frame = frameAt(node.at.x + 380, 0);
    expect(sceneToPage(node.at, frame).left).toBeGreaterThan(20);
    expect(isInView(node, picture, frame), node.label).toBe(false);
  }
  const [top] = rows.toSorted((a, b) => b.at.y - a.at.y);
  if (!top) throw new Error("There is no row.");
  expect(isInView(top, picture, frameAt(0, top.at.y - 270))).toBe(false);
});
