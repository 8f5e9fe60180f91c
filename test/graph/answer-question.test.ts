import { describe, expect, test } from "vitest";
import { askOf } from "../../src/graph/ask/answer-question.ts";
import { isAnswered } from "../../src/graph/ask/answer-types.ts";
import { answerText, notUnderstoodText, partTitle } from "../../src/language/asking.ts";
import { tiny } from "./tiny.ts";

const graph = tiny({
  sessions: ["tea"],
  nodes: [
    { id: "ada", type: "person", name: { en: "Ada Bright", zh: "艾达" } },
    { id: "ben", type: "person", name: { en: "Ben Stone", zh: "本石" } },
    { id: "fire", type: "risk", name: { en: "Fire", zh: "火灾" } },
    { id: "forest-fire", type: "risk", name: { en: "Forest fire", zh: "森林火灾" } },
    { id: "lights-off", type: "proposal", name: { en: "Lights off", zh: "熄灯" } },
    { id: "sprinkler", type: "proposal", name: { en: "Sprinkler", zh: "洒水" } },
  ],
  claims: [
    { id: "tea-01", from: "ada", relation: "proposes", to: "lights-off", addressees: ["government"] },
    { id: "tea-02", from: "ben", relation: "proposes", to: "sprinkler" },
    { id: "tea-03", from: "ada", relation: "warns-of", to: "forest-fire" },
    { id: "tea-04", from: "ben", relation: "warns-of", to: "fire", standing: "reported" },
    { id: "tea-05", from: "forest-fire", relation: "part-of", to: "fire", standing: "inferred" },
    { id: "tea-06", from: "sprinkler", relation: "mitigates", to: "fire" },
    { id: "tea-07", from: "ben", relation: "disputes", to: "lights-off" },
  ],
});
const ask = askOf(graph);
const idsFor = (text: string): readonly string[] => {
  const answer = ask(text);
  return isAnswered(answer) ? answer.claims.map(({ id }) => id as string).sort() : [notUnderstoodText(answer.why).en];
};

test.each([
  ["who proposed lights off", ["tea-01"]],
  ["Who proposed “Lights off”?", ["tea-01"]],
  ["谁提出熄灯？", ["tea-01"]],
  ["Ada Bright warns of", ["tea-03"]],
  ["who warned of fire", ["tea-03", "tea-04"]],
  ["what lowers fire", ["tea-06"]],
  ["lights off proposed by Ada Bright", ["tea-01"]],
  ["risks by Ben Stone", ["tea-04"]],
  ["本石的建议", ["tea-02", "tea-07"]],
  ["proposals to governments", ["tea-01"]],
  ["向政府提出的建议", ["tea-01"]],
  ["who opposed lights-off", ["tea-07"]],
])("%s", (text, ids) => expect(idsFor(text)).toEqual(ids));

describe("what somebody said", () => {
  const small = tiny({
    sessions: ["tea", "supper"],
    nodes: [
      { id: "ada", type: "person", name: { en: "Ada Bright", zh: "艾达" } },
      { id: "ben", type: "person", name: { en: "Ben Stone", zh: "本石" } },
      { id: "guild", type: "institution", name: { en: "Guild of Bakers", zh: "面包行会" }, country: "FR" },
      { id: "fire", type: "risk", name: { en: "Fire", zh: "火灾" } },
      { id: "forest-fire", type: "risk", name: { en: "Forest fire", zh: "森林火灾" } },
      { id: "bell", type: "tool", name: { en: "Fire bell", zh: "火警钟" } },
      { id: "when-it-rains", type: "concept", name: { en: "When it rains", zh: "何时下雨" } },
      { id: "rain-tonight", type: "concept", name: { en: "Rain tonight", zh: "今晚有雨" } },
      { id: "hats", type: "proposal", name: { en: "Limits on hats", zh: "帽子的限制" } },
    ],
    claims: [
      { id: "tea-01", from: "ada", relation: "warns-of", to: "forest-fire" },
      { id: "tea-02", from: "bell", relation: "evaluates", to: "fire", speaker: "ada" },
      { id: "tea-03", from: "ben", relation: "warns-of", to: "fire", standing: "reported", speaker: "ada" },
      { id: "tea-04", from: "ada", relation: "holds", to: "rain-tonight", speaker: "ada" },
      { id: "tea-05", from: "rain-tonight", relation: "part-of", to: "when-it-rains", standing: "inferred", speaker: "ada" },
      { id: "tea-06", from: "forest-fire", relation: "part-of", to: "fire", standing: "inferred" },
      { id: "tea-07", from: "ada", relation: "warns-of", to: "fire", standing: "external" },
      { id: "tea-08", from: "ben", relation: "affiliated-with", to: "guild", speaker: "ada" },
      { id: "tea-09", from: "ben", relation: "developed", to: "bell", speaker: "ada" },
      { id: "supper-01", from: "ada", relation: "proposes", to: "hats", session: "supper" },
    ],
  });
  const asked = askOf(small);
  const said = (text: string): readonly string[] => {
    const answer = asked(text);
    return isAnswered(answer) ? answer.claims.map(({ id }) => id as string).sort() : [notUnderstoodText(answer.why).en];
  };
  test.each([
    ["what did Ben Stone say", "本石说了什么", ["tea-03"]],
    ["Ada Bright said", "艾达都说了什么", ["supper-01", "tea-01", "tea-02", "tea-03", "tea-04", "tea-08", "tea-09"]],
    ["what did Ada Bright say about fire", "艾达关于火灾说了什么", ["tea-01", "tea-02", "tea-03"]],
    ["what did Ada Bright say about risks", "艾达对风险怎么看", ["tea-01", "tea-02", "tea-03"]],
    ["what did Ada Bright and Ben Stone say about fire", "艾达和本石关于火灾说了什么", ["tea-01", "tea-02", "tea-03"]],
    ["what was said about when it rains", "关于何时下雨，各方说了什么", ["tea-04"]],
    ["who said what about forest fire", "谁谈到森林火灾", ["tea-01"]],
    ["what was said at supper", "supper中说了什么", ["supper-01"]],
    ["what did France say about fire", "法国关于火灾说了什么", ["tea-03"]],
    ["risks by France", "法国的风险", ["tea-03"]],
    ["tools by Ben Stone", "本石的工具", ["tea-09"]],
    ["which risks did Ada Bright warn of", "艾达警示了哪些风险", ["tea-01", "tea-07"]],
    ["who held when it rains", "谁认为何时下雨", ["tea-04"]],
    ["who proposed limits on hats", "谁提出帽子的限制", ["supper-01"]],
  ])("%s", (en, zh, ids) => {
    expect([en, said(en)]).toEqual([en, ids]);
    expect([zh, said(zh)]).toEqual([zh, ids]);
  });

  test("a name that the graph lacks is said to be not found", () => {
    expect(said("what did Ada Bright say about unicorns")).toEqual(["No name in this graph matches “unicorns”."]);
    expect(said("what did Cleo say about fire")).toEqual(["No name in this graph matches “Cleo”."]);
  });
});

