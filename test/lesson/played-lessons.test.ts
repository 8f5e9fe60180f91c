/**
 * Plays every lesson from its first step to its last. Before each reveal, the names and numbers that the step hides are looked up in all that a
 * class could see. They are taken from the lesson’s file and the graph, and not from what the compiler finds.
 */
import { expect, test } from "vitest";
import { loadGraph } from "../../src/curate/load-graph.ts";
import { readDataset } from "../../src/curate/read-dataset.ts";
import { initialPlayer, type PlayerState } from "../../src/lesson/player-state.ts";
import { canReveal, updatePlayer } from "../../src/lesson/update-player.ts";
import { type VisibleStep, visibleIn } from "../../src/lesson/visible-in.ts";
import { withhold } from "../../src/lesson/withhold.ts";
import { lessonIdOf } from "../../src/lesson-file/lesson-texts.ts";
import type { Bilingual } from "../../src/model/bilingual.ts";
import type { BuiltGraph, BuiltNode } from "../../src/model/built.ts";
import type { BuiltLesson } from "../../src/model/lesson.ts";
import type { StepEntry } from "../../src/model/lesson-schema.ts";
import { hasHan } from "../../src/model/width.ts";

type Predict = Extract<StepEntry["ask"], { kind: "predict" }>;

const { draft: graph, lessons } = loadGraph(".");
const files = readDataset(".").dataset.lessons;

function entryOf(lesson: BuiltLesson, stepId: string): StepEntry {
  const file = files.find(({ path }) => lessonIdOf(path) === lesson.id);
  const entry = file?.content.steps.find(({ id }) => id === stepId);
  if (!entry) throw new Error(`The file of ${lesson.id} has no step ${stepId}.`);
  return entry;
}

const inBoth = (...texts: readonly (Bilingual | undefined)[]): readonly string[] =>
  texts.flatMap((text) => (text ? [text.en, text.zh] : []));

/** The names of a node; of a person also the single words of the English one. */
const namesOf = ({ type, name, label, aliases }: BuiltNode): readonly string[] => [
  ...inBoth(name, label),
  ...aliases.map(({ text }) => text),
  ...(type === "person" ? name.en.split(" ") : []),
];

/** The names and numbers that a step hides, as whole words. */
function hiddenWords({ hides, of: ids, also = [] }: Predict): readonly RegExp[] {
  const nodes = graph.nodes.filter(({ id }) => also.includes(id) || (["speaker", "side"].includes(hides) && ids.includes(id)));
  const quantities = graph.claims.flatMap(({ id, quantity }) => (hides === "number" && ids.includes(id) ? inBoth(quantity) : []));
  const numbers = quantities.flatMap((text) => [text, ...(text.match(/\d+ ?%/g) ?? [])]);
  const words = [...nodes.flatMap(namesOf), ...numbers].filter((word) => word.length > (hasHan(word) ? 1 : 2));
  return [...new Set(words)].map((word) => {
    const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(hasHan(word) ? escaped : `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u");
  });
}

const wordsOfStep = ({ title, text, question, options = [] }: VisibleStep): readonly string[] => inBoth(title, text, question, ...options);

const wordsOfGraph = ({ nodes, claims }: BuiltGraph): readonly string[] => [
  ...nodes.flatMap(({ name, label, summary, note, aliases }) => [
    ...inBoth(name, label, summary, note),
    ...aliases.map(({ text }) => text),
  ]),
  ...claims.flatMap(({ statement, why, note, quantity }) => inBoth(statement, why, note, quantity)),
];

/** The claims that join two nodes of a hidden edge, in either direction. */
function claimsOnHiddenEdges({ hides, of: ids }: Predict, { claims }: BuiltGraph): BuiltGraph["claims"] {
  const ends = hides === "edge" ? ids.map((id) => id.split("~")) : [];
  return claims.filter(({ from, to }) => ends.some(([a, , b]) => (from === a && to === b) || (from === b && to === a)));
}

function expectHidden(ask: Predict, visible: VisibleStep): void {
  const seen = withhold(graph, visible.hidden);
  const texts = [...wordsOfStep(visible), ...wordsOfGraph(seen)];
  for (const word of hiddenWords(ask)) expect(texts.filter((text) => word.test(text))).toEqual([]);
  expect(claimsOnHiddenEdges(ask, seen)).toEqual([]);
  const statements = claimsOnHiddenEdges(ask, graph).flatMap(({ statement }) => inBoth(statement));
  expect(statements.filter((statement) => texts.includes(statement))).toEqual([]);
  if (ask.hides === "edge") expect(statements).not.toEqual([]);
  else expect(hiddenWords(ask)).not.toEqual([]);
}

const play = (lesson: BuiltLesson, state: PlayerState, type: "next" | "reveal"): PlayerState => updatePlayer(lesson, state, { type });

test.each(lessons)("“$id” can be played to its end, and no step says what it hides before the reveal", (lesson) => {
  let state = initialPlayer;
  for (const step of lesson.steps) {
    expect(lesson.steps[state.step]).toBe(step);
    const before = visibleIn(step, state);
    expect(before).not.toHaveProperty("answer");
    expect(before.view).toBe(step.ask.kind === "predict" ? (step.ask.before ?? step.view) : step.view);
    const { ask } = entryOf(lesson, step.id);
    if (ask.kind === "predict") expectHidden(ask, before);
    if (canReveal(step)) {
      state = play(lesson, state, "reveal");
      const after = visibleIn(step, state);
      expect(after.view).toBe(ask.kind === "choose" ? (ask.after ?? step.view) : step.view);
      for (const text of inBoth(after.answer?.text)) expect(text).not.toBe("");
      expect(withhold(graph, after.hidden).claims).toEqual(graph.claims);
    }
    state = play(lesson, state, "next");
  }
  expect(state.step).toBe(lesson.steps.length - 1);
  expect(state.revealed).toEqual([...lesson.steps.filter(canReveal).map(({ id }) => id)].sort());
});

test("over the lessons, classes predict a speaker, an edge, one side of a comparison, and a number", () => {
  const hides = files.flatMap(({ content }) => content.steps.flatMap(({ ask }) => (ask.kind === "predict" ? [ask.hides] : [])));
  expect(new Set(hides)).toEqual(new Set(["speaker", "edge", "side", "number"]));
});
