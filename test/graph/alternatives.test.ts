/** Interpretations of questions: the node that a name stands for, alternatives to it, and texts that are no questions. */
import { describe, expect, test } from "vitest";
import { askOf } from "../../src/graph/ask/answer-question.ts";
import { type Answer, isAnswered } from "../../src/graph/ask/answer-types.ts";
import { createSearch } from "../../src/graph/search-index.ts";
import { notUnderstoodText, understoodText } from "../../src/language/asking.ts";
import type { Bilingual } from "../../src/model/bilingual.ts";
import { forum } from "../real-graph.ts";
import { tiny } from "./tiny.ts";

const ask = askOf(forum);
const answerTo = (text: string, asking = ask): Answer => {
  const answer = asking(text);
  if (!isAnswered(answer)) throw new Error(`${text}: ${notUnderstoodText(answer.why).en}`);
  return answer;
};

describe("a name in a question", () => {
  test.each([
    ["what lowers deepfakes", "什么能应对 深度伪造", "… is meant to mitigate Deepfakes"],
    ["what can lower deepfakes", "什么能降低深度伪造", "… is meant to mitigate Deepfakes"],
    ["which measures address deception", "哪些措施应对欺骗", "… is meant to mitigate Deception of people by AI"],
    ["who proposed international cooperation", "谁提出国际合作", "… proposes International cooperation on AI safety"],
    ["who proposed regulation", "谁提出人工智能的法律与规则", "… proposes Law and regulation of AI"],
    ["risks from the United States", "美国的风险", "risks by a speaker (United States)"],
    ["what did China propose", "中国提了什么", "a speaker (China) proposes …"],
    ["who proposed an AI safety institute", "谁提出国家级人工智能安全研究所", "… proposes National AI safety institutes"],
    ["who mentioned labour-market risks", "谁提到劳动力市场风险", "what was said about Labour-market risks"],
    ["which proposals did Zeng Yi suggest", "曾毅提了哪些建议", "Zeng Yi proposes proposals"],
    ["when will AGI come", "AGI什么时候到来", "what was said about When AGI will come"],
    ["how far away is AGI", "通用人工智能离我们还有多远", "what was said about When AGI will come"],
    ["who warned of loss of control", "谁最担心失控", "… warns of Loss of control over AI"],
    ["what are the red lines", "有哪些红线", "what was said about red lines"],
  ])("%s · %s", (en, zh, understood) => {
    expect([en, understoodText(answerTo(en).understood).en]).toEqual([en, understood]);
    expect([zh, understoodText(answerTo(zh).understood).en]).toEqual([zh, understood]);
  });

  test("a panel's number means that panel, and a country means all its speakers", () => {
    for (const text of ["Panel 1 and Panel 4", "圆桌一和圆桌四"]) {
      expect(answerTo(text).opens).toEqual({ kind: "compare", ids: ["panel-1", "panel-4"] });
    }
    for (const text of ["China and the United States", "比较中国和美国"]) {
      expect(answerTo(text).opens).toEqual({ kind: "compare", ids: ["@CN", "@US"] });
    }
  });
});

