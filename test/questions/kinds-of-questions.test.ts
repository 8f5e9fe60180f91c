/** Kinds of questions that readers typed in trials, on the curated graph: how each kind is read, and what it never claims. */
import { describe, expect, test } from "vitest";
import { askOf } from "../../src/graph/ask/answer-question.ts";
import { type Asked, claimsFor, isAnswered } from "../../src/graph/ask/answer-types.ts";
import { createSearch } from "../../src/graph/search-index.ts";
import { askedText, closestWords, partTitle, understoodText } from "../../src/language/asking.ts";
import { forum } from "../real-graph.ts";

const search = createSearch(forum);
const ask = askOf(forum, search);
const idsIn = (asked: Asked): readonly string[] => claimsFor(asked).map(({ id }) => id as string);
const sentenceOf = (asked: Asked) => askedText(asked, asked.closest.length > 0);
const understoodOf = (asked: Asked): string => (isAnswered(asked) ? understoodText(asked.understood).en : "");

describe("a general word names nothing", () => {
  test.each([
    ["how many experts wrote the international scientific report", "bengio-61"],
    ["多少个国家参与了国际科学报告", "bengio-61"],
    ["Which speakers mentioned international cooperation?", "zhang-ya-qin-83"],
    ["有哪些专家提到国际合作", "zhang-ya-qin-83"],
    ["Who from the panellists drew red lines?", "zeng-yi-45"],
    ["which experts drew red lines", "zeng-yi-50"],
    ["有没有人担心失业", "wei-kai-06"],
  ])("%s", (question, id) => expect(idsIn(ask(question))).toContain(id));

  test.each([
    "which countries were mentioned",
    "哪些国家被提到了",
    "Which laws were discussed?",
    "讨论了哪些法律",
    "多少个国家参与了国际科学报告",
  ])("%s is answered by the closest claims, and no absence is stated", (question) => {
    const asked = ask(question);
    expect(isAnswered(asked)).toBe(false);
    expect(sentenceOf(asked)).toEqual({ en: closestWords.en.instead, zh: closestWords.zh.instead });
    expect(asked.closest.length).toBeGreaterThan(5);
  });

  test("who is from a country is asked of affiliations", () => {
    expect(understoodOf(ask("who is from China"))).toBe("… is affiliated with an institution (China)");
  });

  test("a word of a long name is not the name, where nothing would be found", () => {
    for (const question of ["experts proposed red lines", "who opposes experts", "谁反对专家"]) {
      const asked = ask(question);
      if (isAnswered(asked)) expect(asked.claims.length, question).toBeGreaterThan(0);
    }
  });
});

describe("a negation", () => {
  test.each([
    ...["who did not talk about red lines", "who didn't mention open source", "Which speakers have never mentioned red lines?"],
    ...["nobody proposed a ban", "no one warned of deepfakes", "What did Zeng Yi not mention?"],
    ...["谁没有提到国际合作", "哪些人没谈到红线", "哪些专家未提及开源", "没有人反对监管", "张亚勤没有提到什么"],
  ])("is not read, and says so: %s", (question) => {
    const asked = ask(question);
    expect(isAnswered(asked) ? undefined : asked.why.kind).toBe("negated");
    const { en, zh } = sentenceOf(asked);
    expect(en).toContain("does not mean that nobody said it");
    expect(zh).toContain("不等于没有人说过");
  });

  test.each([
    ["who drew IDAIS-Beijing: no deception", "zeng-yi-45"],
    ["谁划定了不得欺骗的红线", "zeng-yi-45"],
    ["谁不同意红线", "zeng-yi-100"],
    ["Why did Zeng Yi say human alignment is not enough?", "zeng-yi-67"],
    ["谁认为大模型没有真正的智能", "zeng-yi-60"],
    ["中国有没有人工智能法", "panel-3-21"],
    ["有没有人划定红线", "zeng-yi-50"],
  ])("in a name or a statement is none: %s", (question, id) => expect(idsIn(ask(question))).toContain(id));
});

