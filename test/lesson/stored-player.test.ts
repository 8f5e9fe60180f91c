/** Texts that a device keeps, and messages of other windows, are read as if anybody had written them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadGraph } from "../../src/curate/load-graph.ts";
import { countAnswers, judgeAnswer } from "../../src/lesson/answer-count.ts";
import { initialPlayer, type PlayerIntent, type PlayerState } from "../../src/lesson/player-state.ts";
import { formatStored, isBegun, readReachedStep, readStoredPlayer } from "../../src/lesson/stored-player.ts";
import { updatePlayer } from "../../src/lesson/update-player.ts";
import { packMessage, readMessage } from "../../src/lesson/window-message.ts";

const [found] = loadGraph(".").lessons;
if (!found) throw new Error("There is no lesson.");
const lesson = found;
const last = lesson.steps.length - 1;

const intents: fc.Arbitrary<PlayerIntent> = fc.oneof(
  fc.constantFrom<PlayerIntent>({ type: "next" }, { type: "previous" }, { type: "advance" }, { type: "reveal" }),
  fc.record({ type: fc.constant("go-to" as const), step: fc.nat(last) }),
  fc.record({ type: fc.constant("count" as const), option: fc.nat(4), votes: fc.nat(200) }),
  fc.record({ type: fc.constant("answer" as const), answer: fc.oneof(fc.nat(4), fc.string()) }),
);

test("every state that a player can come to is kept and read back", () => {
  fc.assert(
    fc.property(fc.array(intents, { maxLength: 40 }), fc.nat(), fc.nat(), (given, startedAt, stepAt) => {
      const player = given.reduce((state, intent) => updatePlayer(lesson, state, intent), initialPlayer);
      expect(readStoredPlayer(lesson, formatStored({ player, startedAt, stepAt }))).toEqual({ player, startedAt, stepAt });
    }),
  );
});

test("what is none of ours is nothing, and what the lesson no longer has is left out", () => {
  for (const text of ["", "null", "[]", "{", '{"player":1,"startedAt":0,"stepAt":0}'])
    expect(readStoredPlayer(lesson, text)).toBeUndefined();
  const old = { step: 99, revealed: ["gone", 7], counts: { gone: [1] }, answers: { gone: 1, __proto__: "x" } };
  expect(readStoredPlayer(lesson, JSON.stringify({ player: old, startedAt: 1, stepAt: 2 }))).toEqual({
    player: { ...initialPlayer, step: last },
    startedAt: 1,
    stepAt: 2,
  });
});

test("messages of another page, another lesson or another form are not read", () => {
  const hello = packMessage({ type: "hello", lesson: lesson.id });
  expect(readMessage(lesson, hello)).toEqual({ type: "hello", lesson: lesson.id });
  expect(readMessage({ ...lesson, id: "other" as typeof lesson.id }, hello)).toBeUndefined();
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(readMessage(lesson, data)).toBeUndefined();
    }),
  );
  const count = { type: "intent", lesson: lesson.id, intent: { type: "count", option: "0", votes: 1 } };
  expect(readMessage(lesson, { ...count, application: "ai-safety-concept-graph/lesson" })).toBeUndefined();
});

test("answers are counted; right are those of choices alone, and only once the right option was shown", () => {
  const choice = lesson.steps.findIndex(({ ask }) => ask.kind === "choose");
  const { ask } = lesson.steps[choice] ?? {};
  const right = ask?.kind === "choose" ? ask.right : -1;
  const answered = updatePlayer(lesson, { ...initialPlayer, step: choice }, { type: "answer", answer: right });
  const questions = lesson.steps.filter((step) => step.ask.kind !== "show").length;
  const wrong = updatePlayer(lesson, answered, { type: "answer", answer: right === 0 ? 1 : 0 });
  const shown = (state: PlayerState): PlayerState => updatePlayer(lesson, state, { type: "reveal" });
  const step = lesson.steps[choice];
  if (!step) throw new Error("There is no choice.");
  for (const state of [answered, wrong]) {
    expect(countAnswers(lesson, state)).toEqual({ questions, answered: 1, withRight: 0, right: 0 });
    expect(judgeAnswer(step, state)).toBeUndefined();
  }
  expect(countAnswers(lesson, shown(answered))).toEqual({ questions, answered: 1, withRight: 1, right: 1 });
  expect(countAnswers(lesson, shown(wrong))).toEqual({ questions, answered: 1, withRight: 1, right: 0 });
  const judged = [answered, wrong, { ...initialPlayer, step: choice }].map((state) => judgeAnswer(step, shown(state)));
  expect(judged).toEqual(["right", "wrong", "none"]);
});

test("a state that was kept before answers became final is read with what was revealed", () => {
  const choice = lesson.steps.find(({ ask }) => ask.kind === "choose");
  if (!choice) throw new Error("There is no choice.");
  const player = { step: 1, revealed: [choice.id], counts: {}, answers: { [choice.id]: 0 } };
  expect(readStoredPlayer(lesson, JSON.stringify({ player, startedAt: 1, stepAt: 2 }))?.player).toEqual({ ...player, seen: [choice.id] });
});

test("a list of lessons learns from a stored text where somebody is, if that is not the first step", () => {
  const storedAt = (step: number): string => formatStored({ player: { ...initialPlayer, step }, startedAt: 1, stepAt: 2 });
  expect(readReachedStep(storedAt(5), 9)).toBe(5);
  expect(readReachedStep(storedAt(0), 9)).toBeUndefined();
  expect(readReachedStep(storedAt(9), 9)).toBeUndefined();
  for (const text of ["", "null", "{", '{"player":{"step":"3"}}', '{"player":{"step":1.5}}'])
    expect(readReachedStep(text, 9)).toBeUndefined();
});

test("a lesson that was only opened is not begun; its clock, an answer or a vote begins it", () => {
  const opened = { player: initialPlayer, stepAt: 7 };
  expect(readStoredPlayer(lesson, formatStored(opened))).toEqual(opened);
  expect(isBegun(opened)).toBe(false);
  expect(isBegun({ ...opened, startedAt: 5 })).toBe(true);
  expect(isBegun({ ...opened, player: { ...initialPlayer, revealed: lesson.steps.slice(0, 1).map(({ id }) => id) } })).toBe(true);
});

test("what the teacher does with the screen is a message, and so is that the class has left", () => {
  for (const type of ["start-clock", "return", "blank"] as const)
    expect(readMessage(lesson, packMessage({ type: "intent", lesson: lesson.id, intent: { type } }))).toMatchObject({ intent: { type } });
  expect(readMessage(lesson, packMessage({ type: "left", lesson: lesson.id }))).toEqual({ type: "left", lesson: lesson.id });
});
