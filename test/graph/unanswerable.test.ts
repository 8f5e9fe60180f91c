/**
 * Questions that the transcript cannot answer return nothing, and give the reason: a name that it lacks is not found, and never taken for a
 * similar one. Each question has a similar twin that does return something.
 */
import { describe, expect, test } from "vitest";
import { askOf } from "../../src/graph/ask/answer-question.ts";
import { isAnswered } from "../../src/graph/ask/answer-types.ts";
import { createSearch } from "../../src/graph/search-index.ts";
import { answerText, notUnderstoodText } from "../../src/language/asking.ts";
import type { Bilingual } from "../../src/model/bilingual.ts";
import { forum } from "../real-graph.ts";
import { tiny } from "./tiny.ts";

interface Pair {
  readonly without: Bilingual;
  readonly twin: Bilingual;
  /** The sentence instead of an answer. */
  readonly says: Bilingual;
}

const notFound = (en: string, zh: string): Bilingual => ({
  en: `No name in this graph matches “${en}”.`,
  zh: `图谱中没有与“${zh}”相符的名称。`,
});
const nobodySays: Bilingual = {
  en: "No claim says this. All claims were searched by relation and by name; somebody may say it in other words.",
  zh: "没有这样的主张。已按关系和名称查遍全部主张；也可能有人换了说法。",
};

const pairs: readonly Pair[] = [
  {
    without: { en: "who proposed a moratorium on AI", zh: "谁提出暂停研发" },
    twin: { en: "who proposed a share of AI investment for safety", zh: "谁提出人工智能投入的一定比例用于安全" },
    says: notFound("a moratorium on AI", "暂停研发"),
  },
  {
    without: { en: "who warned of climate change", zh: "谁警示气候变化" },
    twin: { en: "who warned of loss of control", zh: "谁警示失控" },
    says: notFound("climate change", "气候变化"),
  },
  {
    without: { en: "what did Elon Musk propose", zh: "马斯克提出了什么" },
    twin: { en: "what did Zhang Ya-Qin propose", zh: "张亚勤提出了什么" },
    says: notFound("Elon Musk", "马斯克"),
  },
  {
    without: { en: "what did Bengio say about quantum computing", zh: "本吉奥关于量子计算说了什么" },
    twin: { en: "what did Bengio say about international cooperation on AI safety", zh: "本吉奥关于人工智能安全国际合作说了什么" },
    says: notFound("quantum computing", "量子计算"),
  },
  {
    without: { en: "risks by Geoffrey Hinton", zh: "辛顿的风险" },
    twin: { en: "risks by Yoshua Bengio", zh: "曾毅的风险" },
    says: notFound("Geoffrey Hinton", "辛顿"),
  },
  {
    without: { en: "who signed the Paris Agreement", zh: "谁签署巴黎协定" },
    twin: { en: "who signed the IDAIS-Beijing statement", zh: "谁签署《北京AI安全国际共识》" },
    says: notFound("the Paris Agreement", "巴黎协定"),
  },
  {
    without: { en: "Bengio and Elon Musk", zh: "比较曾毅和马斯克" },
    twin: { en: "Bengio and Zeng Yi", zh: "比较曾毅和本吉奥" },
    says: notFound("Elon Musk", "马斯克"),
  },
  {
    without: { en: "what did Zeng Yi and Elon Musk warn of", zh: "曾毅和马斯克警示了什么" },
    twin: { en: "what did Zeng Yi and Gao Wen warn of", zh: "曾毅和高文警示了什么" },
    says: notFound("Elon Musk", "马斯克"),
  },
  {
    without: { en: "who opposed third-party testing", zh: "谁反对第三方测试" },
    twin: { en: "who proposed third-party testing", zh: "谁提出第三方测试" },
    says: nobodySays,
  },
  {
    without: { en: "who opposed existential risk", zh: "谁质疑生存风险" },
    twin: { en: "who opposed a new international regulator of AI", zh: "谁质疑新的国际人工智能监管组织" },
    says: nobodySays,
  },
  {
    without: { en: "what did Dawn Song draw", zh: "宋晓冬划了什么" },
    twin: { en: "what did Zeng Yi draw", zh: "曾毅划了什么" },
    says: nobodySays,
  },
  {
    without: { en: "red lines by Wei Kai", zh: "魏凯的红线" },
    twin: { en: "red lines by Zeng Yi", zh: "曾毅的红线" },
    says: nobodySays,
  },
  {
    without: { en: "proposals by Huang Minlie", zh: "黄民烈的建议" },
    twin: { en: "proposals by Qiao Yu", zh: "乔宇的建议" },
    says: nobodySays,
  },
  {
    without: { en: "who signed the EU AI Act", zh: "谁签署欧盟人工智能法" },
    twin: { en: "who cited the EU AI Act", zh: "谁提到欧盟人工智能法" },
    says: nobodySays,
  },
  {
    without: { en: "what lowers intellectual-property problems", zh: "什么降低知识产权问题" },
    twin: { en: "what lowers competition between countries in AI", zh: "什么降低国家间的人工智能竞争" },
    says: nobodySays,
  },
  {
    without: { en: "who built ChatGPT", zh: "谁研制ChatGPT" },
    twin: { en: "who built GPT-2", zh: "谁研制GPT-2" },
    says: nobodySays,
  },
  {
    without: { en: "what did Huang Minlie say", zh: "黄民烈说了什么" },
    twin: { en: "what did Xiong Deyi say", zh: "熊德意说了什么" },
    says: nobodySays,
  },
  {
    without: { en: "proposals to the European Union", zh: "向欧盟提出的建议" },
    twin: { en: "proposals to the United Nations", zh: "向联合国提出的建议" },
    says: { en: "No claim names “European Union” as the addressee of a proposal or line.", zh: "没有以“欧盟”为对象的主张。" },
  },
];