describe("a type", () => {
  const drawn = idsIn(ask("who drew red lines"));
  test.each([
    ["who proposed red lines", "谁提出了红线"],
    ["who suggested AI red lines", "谁提出了安全红线"],
    ["which speakers proposed AI safety red lines", "谁提出了人工智能红线"],
  ])("is proposed as it is drawn: %s · %s", (...questions) => {
    expect(drawn.length).toBeGreaterThan(10);
    for (const question of questions) {
      const asked = ask(question);
      expect(understoodOf(asked)).toBe("red lines by …");
      expect(idsIn(asked)).toEqual(expect.arrayContaining([...drawn, "zeng-yi-04", "zhang-ya-qin-77"]));
      expect(isAnswered(asked) && asked.parts.map(({ title }) => partTitle(title).en)).toEqual(["Draws the red line", "Proposes"]);
    }
  });

  test.each([
    ["who warned of AI safety risks", "… warns of risks"],
    ["谁警示了安全风险", "… warns of risks"],
    ["what AI red lines did Zeng Yi draw", "Zeng Yi draws the red line …"],
    ["red lines", "what was said about red lines"],
    ["红线", "what was said about red lines"],
    ["risks", "what was said about risks"],
  ])("with a general word is the type, and alone it asks for all: %s", (question, understood) =>
    expect(understoodOf(ask(question))).toBe(understood),
  );
});

describe("a name that the graph lacks", () => {
  test.each([
    ...[
      "张亚勤的政策建议有哪些",
      "信通院的评测有多少攻击样本",
      "季卫东提到哪四个问题",
      "谁认为大模型没有真正的智能",
      "宋晓冬和杨耀东的比较",
    ],
    ...["Chris Meserole safety evaluations 安全评估", "What did the panel on safety testing conclude?", "Irene Solaiman怎么看open weights"],
    ...["difference between US and China approaches to AI regulation", "第二场圆桌讨论了什么"],
  ])("is not a piece of a sentence: %s", (question) => {
    const asked = ask(question);
    expect(isAnswered(asked) ? undefined : asked.why.kind).not.toBe("not-found");
    expect(claimsFor(asked).length).toBeGreaterThan(0);
  });

  test.each([
    ["What did Elon Musk say?", "Elon Musk"],
    ["有人谈到马斯克吗", "马斯克"],
    ["Did anyone mention climate change?", "climate change"],
  ])("is said to be missing: %s", (question, name) => {
    const asked = ask(question);
    expect(isAnswered(asked) ? undefined : asked.why).toEqual({ kind: "not-found", name });
  });

  test("is offered no name that is like a short word of it by chance", () => {
    expect(ask("What did Elon Musk say?").names).toEqual([]);
    expect(ask("Did anyone mention climate change?").names).toEqual([]);
  });
});

describe("a comparison", () => {
  test.each([
    "Zhang Yaqin vs. Gao Wen",
    "张亚勤对比高文",
    "张亚勤和高文谁更悲观",
    "张亚勤 vs 高文 谁更乐观",
    "Who is more pessimistic, Zhang Yaqin or Gao Wen?",
  ])("is opened: %s", (question) => {
    const asked = ask(question);
    expect(isAnswered(asked) && asked.opens).toEqual({ kind: "compare", ids: ["zhang-ya-qin", "gao-wen"] });
  });

  test.each([
    ["Zhang Yaqin vs Gao Wen on risk", "what Zhang Ya-Qin and Gao Wen said about risks", ["Zhang Ya-Qin", "Gao Wen"]],
    ["张亚勤和高文关于风险的看法有什么不同", "what Zhang Ya-Qin and Gao Wen said about risks", ["Zhang Ya-Qin", "Gao Wen"]],
  ])("on a topic gives each their own part: %s", (question, understood, titles) => {
    const asked = ask(question);
    expect(understoodOf(asked)).toBe(understood);
    expect(isAnswered(asked) && asked.parts.map(({ title }) => partTitle(title).en)).toEqual(titles);
  });
});

