/** The map of every step, as a class sees it on a projector: before and after each reveal, in both languages. */
import { describe, expect, test } from "vitest";
import { loadGraph } from "../../src/curate/load-graph.ts";
import { emptyCollection } from "../../src/graph/collection.ts";
import { type ConceptGraph, conceptGraph } from "../../src/graph/concept-graph.ts";
import { questions } from "../../src/graph/named-questions.ts";
import { canReveal } from "../../src/lesson/update-player.ts";
import { visibleIn } from "../../src/lesson/visible-in.ts";
import { withhold } from "../../src/lesson/withhold.ts";
import { shareInside } from "../../src/scene/boxes.ts";
import { fittedCamera } from "../../src/scene/frame.ts";
import { type PictureOptions, pictureOf } from "../../src/scene/picture.ts";
import { placeLabels } from "../../src/scene/place-labels.ts";
import { readingKey } from "../../src/scene/reading-key.ts";
import { readingPicture } from "../../src/scene/reading-picture.ts";
import type { Box, Picture } from "../../src/scene/scene-types.ts";
import type { Answerer, Highlight } from "../../src/selection/selection-kind.ts";
import { kindOf } from "../../src/selection/selection-kinds.ts";
import { parseAddress } from "../../src/view/address.ts";
import { filterGraph, withoutRequested } from "../../src/view/filters.ts";
import { initialView } from "../../src/view/update.ts";
import type { Language, ViewState } from "../../src/view/view-state.ts";
import { forum } from "../real-graph.ts";

/** The map on a screen of 1920 by 1080, above a key of two lines. */
const room = { width: 1190, height: 910, sizes: [24, 22.08, 20.16] };

async function answerTo(view: ViewState, graph: ConceptGraph): Promise<PictureOptions> {
  const { answerer } = kindOf(view.selection);
  if (answerer === "none") return {};
  const ready: Answerer<typeof view.selection> = "load" in answerer ? await answerer.load(graph) : answerer;
  const answer: Highlight | undefined = ready.answer(view.selection, {
    graph,
    filtered: filterGraph(graph, withoutRequested(view)),
    ownCollection: emptyCollection,
  });
  return answer ? { answer } : {};
}

async function arranged(hash: string, graph: ConceptGraph, language: Language): Promise<Picture | undefined> {
  const { view } = parseAddress(hash, { graph, questions: questions.map(({ id }) => id), language });
  return readingPicture(pictureOf(graph, { ...view, language }, { ...(await answerTo(view, graph)), textSize: 24 }), room);
}

const labelsOf = (picture: Picture) =>
  placeLabels(picture, { width: room.width, height: room.height, bounds: picture.bounds, camera: fittedCamera(picture.bounds) });

const touch = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width - 1 && b.left < a.left + a.width - 1 && a.top < b.top + b.height - 1 && b.top < a.top + a.height - 1;

function expectReadable(picture: Picture): void {
  const labels = labelsOf(picture);
  const named = new Set<string>(labels.map(({ owner }) => owner));
  expect(picture.nodes.filter(({ id }) => !named.has(id)).map(({ label }) => label)).toEqual([]);
  expect(picture.edges.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
  for (const { left, top, width, height, size } of labels) {
    expect(size).toBeGreaterThanOrEqual(20);
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(left + width).toBeLessThanOrEqual(room.width);
    expect(top + height).toBeLessThanOrEqual(room.height);
  }
  const crossings = labels.flatMap((a, index) => labels.slice(index + 1).flatMap((b) => (touch(a, b) ? [`${a.text} / ${b.text}`] : [])));
  expect(crossings).toEqual([]);
  // No line runs through the mark of another node.
  const placeOf = new Map(picture.nodes.map(({ id, at }) => [id, { left: at.x, top: room.height - at.y }]));
  for (const edge of picture.edges)
    for (const { id, radius } of picture.nodes) {
      const [from, to, middle] = [placeOf.get(edge.from), placeOf.get(edge.to), placeOf.get(id)];
      if (!from || !to || !middle || id === edge.from || id === edge.to) continue;
      const box = { left: middle.left - radius / 2, top: middle.top - radius / 2, width: radius, height: radius };
      expect(shareInside(from, to, box), `${edge.id} runs through ${id}`).toBeUndefined();
    }
}

const steps = loadGraph(".").lessons.flatMap(({ id, steps: all }) => all.map((step, index) => ({ lesson: id, number: index + 1, step })));

describe.each(["en", "zh"] as const)("in %s", (language) => {
  test.each(steps)("all names and relations of $lesson, step $number, are on its map, and none covers another", async ({ step }) => {
    for (const revealed of canReveal(step) ? [[], [step.id]] : [[]]) {
      const { view, hidden } = visibleIn(step, { revealed });
      const isHiding = hidden.nodes.length + hidden.edges.length + hidden.texts.length > 0;
      const graph = isHiding ? conceptGraph(withhold(forum.built, hidden)) : forum;
      const picture = await arranged(view, graph, language);
      if (!picture) throw new Error(`${view} has no arrangement.`);
      expectReadable(picture);
      const shown = new Set<string>(picture.nodes.map(({ id }) => id));
      expect(hidden.nodes.filter((id) => shown.has(id))).toEqual([]);
      expect(picture.edges.filter(({ id }) => hidden.edges.includes(id))).toEqual([]);
    }
  });
});

test("the same view is arranged in the same way, and with nothing selected there is no arrangement", async () => {
  expect(await arranged("question=red-lines", forum, "en")).toEqual(await arranged("question=red-lines", forum, "en"));
  expect(readingPicture(pictureOf(forum, initialView("zh")), room)).toBeUndefined();
});

test("in a frame that is too small for the names there is no arrangement", () => {
  const view = parseAddress("node=zeng-yi", { graph: forum, questions: [], language: "en" }).view;
  expect(readingPicture(pictureOf(forum, view), { width: 240, height: 160, sizes: [24] })).toBeUndefined();
});

test("who acts stands left of what they act on, and a whole left of its parts", async () => {
  const picture = await arranged("node=idais-beijing-statement&off.relations=qualifies.sees-limits-in.draws", forum, "en");
  const xOf = (id: string): number => picture?.nodes.find((node) => node.id === id)?.at.x ?? Number.NaN;
  expect(xOf("dawn-song")).toBeLessThan(xOf("idais-beijing-statement"));
  for (const { from, relation } of picture?.edges ?? [])
    if (relation === "part-of") expect(xOf(from)).toBeGreaterThan(xOf("idais-beijing-statement"));
});

test("the key has the marks and lines of the map and no others", async () => {
  const picture = await arranged("node=early-warning-canaries", forum, "en");
  if (!picture) throw new Error("There is no arrangement.");
  const { types, standings, doubts, collapsed } = readingKey(picture);
  expect(types).toEqual(["person", "risk", "proposal"]);
  expect(standings).toEqual(["stated", "inferred"]);
  expect(doubts).toEqual(["likely"]);
  expect(collapsed).toBeGreaterThan(1);
});
