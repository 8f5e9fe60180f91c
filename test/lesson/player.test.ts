/** The player's state: what each intent does, and that no sequence of them breaks it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadGraph } from "../../src/curate/load-graph.ts";
import { initialPlayer, maxAnswer, maxVotes, type PlayerIntent, type PlayerState } from "../../src/lesson/player-state.ts";
import { canReveal, updatePlayer } from "../../src/lesson/update-player.ts";
import { visibleIn } from "../../src/lesson/visible-in.ts";
import type { BuiltLesson, StepId } from "../../src/model/lesson.ts";
import { makeDataset } from "../curate/made-dataset.ts";
import { lessonFile, lessonYaml } from "./made-lesson.ts";

const real = loadGraph(".").lessons;

function madeLesson(): BuiltLesson {
  const dataset = makeDataset();
  dataset.write(lessonFile, lessonYaml);
  const [lesson] = dataset.checkWithTranscript().lessons;
  if (!lesson) throw new Error("The made lesson does not compile.");
  return lesson;
}

const stateAfter = (lesson: BuiltLesson, ...intents: readonly PlayerIntent[]): PlayerState =>
  intents.reduce((state, intent) => updatePlayer(lesson, state, intent), initialPlayer);
const goTo = (lesson: BuiltLesson, id: string): PlayerIntent => ({ type: "go-to", step: lesson.steps.findIndex((step) => step.id === id) });

describe("an intent", () => {
  test("reveals an answer, and hides it again; where there is none it does nothing", () => {
    const lesson = madeLesson();
    const revealed = stateAfter(lesson, goTo(lesson, "who"), { type: "reveal" });
    expect(revealed.revealed).toEqual(["who"]);
    expect(updatePlayer(lesson, revealed, { type: "reveal" }).revealed).toEqual([]);
    expect(stateAfter(lesson, { type: "reveal" })).toBe(initialPlayer);
  });

  test("counts votes of a poll only, and only whole ones", () => {
    const lesson = madeLesson();
    const poll = goTo(lesson, "vote");
    const counted = stateAfter(lesson, poll, { type: "count", option: 1, votes: 12 });
    expect(counted.counts).toEqual({ vote: [0, 12] });
    for (const [option, votes] of [
      [2, 1],
      [-1, 1],
      [0, -1],
      [0, 1.5],
      [0, Number.NaN],
      [0, maxVotes + 1],
    ] as const)
      expect(updatePlayer(lesson, counted, { type: "count", option, votes })).toBe(counted);
    expect(stateAfter(lesson, { type: "count", option: 0, votes: 3 })).toBe(initialPlayer);
  });

  test("answers with an option where there are options, and else in words; an empty text takes the answer back", () => {
    const lesson = madeLesson();
    const picked = stateAfter(lesson, goTo(lesson, "pick"), { type: "answer", answer: 1 });
    expect(picked.answers).toEqual({ pick: 1 });
    expect(updatePlayer(lesson, picked, { type: "answer", answer: 2 })).toBe(picked);
    expect(updatePlayer(lesson, picked, { type: "answer", answer: "both" })).toBe(picked);
    expect(updatePlayer(lesson, picked, { type: "answer", answer: "" }).answers).toEqual({});
    expect(stateAfter(lesson, goTo(lesson, "talk"), { type: "answer", answer: "我会等" }).answers).toEqual({ talk: "我会等" });
    const tooLong = { type: "answer", answer: "x".repeat(maxAnswer + 1) } as const;
    expect(stateAfter(lesson, goTo(lesson, "talk"), tooLong).answers).toEqual({});
  });

  test("keeps the first answer to a question whose answer was shown, even once that is hidden again", () => {
    const lesson = madeLesson();
    const wrong = stateAfter(lesson, goTo(lesson, "pick"), { type: "answer", answer: 0 }, { type: "reveal" });
    for (const state of [wrong, updatePlayer(lesson, wrong, { type: "reveal" })]) {
      expect(updatePlayer(lesson, state, { type: "answer", answer: 1 })).toBe(state);
      expect(updatePlayer(lesson, state, { type: "answer", answer: "" })).toBe(state);
      expect(state).toMatchObject({ answers: { pick: 0 }, seen: ["pick"] });
    }
    const none = stateAfter(lesson, goTo(lesson, "pick"), { type: "reveal" }, { type: "answer", answer: 1 });
    expect(none.answers).toEqual({});
    const anew = stateAfter(lesson, goTo(lesson, "pick"), { type: "reveal" }, { type: "clear" }, { type: "answer", answer: 1 });
    expect(anew).toMatchObject({ answers: { pick: 1 }, seen: [] });
  });

  test("clears everything but the step", () => {
    const lesson = madeLesson();
    const state = stateAfter(lesson, goTo(lesson, "pick"), { type: "answer", answer: 0 }, { type: "reveal" }, { type: "clear" });
    expect(state).toEqual({ ...initialPlayer, step: 5 });
  });

  test("does not leave the lesson", () => {
    const lesson = madeLesson();
    expect(stateAfter(lesson, { type: "previous" })).toBe(initialPlayer);
    const last = stateAfter(lesson, { type: "go-to", step: lesson.steps.length - 1 });
    expect(updatePlayer(lesson, last, { type: "next" })).toBe(last);
    for (const step of [-1, 99, 1.5, Number.NaN]) expect(updatePlayer(lesson, last, { type: "go-to", step })).toBe(last);
  });
});

const anyIntent: fc.Arbitrary<PlayerIntent> = fc.oneof(
  fc.constantFrom<PlayerIntent>({ type: "next" }, { type: "previous" }, { type: "reveal" }, { type: "clear" }),
  fc.record({ type: fc.constant("go-to" as const), step: fc.integer({ min: -2, max: 12 }) }),
  fc.record({ type: fc.constant("count" as const), option: fc.integer({ min: -1, max: 6 }), votes: fc.integer({ min: -1, max: 40 }) }),
  fc.record({
    type: fc.constant("answer" as const),
    answer: fc.oneof(fc.integer({ min: -1, max: 6 }), fc.constantFrom("", "because", "因为")),
  }),
);

/** Writes down once more, in plain words, what every state must be. */
function expectValid({ steps }: BuiltLesson, { step, revealed, seen, counts, answers }: PlayerState): void {
  const stepOf = (id: string) => steps.find((each) => each.id === id)?.ask;
  expect(steps[step]).toBeDefined();
  expect(revealed).toEqual([...new Set(revealed)].sort());
  expect(seen).toEqual([...new Set(seen)].sort());
  expect(seen).toEqual(expect.arrayContaining([...revealed]));
  for (const id of seen) expect(["predict", "choose"]).toContain(stepOf(id)?.kind);
  for (const [id, votes] of Object.entries(counts)) {
    const ask = stepOf(id);
    expect(ask?.kind === "poll" && ask.options.length).toBe(votes.length);
    expect(votes.every((each) => Number.isInteger(each) && each >= 0)).toBe(true);
  }
  for (const [id, answer] of Object.entries(answers)) {
    const ask = stepOf(id);
    if (typeof answer === "number") expect(ask && "options" in ask && ask.options[answer]).toBeTruthy();
    else expect(["predict", "discuss"]).toContain(ask?.kind);
  }
}