describe("to mention a topic", () => {
  test.each([
    ["who talked about open source", ["qiao-yu-49", "zhang-ya-qin-21", "panel-2-23", "varoquaux-24"]],
    ["谁提到了生物武器", ["meserole-19", "panel-2-93"]],
    ["谁谈到开源", ["qiao-yu-49", "zhang-ya-qin-21", "he-ruimin-39"]],
    ["Irene Solaiman怎么看open weights", ["solaiman-47", "solaiman-85"]],
  ])("is to say its words, whatever the claim is about: %s", (question, ids) => {
    const asked = ask(question);
    expect(isAnswered(asked)).toBe(true);
    expect(idsIn(asked)).toEqual(expect.arrayContaining(ids));
  });

  test("the sentence says how many claims have the words and are not counted", () => {
    const asked = ask("what was said about open source");
    const others = forum.claims.filter(
      ({ id, standing, turn, statement }) =>
        /open[- ]source/iu.test(statement.en) &&
        turn !== undefined &&
        (standing === "stated" || standing === "reported") &&
        !idsIn(asked).includes(id),
    );
    expect(others.length).toBeGreaterThan(0);
    expect(sentenceOf(asked).en).toContain(`${others.length} more claims have the words of the question.`);
    expect(sentenceOf(asked).zh).toContain(`另有${others.length}项主张含有问题中的词`);
  });
});

test.each(["How can we avoid loss of control?", "怎样避免AI失控？", "怎么防止失控", "如何预防失控"])(
  "what answers a risk: %s",
  (question) => {
    expect(idsIn(ask(question))).toEqual(expect.arrayContaining(["zhang-ya-qin-80", "panel-1-104", "zeng-yi-75"]));
  },
);

test.each([
  ["Who warned of loss of control and what did they propose?", "… warns of Loss of control over AI"],
  ["谁警示了失控，提出了什么建议？", "… warns of Loss of control over AI"],
])("both parts of a question are answered: %s", (question, first) => {
  const asked = ask(question);
  if (!isAnswered(asked)) throw new Error(sentenceOf(asked).en);
  const [warned, proposed, ...more] = asked.parts;
  expect(more).toEqual([]);
  expect(warned && partTitle(warned.title).en).toBe(first);
  expect(warned?.claims).toEqual(asked.claims.filter(({ relation }) => relation === "warns-of"));
  const speakers = new Set(warned?.claims.map(({ from }) => from));
  expect(proposed?.claims.length).toBeGreaterThan(5);
  for (const { from, relation } of proposed?.claims ?? []) {
    expect(relation).toBe("proposes");
    expect(speakers).toContain(from);
  }
});

test("a question in two parts that cannot be read is compared as a whole", () => {
  for (const question of ["What are the risks of AI agents and how can they be monitored?", "对齐税是什么意思，怎么解决"]) {
    expect(isAnswered(ask(question)), question).toBe(false);
    expect(ask(question).closest.length, question).toBe(20);
  }
});

test.each([
  ["Did anyone mention climate change?", ["climate"]],
  ["Did anyone say AI should replace teachers in schools?", ["teachers"]],
  ["联合国应该扮演什么角色", ["扮演"]],
  ["Why are large models easy to attack?", []],
])("words that occur nowhere are named: %s", (question, unfound) => {
  expect(ask(question).unfound).toEqual(unfound);
  if (unfound.length > 0) expect(closestWords.en.unfound(unfound)).toBe(`Not found in any claim or name: “${unfound.join("”, “")}”.`);
});

describe("the list of the search box", () => {
  const first = (text: string): string | undefined => search.find(text).groups[0]?.hits[0]?.id;
  test.each([
    ["UN", "united-nations"],
    ["EU", "european-union"],
    ["open source", "open-source-ai"],
    ["开源", "open-source-ai"],
    ["jobs", "job-loss-is-inevitable"],
    ["联合国", "united-nations"],
  ])("%s is first what speakers speak of", (text, id) => expect(first(text)).toBe(id));

  test("a category of an external taxonomy is not first where a speaker speaks of the topic", () => {
    for (const text of ["jobs", "就业", "failures", "privacy", "隐私", "misuse"]) {
      const [best] = search.find(text).groups;
      expect(best?.type, text).not.toBe("category");
    }
  });
});