test("an unknown name is named, and a text that is no question is said to be none", () => {
  expect(idsFor("who proposed a unicorn")).toEqual(["No name in this graph matches “a unicorn”."]);
  expect(idsFor("xyzzy")[0]).toContain("Not read as a question of a known form");
  expect(idsFor("")[0]).toContain("Not read as a question of a known form");
});

test("two people are compared: what they share, what is in one family, what each says alone", () => {
  const answer = ask("Ada Bright and Ben Stone");
  if (!isAnswered(answer)) throw new Error(notUnderstoodText(answer.why).en);
  expect(answer.parts.map(({ title, claims }) => [partTitle(title).en, claims.map(({ id }) => id).sort()])).toEqual([
    ["The same", ["tea-01", "tea-07"]],
    ["Related", ["tea-03", "tea-04"]],
    ["Only Ben Stone", ["tea-02"]],
  ]);
});

test("a step without a stated claim has a warning", () => {
  const answer = ask("path from Ada Bright to fire");
  expect(isAnswered(answer) && answer.parts[0] && partTitle(answer.parts[0].title).en).toContain("steps without a stated claim");
});

test("comparisons and paths open as selections of their own", () => {
  const opens = (text: string) => {
    const answer = ask(text);
    return isAnswered(answer) && answer.opens;
  };
  expect(opens("比较艾达和本石")).toEqual({ kind: "compare", ids: ["ada", "ben"] });
  expect(opens("path from Ada Bright to fire")).toEqual({ kind: "path", from: "ada", to: "fire" });
  expect(opens("who proposed lights off")).toBeUndefined();
});

test.each([
  ["who warned of fire", "2 claims by 2 people or institutions."],
  ["what lowers fire", "1 claim by 1 person or institution."],
])("an answer counts the people who make its claims, not their subjects: %s", (text, sentence) => {
  const answer = ask(text);
  expect(isAnswered(answer) && answerText(answer.sentence).en).toBe(sentence);
});

test("a claim between two topics names who says so", () => {
  const spoken = tiny({
    sessions: ["tea"],
    nodes: [
      { id: "ada", type: "person", name: { en: "Ada Bright", zh: "艾达" } },
      { id: "fire", type: "risk", name: { en: "Fire", zh: "火灾" } },
      { id: "sprinkler", type: "proposal", name: { en: "Sprinkler", zh: "洒水" } },
      { id: "sand", type: "proposal", name: { en: "Sand", zh: "沙" } },
    ],
    claims: [
      { id: "tea-01", from: "sprinkler", relation: "mitigates", to: "fire", speaker: "ada" },
      { id: "tea-02", from: "sand", relation: "mitigates", to: "fire", speaker: "ada" },
    ],
  });
  const answer = askOf(spoken)("what lowers fire");
  expect(isAnswered(answer) && answerText(answer.sentence)).toEqual({
    en: "2 claims by 1 person or institution.",
    zh: "2项主张，来自1方。",
  });
});