const ask = askOf(forum);
const rows = pairs.flatMap(({ without, twin, says }) => (["en", "zh"] as const).map((l) => [without[l], twin[l], says[l], l] as const));

test.each(rows)("%s / %s", (without, twin, says, l) => {
  const none = ask(without);
  expect(isAnswered(none) ? none.claims : []).toEqual([]);
  expect((isAnswered(none) ? answerText(none.sentence) : notUnderstoodText(none.why))[l]).toBe(says);
  const some = ask(twin);
  expect(isAnswered(some) ? some.claims.length : notUnderstoodText(some.why)[l]).toBeGreaterThan(0);
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
        { id: "finding", type: "risk", name: { en: "Agile finding and fixing", zh: "敏捷发现" }, pinyin: "min jie fa xian" },
        { id: "copyright", type: "risk", name: { en: "Copyright", zh: "版权" }, pinyin: "ban quan" },
        { id: "zeng-yi", type: "person", name: { en: "Zeng Yi", zh: "曾毅" }, pinyin: "zeng yi" },
      ],
      sessions: [{ id: "tea", turns: [] }],
    }),
  );

  test.each([
    ["one typo in a long word is accepted", "Copyrigt", ["copyright"]],
    ["the beginning of a word is enough", "Agile find", ["finding"]],
    ["small words may be left out or added", "the finding of the fixing", ["finding"]],
    ["a Chinese name may be written in pinyin", "zengyi", ["zeng-yi"]],
    ["the pinyin may have spaces", "Zeng yi", ["zeng-yi"]],
    ["two typos make another word", "Claude", []],
    ["a name must have each of several words", "Xi Jinping", []],
    ["a short word is not taken for the pinyin of a longer one", "ban", []],
    ["letters are not taken for the initials of a name", "mjfx", []],
    ["an empty text names nothing", "", []],
  ])("%s: %s", (_what, text, ids) => expect(named(text)).toEqual(ids));
});
