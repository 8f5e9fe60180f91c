/**
 * Thirty readers' questions, asked through the functions that the page asks: what claims can answer is answered with exactly these claims.
 * The rest, about the record and the page itself, is said to be so.
 */
import { describe, expect, test } from "vitest";
import { askOf } from "../../src/graph/ask.ts";
import { isAsked } from "../../src/graph/asked.ts";
import { topsOf } from "../../src/graph/layers.ts";
import { findQuestion } from "../../src/graph/questions.ts";
import { forum } from "../forum-graph.ts";

const ask = askOf(forum);
const claimsFor = (text: string): readonly string[] => {
  const answer = ask(text);
  if (!isAsked(answer)) throw new Error(`${text}: ${answer.why.en}`);
  return answer.claims.map(({ id }) => id as string).sort();
};

/** The numbers are those of the list of questions that the graph was made for. */
const answered: readonly (readonly [number, string, string, readonly string[]])[] = [
  [1, "who proposed a fixed share of AI investment for safety", "谁 提出 人工智能投入按比例用于安全", ["zhang-ya-qin-76"]],
  [
    2,
    "Zhang Ya-Qin proposes",
    "张亚勤提出了什么",
    ["zhang-ya-qin-72", "zhang-ya-qin-73", "zhang-ya-qin-75", "zhang-ya-qin-76", "zhang-ya-qin-77", "zhang-ya-qin-83"],
  ],
  [3, "who proposed third-party testing", "谁 提出 第三方测试", ["panel-2-40", "panel-2-43", "solaiman-21"]],
  [4, "who holds speaking in a personal capacity", "谁 持有 speaking-in-personal-capacity", ["nitzberg-15", "zhang-ya-qin-71"]],
  [5, "proposals to the United Nations", "向联合国提出的建议", ["fireside-chat-13", "panel-4-05", "panel-4-19"]],
  [7, "red lines by Zeng Yi", "曾毅的红线", ["zeng-yi-50", "zeng-yi-51", "zeng-yi-52", "zeng-yi-53", "zeng-yi-54"]],
  [8, "who limits set clear red lines", "谁 保留 设立清晰的红线与边界", ["nitzberg-18", "zhang-ya-qin-78"]],
  [9, "what prevents self-replication", "什么 防止 自我复制", ["panel-1-85", "zhang-ya-qin-104", "zhang-ya-qin-80"]],
  [10, "who proposed early warning of dangerous abilities", "谁 提出 early-warning-canaries", ["panel-1-66"]],
  [13, "who disputes labour-market disruption", "谁 反对 失业", ["zhang-linghan-15"]],
  [14, "who holds general AI within twenty years", "谁 持有 agi-within-twenty-years", ["zhang-ya-qin-11"]],
  [15, "who proposed open-source AI", "谁 提出 人工智能开放源码", ["varoquaux-05"]],
  [16, "who holds alignment is shallow", "谁 持有 alignment-is-shallow", ["panel-1-13", "qiao-yu-08"]],
  [17, "who explained development evaluation", "谁 阐述 development-evaluation", ["meserole-16"]],
  [18, "who built the AI Safety Benchmark", "谁 研制 ai-safety-benchmark", ["wei-kai-16"]],
  [19, "risks by Xiong Deyi", "熊德意的风险", ["panel-2-20", "panel-2-22", "panel-2-23", "panel-2-56"]],
  [20, "who warned of unforeseeable behaviour of agents", "谁 警示 unforeseeable-agent-behaviour", ["panel-1-35", "qiao-yu-19"]],
  [
    23,
    "who proposed value-based governance",
    "谁 提出 value-based-governance",
    ["zhang-linghan-06", "zhang-linghan-33", "zhang-linghan-34", "zhang-linghan-35"],
  ],
  [24, "who opposed a world AI organisation", "谁 反对 世界人工智能组织", ["panel-4-04"]],
  [25, "who disputes one national AI safety institute", "谁 质疑 single-safety-institute", ["zeng-yi-07", "zeng-yi-08"]],
  [26, "who holds agreement on testing", "谁 持有 agreement-on-testing", ["fireside-chat-12"]],
  [27, "what maps to F7", "什么 归入 F7", ["crosswalk-204", "crosswalk-71", "crosswalk-86"]],
];

