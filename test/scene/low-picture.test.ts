/** The map above the matrix: low and wide, with names of one size that hide no mark. */
import { describe, expect, test } from "vitest";
import type { NodeId } from "../../src/model/built.ts";
import { overlap } from "../../src/scene/boxes.ts";
import { fittedCamera, radiusOnPage, sceneToPage } from "../../src/scene/frame.ts";
import { arrangedPicture, sheetPlaceOf } from "../../src/scene/low-picture.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { placeOnScreen } from "../../src/scene/place-labels.ts";
import { answer as answerQuestion } from "../../src/selection/question-answer.ts";
import { filterGraph, initialHidden } from "../../src/view/filters.ts";
import { initialView } from "../../src/view/update.ts";
import { forum } from "../real-graph.ts";

const sizes = [
  { width: 896, height: 217 },
  { width: 512, height: 200 },
  { width: 1426, height: 330 },
].flatMap((size) => (["en", "zh"] as const).map((language) => ({ ...size, language })));

describe.each(sizes)("in $language, on $width x $height", ({ language, ...size }) => {
  const picture = arrangedPicture(pictureOf(forum, initialView(language)), size);
  const frame = { ...size, bounds: picture.bounds, camera: fittedCamera(picture.bounds) };
  const marks = picture.nodes.map(({ id, at, radius }) => ({
    id: id as string,
    ...sceneToPage(at, frame),
    radius: radiusOnPage(radius, frame),
  }));

  test("every mark is inside the frame", () => {
    for (const { left, top, radius } of marks) {
      expect(Math.min(left, top) - radius).toBeGreaterThanOrEqual(0);
      expect(left + radius).toBeLessThanOrEqual(size.width);
      expect(top + radius).toBeLessThanOrEqual(size.height);
    }
  });

  test("names have one size, and hide neither each other nor a mark", () => {
    const labels = placeOnScreen(picture, frame);
    expect(labels.length).toBeGreaterThan(15);
    expect(new Set(labels.map((label) => label.size)).size).toBe(1);
    for (const [index, label] of labels.entries()) {
      for (const other of labels.slice(index + 1)) expect(overlap(label, other, 0), `${label.text} / ${other.text}`).toBe(false);
      const middles = marks.filter(({ id }) => id !== label.owner).map(({ left, top }) => ({ left, top, width: 0, height: 0 }));
      expect(middles.filter((middle) => overlap(label, middle, 0))).toEqual([]);
    }
  });

  test("of whoever makes proposals, those with the most have names", () => {
    const question = { kind: "question", id: "who-proposed-what" } as const;
    const answer = answerQuestion(question, { graph: forum, filtered: filterGraph(forum, initialHidden) });
    const view = { ...initialView(language), selection: question };
    const asked = arrangedPicture(pictureOf(forum, view, answer && { answer }), size);
    const made = (id: NodeId): number =>
      asked.edges.filter(({ from, emphasis }) => from === id && emphasis !== "faded").reduce((sum, { claims }) => sum + claims, 0);
    const labels = placeOnScreen(asked, { ...frame, bounds: asked.bounds });
    const named = new Set<string>(labels.map(({ owner }) => owner));
    const [first, second] = asked.nodes.toSorted((a, b) => made(b.id) - made(a.id));
    expect(first?.id).toBe("gao-wen");
    expect([first, second].map((node) => named.has(node?.id ?? ""))).toEqual([true, true]);
  });

  test("a node that is moved stands where it was put", () => {
    const point = { x: 90, y: 40 };
    const pin = { id: "zeng-yi" as NodeId, ...sheetPlaceOf(point, size) };
    const moved = pictureOf(forum, { ...initialView(language), pins: { "by-role": [pin], network: [] } });
    const place = arrangedPicture(moved, size).nodes.find(({ id }) => id === pin.id)?.at;
    expect(place?.x).toBeCloseTo(point.x, 6);
    expect(place?.y).toBeCloseTo(point.y, 6);
  });
});

test.each(sizes.filter(({ width }) => width >= 896))(
  "everybody who makes proposals is named in $language, on $width x $height",
  ({ language, ...size }) => {
    const question = { kind: "question", id: "who-proposed-what" } as const;
    const answer = answerQuestion(question, { graph: forum, filtered: filterGraph(forum, initialHidden) });
    const asked = arrangedPicture(pictureOf(forum, { ...initialView(language), selection: question }, answer && { answer }), size);
    const frame = { ...size, bounds: asked.bounds, camera: fittedCamera(asked.bounds) };
    const named = new Set<string>(placeOnScreen(asked, frame).map(({ owner }) => owner));
    const nameless = asked.nodes.filter(({ id, emphasis }) => emphasis !== "faded" && !named.has(id));
    expect(nameless.map(({ label }) => label)).toEqual([]);
  },
);
