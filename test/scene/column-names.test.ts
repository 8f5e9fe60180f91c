/** Names at the sides of the map: of one size in each column, none too small to read, none under the caption and the buttons. */
import { expect, test } from "vitest";
import { overlap } from "../../src/scene/boxes.ts";
import { fittedCamera, sceneToPage } from "../../src/scene/frame.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { placeLabels, placeOnScreen } from "../../src/scene/place-labels.ts";
import type { Frame } from "../../src/scene/scene-types.ts";
import { initialView } from "../../src/view/update.ts";
import { forum } from "../real-graph.ts";

const picture = pictureOf(forum, initialView());
const rows = new Map(picture.nodes.flatMap(({ id, room, nameAt }) => (room === undefined ? [] : [[id as string, nameAt] as const])));
const desk: Frame = { width: 896, height: 565, bounds: picture.bounds, camera: fittedCamera(picture.bounds) };
const cameras = [
  { x: 0, y: 0, zoom: 1 },
  { x: 40, y: -97, zoom: 1 },
  { x: -60, y: 0, zoom: 1.3 },
  { x: 90, y: 40, zoom: 1.3 },
  { x: -200, y: 0, zoom: 1.9 },
];

test.each(cameras)("names of a column have one size, of at least 9 pixels, at zoom $zoom around $x", (camera) => {
  const labels = placeLabels(picture, { ...desk, camera });
  expect(Math.min(...labels.map(({ size }) => size))).toBeGreaterThanOrEqual(9);
  for (const side of ["left", "right"])
    expect(new Set(labels.filter(({ owner }) => rows.get(owner) === side).map(({ size }) => size)).size, side).toBeLessThanOrEqual(1);
});

test("a name that is too long for the edge of the frame is set in two lines where there is room", () => {
  const selected = pictureOf(forum, { ...initialView(), selection: { kind: "node", id: "zhang-ya-qin" as never } });
  const labels = placeLabels(selected, { ...desk, camera: { x: 60, y: 0, zoom: 1 } });
  const left = new Set<string>(selected.nodes.filter(({ room, nameAt }) => room !== undefined && nameAt === "left").map(({ id }) => id));
  const owners = labels.filter(({ owner }) => left.has(owner)).map(({ owner }) => owner);
  expect(owners.length).toBeGreaterThan(new Set(owners).size);
});

test("no name is under what stands over the map", () => {
  const taken = [
    { left: 12, top: 7, width: 575, height: 20 },
    { left: 614, top: 8, width: 274, height: 32 },
  ];
  for (const camera of cameras) {
    const labels = placeOnScreen(picture, { ...desk, camera }, taken);
    expect(labels.length).toBeGreaterThan(20);
    for (const label of labels) for (const box of taken) expect(overlap(label, box, 0), label.text).toBe(false);
  }
});

test("when the reader moves the map, names of columns stay outside of their marks, and the frame cuts them", () => {
  const selected = pictureOf(forum, { ...initialView(), selection: { kind: "node", id: "zeng-yi" as never } });
  const columns = new Map<string, (typeof selected.nodes)[number]>(
    selected.nodes.filter(({ room, emphasis }) => room !== undefined && emphasis !== "faded").map((node) => [node.id, node]),
  );
  for (const x of [-80, 80]) {
    const frame: Frame = { ...desk, camera: { x, y: 0, zoom: 1 } };
    const labels = placeLabels(selected, frame).filter(({ owner }) => columns.has(owner));
    expect(new Set(labels.map(({ owner }) => owner)).size).toBe(columns.size);
    const inside = labels.filter(({ owner, left, width }) => {
      const node = columns.get(owner);
      const mark = sceneToPage(node?.at ?? { x: 0, y: 0 }, frame).left;
      return node?.nameAt === "left" ? left + width > mark : left < mark;
    });
    expect(inside.map(({ text }) => text)).toEqual([]);
    expect(labels.some(({ left, width }) => left < 0 || left + width > frame.width)).toBe(true);
  }
});