describe("asked in words", () => {
  test.each(answered)("%i. %s", (_number, english, chinese, ids) => {
    expect(claimsFor(english)).toEqual(ids);
    expect(claimsFor(chinese)).toEqual(ids);
  });
});

describe("asked by the questions of the first view, and by the graph itself", () => {
  test("6. the red lines of IDAIS-Beijing, and who signed", () => {
    const lines = forum.claims
      .filter(({ relation, to }) => relation === "part-of" && to === "idais-beijing-statement")
      .map(({ from }) => from);
    expect([...new Set(lines)]).toHaveLength(5);
    expect(claimsFor("who signed the IDAIS-Beijing statement")).toEqual(
      ["forum-36", "forum-37", "forum-38", "forum-39", "forum-40", "forum-41", "panel-1-39", "panel-1-40", "panel-1-41"].sort(),
    );
  });

  test("11. risks that several speakers named", () => {
    const answer = findQuestion("shared-risks")?.answer(forum);
    const named = new Set(answer?.claims.map(({ to }) => to));
    for (const id of named)
      expect(new Set(answer?.claims.filter(({ to }) => to === id).map(({ from }) => from)).size, id).toBeGreaterThan(1);
    expect(named).toContain("self-replication");
  });

  test("12. the one subdomain of MIT's that the forum does not touch", () => {
    const places = forum.nodes.filter(({ type, id }) => type === "category" && id.startsWith("mit-"));
    expect(places).toHaveLength(24);
    expect(places.filter(({ id }) => forum.claimsOf(id).length === 0).map(({ id }) => id)).toEqual(["mit-7-5"]);
  });

  test("21. how regions differ: who stands for each of them in the room", () => {
    for (const institution of ["caict", "government-of-singapore", "inria", "chai"])
      expect(
        forum.claims.filter(({ to, relation }) => to === institution && relation === "affiliated-with").length,
        institution,
      ).toBeGreaterThan(0);
  });

  test("the families that a reader starts with hold every risk and proposal", () => {
    for (const type of ["risk", "proposal"] as const) expect(topsOf(forum, type).length).toBeGreaterThan(0);
  });
});

/** 22, 28, 29 and 30 are answered by the page: dates and notes of documents, a locator's passage, the entry "about", the saved image. */
test("what the page answers is there to be answered", () => {
  expect(forum.nodes.filter(({ type, date }) => type === "document" && date !== undefined).length).toBeGreaterThan(3);
  expect(forum.claims.filter(({ locators }) => locators.length > 0).length).toBeGreaterThan(600);
});

/** Each beside a near twin that the transcript does answer. */
const unanswerable: readonly (readonly [string, string])[] = [
  ["who proposed a pause in training", "who proposed a fixed share of AI investment for safety"],
  ["who warned of climate change", "who warned of unequal quality across regions"],
  ["who opposed third-party testing", "who proposed third-party testing"],
  ["Dawn Song draws", "Zeng Yi draws"],
  ["who signed the EU AI Act", "who signed the IDAIS-Beijing statement"],
  ["what lowers copyright conflict", "what lowers AI race"],
  ["红线 by Wei Kai", "红线 by Zeng Yi"],
  ["谁 质疑 存在性风险", "谁 警示 existential-risk"],
  ["proposals by Huang Minlie", "proposals by Xiong Deyi"],
  ["who built ChatGPT", "who built GPT-2"],
];

describe("what the transcript cannot answer returns nothing, and its near twin something", () => {
  test.each(unanswerable)("%s / %s", (without, withClaims) => {
    const answer = ask(without);
    expect(isAsked(answer) ? answer.claims.map(({ id }) => id) : []).toEqual([]);
    expect(claimsFor(withClaims).length).toBeGreaterThan(0);
  });
});