describe("alternatives", () => {
  const small = tiny({
    nodes: [
      { id: "ada", type: "person", name: { en: "Ada Bright", zh: "艾达" } },
      { id: "no-fire-at-night", type: "proposal", name: { en: "Fire drill", zh: "火灾演习" } },
      { id: "drills", type: "proposal", name: { en: "Drills against fire", zh: "防火灾的演练" } },
      { id: "yearly", type: "proposal", name: { en: "Yearly drills against fire", zh: "每年防火灾的演练" } },
      { id: "smoke", type: "risk", name: { en: "Smoke", zh: "浓烟" } },
      { id: "hose", type: "tool", name: { en: "Hose", zh: "水管" } },
    ],
    claims: [
      { id: "tea-01", from: "ada", relation: "proposes", to: "no-fire-at-night" },
      { id: "tea-02", from: "ada", relation: "proposes", to: "yearly" },
      { id: "tea-03", from: "yearly", relation: "part-of", to: "drills", standing: "inferred" },
      { id: "tea-04", from: "ada", relation: "warns-of", to: "smoke" },
    ],
  });
  const asking = askOf(small);
  const claimsOf = ({ claims }: Answer): readonly string[] => claims.map(({ id }) => id as string);

  test.each(["who proposed fire", "谁提出火灾"])("%s: a family is answered first, another node of the name is offered", (text) => {
    const answer = answerTo(text, asking);
    expect(claimsOf(answer)).toEqual(["tea-02"]);
    expect(answer.alternatives).toHaveLength(1);
    expect(claimsOf(answerTo(answer.alternatives[0]?.text ?? "", asking))).toEqual(["tea-01"]);
  });

  test.each(["what lowers smoke", "什么降低浓烟"])("%s: where nothing is found, the claims on the topic are offered", (text) => {
    const answer = answerTo(text, asking);
    expect(answer.claims).toEqual([]);
    expect(answer.alternatives.map(({ text: other }) => claimsOf(answerTo(other, asking)))).toEqual([["tea-04"]]);
  });

  test("nothing is offered for a topic without claims", () => {
    expect(answerTo("who built the hose", asking).alternatives).toEqual([]);
  });

  test("each alternative leads to claims of its own, for every name", () => {
    for (const text of ["who proposed governance", "谁提出治理", "who opposes regulation", "what did Song build", "谁反对合作"])
      for (const { text: other, sentence } of answerTo(text).alternatives) {
        const answer = answerTo(other);
        expect([other, answer.claims.length > 0, answer.sentence]).toEqual([other, true, sentence]);
      }
  });
});

describe("a text that looks like a question and is not understood", () => {
  const isQuestion = (text: string): boolean | undefined => {
    const answer = ask(text);
    return isAnswered(answer) ? undefined : (answer.isQuestion ?? false);
  };

  test.each<Bilingual>([
    { en: "who warned about people losing jobs", zh: "谁担心丢工作" },
    { en: "who quarrels with Yao", zh: "姚期智跟谁不合" },
    { en: "why is alignment hard?", zh: "对齐为什么难" },
    { en: "Bengio warns of unicorns", zh: "曾毅警示独角兽" },
    { en: "path from Gao Wen to Atlantis", zh: "从约书亚·本吉奥到国际合作机制" },
  ])("$en · $zh", ({ en, zh }) => {
    expect([en, isQuestion(en)]).toEqual([en, true]);
    expect([zh, isQuestion(zh)]).toEqual([zh, true]);
  });

  test("the rest of a question is not reported as a missing name if it has a question word", () => {
    for (const text of ["why does Zeng Yi warn of AI", "姚期智跟谁不合", "why do Bengio and Yao quarrel"]) {
      const answer = ask(text);
      expect(isAnswered(answer) || notUnderstoodText(answer.why).en).toContain("Not read as a question of a known form");
    }
  });

  test.each<Bilingual>([
    { en: "loss of control", zh: "失控" },
    { en: "When AGI will come", zh: "通用人工智能何时到来" },
    { en: "Regulation does not hinder", zh: "监管不阻碍创新" },
    { en: "safety and hats", zh: "安全与帽子" },
    { en: "session 2", zh: "深度伪造检测" },
  ])("but not $en · $zh", ({ en, zh }) => {
    expect([en, isQuestion(en)]).toEqual([en, false]);
    expect([zh, isQuestion(zh)]).toEqual([zh, false]);
  });
});

test("a search for a question's words leaves out question words, and finds only what has all others", () => {
  const { find } = createSearch(forum);
  for (const [asked, bare] of [
    ["what is loss of control?", "loss control"],
    ["什么是失控", "是失控"],
    ["who is Zeng Yi", "Zeng Yi"],
  ] as const)
    expect([asked, find(asked).total]).toEqual([asked, find(bare).total]);
  expect(find("how many unicorns did the forum count").total).toBe(0);
});
