/** Before the reveal, nothing that a renderer gets has the answer in it. */
import { describe, expect, test } from "vitest";
import { type LoadedGraph, loadGraph } from "../../src/curate/load-graph.ts";
import { conceptGraph } from "../../src/graph/concept-graph.ts";
import { nodesWithEvidence, withEvidenceOf } from "../../src/graph/evidence.ts";
import { initialPlayer } from "../../src/lesson/player-state.ts";
import { canReveal } from "../../src/lesson/update-player.ts";
import { visibleIn } from "../../src/lesson/visible-in.ts";
import { withhold } from "../../src/lesson/withhold.ts";
import { openLessonView } from "../../src/lesson-file/lesson-view.ts";
import type { EdgeId, NodeId } from "../../src/model/built.ts";
import type { LessonStep, StepId } from "../../src/model/lesson.ts";
import { files, makeDataset } from "../curate/made-dataset.ts";
import { lessonFile, lessonYaml } from "./made-lesson.ts";

const forum = loadGraph(".");

function made(): LoadedGraph {
  const dataset = makeDataset();
  dataset.write(lessonFile, lessonYaml);
  return dataset.checkWithTranscript();
}

function stepOf({ lessons }: LoadedGraph, id: string): LessonStep {
  const step = lessons.flatMap(({ steps }) => steps).find((each) => each.id === id);
  if (!step) throw new Error(`There is no step ${id}.`);
  return step;
}

/** All that a renderer gets for a step that is not revealed: its words, its view, and the graph without what is hidden. */
function rendererInput(loaded: LoadedGraph, id: string): string {
  const { hidden, ...words } = visibleIn(stepOf(loaded, id), initialPlayer);
  return JSON.stringify([words, withhold(loaded.draft, hidden)]);
}

describe("of a step that is not revealed", () => {
  test("a hidden speaker is nowhere in the renderer's input", () => {
    const input = rendererInput(made(), "who");
    expect(input).not.toMatch(/\bada\b|艾达/i);
    expect(input).toContain('"id":"pause"');
  });

  test("one side of a comparison is nowhere in it, nor in the address of its view", () => {
    const input = rendererInput(made(), "other-side");
    expect(input).not.toMatch(/\bada\b|艾达/i);
    expect(input).toContain("node=disinformation");
  });

  test("a hidden edge is not in it, while its two nodes are", () => {
    const loaded = made();
    const input = rendererInput(loaded, "line");
    expect(input).not.toContain("Ada fears");
    expect(input).not.toContain("ada-03");
    expect(input).toContain('"id":"ada"');
    expect(input).toContain('"id":"disinformation"');
    const { hidden } = visibleIn(stepOf(loaded, "line"), initialPlayer);
    expect(hidden).toEqual({ nodes: [], edges: ["ada~warns-of~disinformation"], texts: ["ada-03"] });
  });

  test("a hidden number is not in it, while its claim still draws the edge", () => {
    const loaded = made();
    const input = rendererInput(loaded, "how-long");
    expect(input).not.toMatch(/six months|六个月/);
    expect(input).toContain('"id":"ada-02"');
  });

  test("the right option, the answer and the notes are not in it", () => {
    const visible = visibleIn(stepOf(made(), "pick"), initialPlayer);
    expect(visible).not.toHaveProperty("answer");
    expect(JSON.stringify(visible)).not.toMatch(/"right"|Ada fears/);
    expect(JSON.stringify(visibleIn(stepOf(made(), "who"), initialPlayer))).not.toContain("notes");
  });
});

describe("of a choice", () => {
  test("claims that bear out the right option are listed only after the reveal; those of the text alone before it", () => {
    const step = stepOf(made(), "pick");
    expect(visibleIn(step, initialPlayer).claims).toEqual(["ada-02"]);
    expect(visibleIn(step, { revealed: [step.id] }).claims).toEqual(["ada-02", "ada-03"]);
  });

  test("the view after the reveal is nowhere before it, and gone when the answer is hidden again", () => {
    const step = stepOf(made(), "pick");
    expect(JSON.stringify(visibleIn(step, initialPlayer))).not.toContain("disinformation");
    expect(visibleIn(step, { revealed: [step.id] }).view).toBe("pair=ada~disinformation");
    expect(visibleIn(step, { revealed: [] }).view).toBe("");
  });

  test("without a view of its own after the reveal, it keeps that of the step", () => {
    const step = stepOf(made(), "pick");
    if (step.ask.kind !== "choose") throw new Error("It is a choice.");
    const { after: _after, ...ask } = step.ask;
    expect(visibleIn({ ...step, ask, view: "node=pause" }, { revealed: [step.id] }).view).toBe("node=pause");
  });
});

