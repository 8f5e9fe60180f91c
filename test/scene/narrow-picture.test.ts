/** The layout by role on a phone: the whole width is used, and names can be read. */
import { describe, expect, test } from "vitest";
import { comparedColumns } from "../../src/graph/compare/compared-columns.ts";
import { comparisonDrawn, comparisonOf } from "../../src/graph/compare/comparison.ts";
import type { NodeId } from "../../src/model/built.ts";
import { shareInside } from "../../src/scene/boxes.ts";
import { fittedCamera, sceneToPage } from "../../src/scene/frame.ts";
import { arrangedPicture, sheetPlaceOf } from "../../src/scene/narrow-picture.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { placeLabels } from "../../src/scene/place-labels.ts";
import { answer as answerQuestion } from "../../src/selection/question-answer.ts";
import type { Highlight } from "../../src/selection/selection-kind.ts";
import { filterGraph, initialHidden } from "../../src/view/filters.ts";
import { initialView } from "../../src/view/update.ts";
import type { Language, ViewState } from "../../src/view/view-state.ts";
import { forum } from "../real-graph.ts";

const phones = (["en", "zh"] as const).flatMap((language) => [360, 390].map((width) => ({ language, width, height: 896 })));
const people = forum.nodes.filter(({ type }) => type === "person").map(({ id }) => id);
const minSize = 10.5;

function drawnFor(view: ViewState, size: { readonly width: number; readonly height: number }, answer?: Highlight) {
  const picture = arrangedPicture(pictureOf(forum, view, answer && { answer }), size);
  const frame = { ...size, bounds: picture.bounds, camera: fittedCamera(picture.bounds) };
  const labels = placeLabels(picture, frame);
  const named = new Set<string>(labels.map(({ owner }) => owner));
  return { picture, frame, labels, unnamed: picture.nodes.filter(({ id, emphasis }) => emphasis !== "faded" && !named.has(id)) };
}
const withNode = (language: Language, id: NodeId): ViewState => ({ ...initialView(language), selection: { kind: "node", id } });

describe.each(phones)("in $language, $width pixels wide", ({ language, ...size }) => {
  const { picture, frame, labels, unnamed } = drawnFor(initialView(language), size);

  test("the sides stand at the edges", () => {
    const places = picture.nodes.map(({ at }) => sceneToPage(at, frame).left);
    expect(Math.min(...places)).toBeLessThan(18);
    expect(Math.max(...places)).toBeGreaterThan(size.width - 18);
  });

  test("all red lines are named at first, and nearly all else", () => {
    expect(unnamed.filter(({ type }) => type === "red-line")).toEqual([]);
    expect(unnamed.length, unnamed.map(({ label }) => label).join(", ")).toBeLessThanOrEqual(4);
    const heaviest = picture.nodes.filter(({ type }) => type === "risk").toSorted((a, b) => b.weight - a.weight);
    expect(
      heaviest
        .slice(0, 8)
        .filter(({ id }) => unnamed.some((node) => node.id === id))
        .map(({ label }) => label),
    ).toEqual([]);
  });

  test("names are large enough, inside the frame, and apart from each other", () => {
    for (const [index, a] of labels.entries()) {
      expect(a.size).toBeGreaterThanOrEqual(minSize);
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.left + a.width).toBeLessThanOrEqual(size.width);
      for (const b of labels.slice(index + 1))
        expect(a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height).toBe(false);
    }
  });

  test.each(people)("what belongs to %s is named, and large enough", (id) => {
    const selected = drawnFor(withNode(language, id), size);
    expect(selected.unnamed.length, selected.unnamed.map(({ label }) => label).join(", ")).toBeLessThanOrEqual(2);
    expect(selected.unnamed.map((node) => node.id)).not.toContain(id);
    for (const label of selected.labels) expect(label.size).toBeGreaterThanOrEqual(minSize);
  });
});

test("a node that is moved stands where it was put", () => {
  const size = { width: 390, height: 896 };
  const point = { x: 12, y: 80 };
  const pin = { id: "zeng-yi" as NodeId, ...sheetPlaceOf(point, size, pictureOf(forum, initialView("en"))) };
  const view: ViewState = { ...initialView("en"), pins: { "by-role": [pin], network: [] } };
  const place = arrangedPicture(pictureOf(forum, view), size).nodes.find(({ id }) => id === pin.id)?.at;
  expect(place?.x).toBeCloseTo(point.x, 6);
  expect(place?.y).toBeCloseTo(point.y, 6);
});

