/**
 * What the transcript cannot answer returns nothing, and says why: a name that it does not have is not found, and is never taken for one
 * that looks like it. Each question stands beside a near twin that does return something.
 */
import { describe, expect, test } from "vitest";
import { askOf } from "../../src/graph/ask.ts";
import { isAsked } from "../../src/graph/asked.ts";
import { createSearch } from "../../src/graph/search.ts";
import type { Bilingual } from "../../src/model/bilingual.ts";
import { forum } from "../forum-graph.ts";
import { tiny } from "./tiny.ts";

interface Pair {
  readonly without: Bilingual;
  readonly twin: Bilingual;
  /** The name in it that the graph does not have. */
  readonly stranger?: Bilingual;
}

const strangers: readonly Pair[] = [
  {
    without: { en: "who proposed a moratorium on AI", zh: "谁提出暂停研发" },
    stranger: { en: "a moratorium on AI", zh: "暂停研发" },
    twin: { en: "who proposed third-party testing", zh: "谁提出第三方测试" },
  },
  {
    without: { en: "who warned of climate change", zh: "谁警示气候变化" },
    stranger: { en: "climate change", zh: "气候变化" },
    twin: { en: "who warned of loss of control", zh: "谁警示失控" },
  },
  {
    without: { en: "what did Elon Musk propose", zh: "马斯克提出了什么" },
    stranger: { en: "Elon Musk", zh: "马斯克" },
    twin: { en: "what did Zhang Ya-Qin propose", zh: "张亚勤提出了什么" },
  },
  {
    without: { en: "risks by Geoffrey Hinton", zh: "辛顿的风险" },
    stranger: { en: "Geoffrey Hinton", zh: "辛顿" },
    twin: { en: "risks by Yoshua Bengio", zh: "曾毅的风险" },
  },
  {
    without: { en: "who signed the Paris Agreement", zh: "谁签署巴黎协定" },
    stranger: { en: "the Paris Agreement", zh: "巴黎协定" },
    twin: { en: "who signed the IDAIS-Beijing statement", zh: "谁签署idais-beijing-statement" },
  },
  {
    without: { en: "Bengio and Elon Musk", zh: "比较曾毅和马斯克" },
    stranger: { en: "Elon Musk", zh: "马斯克" },
    twin: { en: "Bengio and Zeng Yi", zh: "比较曾毅和本吉奥" },
  },
];

const silent: readonly Pair[] = [
  {
    without: { en: "who opposed third-party testing", zh: "谁反对第三方测试" },
    twin: { en: "who proposed third-party testing", zh: "谁提出第三方测试" },
  },
  {
    without: { en: "red lines by Wei Kai", zh: "魏凯的红线" },
    twin: { en: "red lines by Zeng Yi", zh: "曾毅的红线" },
  },
  {
    without: { en: "who signed the EU AI Act", zh: "谁签署欧盟人工智能法" },
    twin: { en: "who cited the EU AI Act", zh: "谁提到欧盟人工智能法" },
  },
];

const search = createSearch(forum);
const ask = askOf(forum, search);
const languages = ["en", "zh"] as const;
const each = (pairs: readonly Pair[]) =>
  pairs.flatMap((pair) => languages.map((l) => [pair.without[l], pair.twin[l], pair.stranger?.[l] ?? "", l] as const));

function expectClaims(question: string): void {
  const answer = ask(question);
  expect(isAsked(answer) ? "understood" : answer.why.en, question).toBe("understood");
  expect(isAsked(answer) && answer.claims.length, question).toBeGreaterThan(0);
}

describe("a name that is not in the graph is said to be not found", () => {
  test.each(each(strangers))("%s / %s", (without, twin, stranger, l) => {
    expect(ask(without)).toEqual({
      why: expect.objectContaining({
        [l]: l === "en" ? `“${stranger}” is not found in this transcript.` : `在本记录中未找到“${stranger}”。`,
      }),
    });
    expect(search.named(stranger)).toEqual([]);
    expectClaims(twin);
  });
});

describe("what nobody says of a thing that the graph has is not found either", () => {
  test.each(each(silent))("%s / %s", (without, twin) => {
    const answer = ask(without);
    expect(answer).toMatchObject({
      claims: [],
      parts: [],
      sentence: { en: "Not found in this transcript.", zh: "在本记录中未找到。" },
    });
    expectClaims(twin);
  });

  test("an addressee to whom nothing is addressed", () => {
    for (const [l, question, name] of [
      ["en", "proposals to the European Union", "European Union"],
      ["zh", "向欧盟提出的建议", "欧盟"],
    ] as const) {
      const answer = ask(question);
      expect(isAsked(answer) ? answer.claims : answer.why[l]).toContain(`“${name}”`);
    }
    for (const twin of ["proposals to the United Nations", "向联合国提出的建议"]) expectClaims(twin);
  });
});

describe("a name", () => {
  const { named } = createSearch(
    tiny({
      nodes: [
        {
          id: "causes",
          type: "risk",
          name: { en: "Risks sorted by cause", zh: "按成因分类的风险" },
          pinyin: "an cheng yin fen lei de feng xian",
        },
        { id: "finding", type: "risk", name: { en: "Agile finding and mending", zh: "敏捷发现" }, pinyin: "min jie fa xian" },
        { id: "copyright", type: "risk", name: { en: "Copyright", zh: "版权" }, pinyin: "ban quan" },
        { id: "zeng-yi", type: "person", name: { en: "Zeng Yi", zh: "曾毅" }, pinyin: "zeng yi" },
      ],
      sessions: [{ id: "tea", turns: [] }],
    }),
  );

  test.each([
    ["one slip in a long word is forgiven", "Copyrigt", ["copyright"]],
    ["a word may be begun", "Agile find", ["finding"]],
    ["small words may be left out or put in", "the finding of the mending", ["finding"]],
    ["a Chinese name may be written as it is read", "zengyi", ["zeng-yi"]],
    ["or apart", "Zeng yi", ["zeng-yi"]],
    ["two slips are another word", "Claude", []],
    ["of several words, each has to be there", "Xi Jinping", []],
    ["a short word is not taken for a longer one's reading", "ban", []],
    ["letters are not taken for the first ones of a reading", "mjfx", []],
    ["nothing names nothing", "", []],
  ])("%s: %s", (_what, text, ids) => expect(named(text)).toEqual(ids));
});
