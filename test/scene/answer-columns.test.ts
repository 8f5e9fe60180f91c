/** Answers on the map by role, on the real data: who says it in one column, what is spoken of in another. */
import { describe, expect, test } from "vitest";
import { answerColumns } from "../../src/graph/answer-columns.ts";
import { questionIds } from "../../src/graph/question-ids.ts";
import { untangled } from "../../src/graph/untangled.ts";
import type { NodeId } from "../../src/model/built.ts";
import { shareInside } from "../../src/scene/boxes.ts";
import { fittedCamera, radiusOnPage, sceneToPage } from "../../src/scene/frame.ts";
import { pinAt } from "../../src/scene/moving.ts";
import { pictureOf, renderedOf } from "../../src/scene/picture.ts";
import { placeLabels } from "../../src/scene/place-labels.ts";
import { answer as answerQuestion } from "../../src/selection/question-answer.ts";
import { filterGraph, initialHidden } from "../../src/view/filters.ts";
import { initialView, update } from "../../src/view/update.ts";
import type { ViewState } from "../../src/view/view-state.ts";
import { forum } from "../real-graph.ts";

const id = (text: string): NodeId => text as NodeId;

function drawn(question: string, language: "en" | "zh", view: ViewState = initialView(language)) {
  const answer = answerQuestion({ kind: "question", id: question }, { graph: forum, filtered: filterGraph(forum, initialHidden) });
  const asked: ViewState = { ...view, selection: { kind: "question", id: question } };
  const options = answer ? { answer } : {};
  const picture = pictureOf(forum, asked, options);
  const frame = { width: 896, height: 590, bounds: picture.bounds, camera: fittedCamera(picture.bounds) };
  return { asked, answer, picture, frame, labels: placeLabels(picture, frame) };
}

const cases = questionIds.flatMap((question) => (["en", "zh"] as const).map((language) => ({ question, language })));
const inColumns = cases.filter(({ question }) => drawn(question, "en").picture.columns?.side);

test("most named questions are answered in columns", () => {
  expect(new Set(inColumns.map(({ question }) => question)).size).toBeGreaterThanOrEqual(8);
});

test("the number at a group counts what of the answer is inside it: marks of the answer and these numbers add up to the answer", () => {
  for (const question of ["who-proposed-what", "shared-risks", "answers-to-risks"]) {
    const { answer, picture } = drawn(question, "en");
    const types = new Set(picture.nodes.filter(({ inside }) => inside).map(({ type }) => type));
    expect(types.size > 0).toBe(question !== "shared-risks");
    for (const type of types) {
      const marks = picture.nodes.filter((node) => node.type === type);
      const alone = marks.filter((node) => answer?.nodes.has(id(node.id))).length;
      const inside = marks.reduce((sum, node) => sum + (node.inside ?? 0), 0);
      const all = [...(answer?.nodes ?? [])].filter((each) => forum.node(each).type === type);
      expect(alone + inside).toBe(all.length);
    }
  }
});

describe.each(inColumns)("$question in $language", ({ question, language }) => {
  const { answer, picture, frame, labels } = drawn(question, language);
  const pointOf = new Map(picture.nodes.map((node) => [node.id, sceneToPage(node.at, frame)]));
  const lines = picture.edges.flatMap(({ from, to }) => {
    const ends = [pointOf.get(from), pointOf.get(to)] as const;
    return ends[0] && ends[1] ? [{ from, to, ends: [ends[0], ends[1]] as const }] : [];
  });

  test("only the answer is drawn, and each of its claims is behind a line", () => {
    expect(picture.nodes.filter(({ emphasis }) => emphasis === "faded")).toEqual([]);
    expect(lines.length).toBe(picture.edges.length);
    const rendered = renderedOf(forum, { ...initialView(language), selection: { kind: "question", id: question } }, answer);
    const ends = new Set(picture.nodes.map((node) => node.id));
    const missing = [...(answer?.nodes ?? [])].filter((each) => !ends.has(rendered.collapsedInto.get(each) ?? each));
    expect(missing).toEqual([]);
  });

  test("everything has a name", () => {
    const named = new Set<string>(labels.map(({ owner }) => owner));
    expect(picture.nodes.filter((node) => !named.has(node.id)).map((node) => node.id)).toEqual([]);
  });

  test("no line passes through another's mark or behind another's name", () => {
    const boxes = picture.nodes.flatMap((node) => {
      const point = pointOf.get(node.id);
      const radius = radiusOnPage(node.radius, frame);
      return point
        ? [{ owner: node.id as string, left: point.left - radius, top: point.top - radius, width: 2 * radius, height: 2 * radius }]
        : [];
    });
    const names = labels.filter(({ owner }) => pointOf.has(id(owner))).map((box) => ({ ...box, top: box.top + 3, height: box.height - 6 }));
    const passed = lines.flatMap(({ from, to, ends: [a, b] }) =>
      [...boxes, ...names]
        .filter((box) => box.owner !== from && box.owner !== to && shareInside(a, b, box))
        .map(({ owner }) => `${from} > ${to}: ${owner}`),
    );
    expect(passed).toEqual([]);
  });
});

test("what is dropped between two others of its column stays there", () => {
  const { asked, answer, picture } = drawn("shared-risks", "en");
  const column = picture.columns?.groups.flat() ?? [];
  const [dragged, above, below] = [column[0], column[5], column[6]] as [NodeId, NodeId, NodeId];
  const placeOf = (node: NodeId) => picture.nodes.find((each) => each.id === node)?.at;
  const movable = {
    graph: forum,
    layout: asked.layout,
    rendered: renderedOf(forum, asked, answer),
    pins: [],
    ...(picture.columns && { columns: picture.columns }),
    placeOf,
  };
  const y = ((placeOf(above)?.y ?? 0) + (placeOf(below)?.y ?? 0)) / 2;
  const moved = update(asked, { type: "pin-node", pin: pinAt(dragged, { x: 0, y }, movable) });
  const after = pictureOf(forum, moved, answer ? { answer } : {})
    .nodes.filter(({ nameAt }) => nameAt === "left")
    .toSorted((a, b) => b.at.y - a.at.y)
    .map((node) => node.id);
  expect(after.slice(after.indexOf(above), after.indexOf(below) + 1)).toEqual([above, dragged, below]);
});

test("columns that hide no line are found; the given order stays where it makes no difference", () => {
  const lines = [
    ["a", "z"],
    ["b", "x"],
    ["c", "y"],
    ["d", "y"],
  ].map(([from, to]) => ({ from: id(from as string), to: id(to as string) }));
  const given = { says: ["a", "b", "c", "d"].map(id), groups: [["x", "y"].map(id), ["z"].map(id)] };
  expect(untangled(given, lines)).toEqual({ says: ["b", "c", "d", "a"], groups: given.groups });
});

test("what is spoken of on both sides, or speaks itself, has no columns", () => {
  const line = (from: string, to: string) => ({ from: id(from), to: id(to) });
  const columnsFor = (...lines: ReturnType<typeof line>[]) =>
    answerColumns(forum, [...new Set(lines.flatMap(({ from, to }) => [from, to]))], lines);
  expect(columnsFor(line("zeng-yi", "existential-risk"))?.side).toBe("left");
  expect(columnsFor(line("zeng-yi", "existential-risk"), line("zeng-yi", "set-clear-red-lines"))).toBeUndefined();
  expect(columnsFor(line("gao-wen", "zeng-yi"), line("zeng-yi", "existential-risk"))).toBeUndefined();
  expect(columnsFor(line("set-clear-red-lines", "existential-risk"))).toBeUndefined();
});