test("a node whose claims are hidden is said to be in the source, as it is", () => {
  const whole = conceptGraph(made().draft);
  const hidden = { nodes: [], edges: ["ada~warns-of~disinformation" as EdgeId], texts: [] };
  const left = () => conceptGraph(withhold(whole.built, hidden));
  expect(nodesWithEvidence(left()).has("disinformation" as NodeId)).toBe(false);
  expect(nodesWithEvidence(withEvidenceOf(whole, left())).has("disinformation" as NodeId)).toBe(true);
});

test.each(forum.lessons.flatMap(({ steps }) => steps).filter(canReveal))(
  "no claim of the answer of “$id” is listed before the reveal",
  (step) => {
    const answerClaims: readonly string[] = "answer" in step.ask ? step.ask.claims : [];
    expect(answerClaims).not.toEqual([]);
    expect(visibleIn(step, initialPlayer).claims.filter((id) => answerClaims.includes(id))).toEqual([]);
    const after = visibleIn(step, { revealed: [step.id] });
    expect([...after.claims, ...(after.answer?.claims ?? [])]).toEqual(expect.arrayContaining([...step.claims, ...answerClaims]));
  },
);

test("a title that two people share does not hide the other one", () => {
  const dataset = makeDataset();
  dataset.write(lessonFile, lessonYaml);
  dataset.edit(files.people, "{ text: 艾达, lines: [1] }", "{ text: Professor Ada, lines: [1] }");
  dataset.edit(files.people, "name: { en: Grace Sample", "name: { en: Professor Grace");
  const { hidden } = visibleIn(stepOf(dataset.check(), "who"), initialPlayer);
  expect(hidden.nodes).toContain("ada");
  expect(hidden.nodes).not.toContain("grace");
});

test("after the reveal the answer is there, and the graph is whole", () => {
  const loaded = made();
  const step = stepOf(loaded, "pick");
  expect(visibleIn(step, { revealed: [step.id] }).answer).toMatchObject({ right: 1, claims: ["ada-03"] });
  const who = visibleIn(stepOf(loaded, "who"), { revealed: ["who" as StepId] });
  expect(who.answer?.text.en).toBe("It is Ada.");
  expect(who.claims).toEqual(["ada-02", "ada-05"]);
  expect(withhold(loaded.draft, who.hidden).claims).toEqual(loaded.draft.claims);
});

const predictions = forum.lessons.flatMap(({ steps }) => steps).filter(({ ask }) => ask.kind === "predict");

/** Words that only the answer has. */
const answers: Readonly<Record<string, RegExp>> = {
  "a-talk-remembered": /bengio|本吉奥/i,
  "which-network": /network of, probably, the United Nations|（疑为）联合国的网络/,
  "not-a-halt": /nitzberg|尼茨伯格/i,
  "the-other-side": /zeng[ -]yi|曾毅|曾教授/i,
  "a-share-for-safety": /\b10 ?%|\b30 ?%|占比10|升至30/,
};

test.each(predictions)("the answer of “$id” is not in the graph or the words before the reveal", ({ id }) => {
  const answer = answers[id];
  if (!answer) throw new Error(`Say here what the answer of ${id} is.`);
  expect(rendererInput(forum, id)).not.toMatch(answer);
});

test.each(predictions)("the view of “$id” opens before the reveal, on the graph that is left", (step) => {
  const { hidden, view } = visibleIn(step, initialPlayer);
  expect(openLessonView(conceptGraph(withhold(forum.draft, hidden)), view).issues).toEqual([]);
});