test.each(["en", "zh"] as const)(
  "in %s a node that is moved onto a name stays in sight with its own name, and the other gives way",
  (language) => {
    const size = { width: 390, height: 896 };
    const whole = pictureOf(forum, initialView(language));
    for (const point of [
      { x: -110, y: 120 },
      { x: -100, y: 0 },
      { x: 60, y: 200 },
      { x: 100, y: -60 },
    ]) {
      const unit = drawnFor(initialView(language), size).picture.bounds.maxX / (size.width / 2);
      const pin = { id: "tino-cuellar" as NodeId, ...sheetPlaceOf({ x: point.x * unit, y: point.y * unit }, size, whole) };
      const { picture, frame, labels } = drawnFor({ ...initialView(language), pins: { "by-role": [pin], network: [] } }, size);
      const node = picture.nodes.find(({ id }) => id === pin.id);
      const { left, top } = sceneToPage(node?.at ?? { x: 0, y: 0 }, frame);
      const over = labels.filter((box) => left > box.left && left < box.left + box.width && top > box.top && top < box.top + box.height);
      expect(over.map(({ text }) => text)).toEqual([]);
      expect(labels.some(({ owner }) => owner === pin.id)).toBe(true);
    }
  },
);

test("the twelve red lines of an answer, and who drew them, are in sight together, each named", () => {
  const selection = { kind: "question", id: "red-lines" } as const;
  const size = { width: 390, height: 896 };
  const answer = answerQuestion(selection, { graph: forum, filtered: filterGraph(forum, initialHidden) });
  const { picture, frame, unnamed } = drawnFor({ ...initialView("zh"), selection }, size, answer);
  expect(unnamed).toEqual([]);
  const heights = picture.nodes.map(({ at }) => sceneToPage(at, frame).top);
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(340);
});

describe.each(phones)("in $language, $width pixels wide, lines pass behind no name of a column", ({ language, ...size }) => {
  const passedIn = ({ picture, frame, labels }: ReturnType<typeof drawnFor>): readonly string[] => {
    const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
    const names = labels.filter(({ owner }) => nodes.get(owner as NodeId)?.room !== undefined);
    expect(names.length).toBeGreaterThan(8);
    return picture.edges.flatMap(({ from, to, emphasis }) => {
      const [start, end] = [nodes.get(from), nodes.get(to)];
      if (emphasis === "faded" || !start || !end) return [];
      const [a, b] = [sceneToPage(start.at, frame), sceneToPage(end.at, frame)];
      return names.filter((box) => shareInside(a, b, box)).map(({ text }) => `${from} ${to}: ${text}`);
    });
  };

  test("in the answer on red lines", () => {
    const selection = { kind: "question", id: "red-lines" } as const;
    const answer = answerQuestion(selection, { graph: forum, filtered: filterGraph(forum, initialHidden) });
    expect(passedIn(drawnFor({ ...initialView(language), selection }, size, answer))).toEqual([]);
  });

  test.each(["zeng-yi yoshua-bengio", "gao-wen zhang-ya-qin"])("in a comparison: %s", (ids) => {
    const selection = { kind: "compare", ids: ids.split(" ") as never } as const;
    const answer = { ...comparisonDrawn(comparisonOf(forum, selection.ids, () => true)), columns: comparedColumns(selection.ids) };
    expect(passedIn(drawnFor({ ...initialView(language), selection }, size, answer))).toEqual([]);
  });

  test.each(["gao-wen", "zeng-yi"])("around a speaker: %s", (id) => {
    expect(passedIn(drawnFor(withNode(language, id as NodeId), size))).toEqual([]);
  });
});

test.each(["en", "zh"] as const)("in %s what is shared in a comparison is named, and who is compared stands together", (language) => {
  const selection = { kind: "compare", ids: ["zeng-yi", "yoshua-bengio"] as never } as const;
  const size = { width: 390, height: 896 };
  const answer = { ...comparisonDrawn(comparisonOf(forum, selection.ids, () => true)), columns: comparedColumns(selection.ids) };
  const { picture, frame, unnamed } = drawnFor({ ...initialView(language), selection }, size, answer);
  expect(picture.nodes.some(({ ringed }) => ringed)).toBe(true);
  expect(unnamed.filter(({ ringed }) => ringed).map(({ label }) => label)).toEqual([]);
  const [first, second] = picture.nodes.filter(({ emphasis }) => emphasis === "selected").map(({ at }) => sceneToPage(at, frame).top);
  expect(Math.abs((first ?? 0) - (second ?? 900))).toBeLessThan(200);
});

test.each(phones)("in $language, $width pixels wide, few dots stand where a name of a side seems to be theirs", ({ language, ...size }) => {
  const { picture, frame, labels } = drawnFor(initialView(language), size);
  const rows = new Set<string>(picture.nodes.filter(({ type }) => type !== "person" && type !== "document").map(({ id }) => id));
  const dots = picture.nodes.filter(({ id }) => !rows.has(id)).map(({ at }) => sceneToPage(at, frame));
  const near = dots.filter(({ left, top }) =>
    labels.some(
      (box) =>
        rows.has(box.owner) && left > box.left - 12 && left < box.left + box.width + 12 && top > box.top && top < box.top + box.height,
    ),
  );
  expect(near.length).toBeLessThanOrEqual(3);
});