test.each(real)("any sequence of intents keeps the state of “$id” valid, and back undoes forward", (lesson) => {
  fc.assert(
    fc.property(fc.array(anyIntent, { maxLength: 40 }), (intents) => {
      const state = stateAfter(lesson, ...intents);
      expectValid(lesson, state);
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      const forward = updatePlayer(lesson, state, { type: "next" });
      if (forward !== state) expect(updatePlayer(lesson, forward, { type: "previous" })).toEqual(state);
      const back = updatePlayer(lesson, state, { type: "previous" });
      if (back !== state) expect(updatePlayer(lesson, back, { type: "next" })).toEqual(state);
    }),
    { numRuns: 150 },
  );
});

test.each(real)("“$id” can be taught from its first step to its last", (lesson) => {
  const kinds = new Set(lesson.steps.map(({ ask }) => ask.kind));
  for (const kind of ["show", "choose", "poll", "discuss"] as const) expect(kinds).toContain(kind);
  let state = initialPlayer;
  const seen: StepId[] = [];
  for (const step of lesson.steps) {
    expect(lesson.steps[state.step]).toBe(step);
    seen.push(visibleIn(step, state).id);
    expect(visibleIn(step, state).answer).toBeUndefined();
    if (step.ask.kind === "poll")
      step.ask.options.forEach((_, option) => {
        state = updatePlayer(lesson, state, { type: "count", option, votes: option + 1 });
      });
    if (step.ask.kind !== "show") state = updatePlayer(lesson, state, { type: "answer", answer: "options" in step.ask ? 0 : "?" });
    if (canReveal(step)) {
      state = updatePlayer(lesson, state, { type: "reveal" });
      expect(visibleIn(step, state)).toMatchObject({ hidden: { nodes: [], edges: [], texts: [] } });
      expect(visibleIn(step, state).answer?.claims.length).toBeGreaterThan(0);
    }
    state = updatePlayer(lesson, state, { type: "next" });
  }
  expect(seen).toEqual(lesson.steps.map(({ id }) => id));
  expect(state.revealed).toHaveLength(lesson.steps.filter(canReveal).length);
  expect(Object.keys(state.answers)).toHaveLength(lesson.steps.filter(({ ask }) => ask.kind !== "show").length);
});
