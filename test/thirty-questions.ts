/**
 * Thirty readers' questions, with the claims that answer them. The graph is asked them in `graph/thirty-questions.test.ts`, the page in
 * `page/thirty-questions.test.ts`. What claims can answer is answered with exactly these; the rest, about the record and the page itself,
 * is said to be so.
 */
import type { ConceptGraph } from "../src/graph/concept-graph.ts";
import type { BuiltClaim } from "../src/model/built.ts";

export interface AskedQuestion {
  /** That of the list of questions that the graph was made for. */
  readonly number: number;
  readonly en: string;
  readonly zh: string;
  /** Ids; or, where they are many, a rule to find them that shares nothing with the code under test. */
  readonly claims: readonly string[] | ((graph: ConceptGraph) => readonly string[]);
}

/** Typed into the search box. */
export const askedInWords: readonly AskedQuestion[] = [
  {
    number: 1,
    en: "who proposed a fixed share of AI investment for safety",
    zh: "谁 提出 人工智能投入按比例用于安全",
    claims: ["zhang-ya-qin-118", "zhang-ya-qin-76"],
  },
  {
    number: 2,
    en: "Zhang Ya-Qin proposes",
    zh: "张亚勤提出了什么",
    claims: ["zhang-ya-qin-72", "zhang-ya-qin-73", "zhang-ya-qin-75", "zhang-ya-qin-76", "zhang-ya-qin-77", "zhang-ya-qin-83"],
  },
  { number: 3, en: "who proposed third-party testing", zh: "谁 提出 第三方测试", claims: ["panel-2-40", "panel-2-43", "solaiman-21"] },
  {
    number: 4,
    en: "who holds speaking in a personal capacity",
    zh: "谁 持有 speaking-in-personal-capacity",
    claims: ["nitzberg-15", "zhang-ya-qin-71"],
  },
  {
    number: 5,
    en: "proposals to the United Nations",
    zh: "向联合国提出的建议",
    claims: ["fireside-chat-13", "panel-4-19"],
  },
  {
    number: 6,
    en: "who signed the IDAIS-Beijing statement",
    zh: "谁 签署 idais-beijing-statement",
    claims: ["forum-36", "forum-37", "forum-38", "forum-39", "forum-40", "forum-41", "panel-1-39", "panel-1-40", "panel-1-41"],
  },
  {
    number: 7,
    en: "red lines by Zeng Yi",
    zh: "曾毅的红线",
    claims: ["zeng-yi-50", "zeng-yi-51", "zeng-yi-52", "zeng-yi-53", "zeng-yi-54"],
  },
  { number: 8, en: "who limits set clear red lines", zh: "谁 保留 设立清晰的红线与边界", claims: ["nitzberg-18", "zhang-ya-qin-78"] },
  {
    number: 9,
    en: "what prevents self-replication",
    zh: "什么 防止 自我复制",
    claims: ["panel-1-85", "zhang-ya-qin-104", "zhang-ya-qin-80"],
  },
  {
    number: 10,
    en: "who proposed early warning of dangerous capabilities",
    zh: "谁 提出 early-warning-canaries",
    claims: ["panel-1-66"],
  },
  { number: 13, en: "who disputes labour-market disruption", zh: "谁 反对 失业", claims: ["zhang-linghan-15"] },
  { number: 14, en: "who holds general AI within twenty years", zh: "谁 持有 agi-within-twenty-years", claims: ["zhang-ya-qin-11"] },
  { number: 15, en: "who proposed open-source AI", zh: "谁 提出 人工智能开源", claims: ["varoquaux-05"] },
  { number: 16, en: "who holds alignment is shallow", zh: "谁 持有 alignment-is-shallow", claims: ["panel-1-13", "qiao-yu-08"] },
  { number: 17, en: "who explained development evaluation", zh: "谁 阐述 development-evaluation", claims: ["meserole-16"] },
  { number: 18, en: "who built the AI Safety Benchmark", zh: "谁 研制 ai-safety-benchmark", claims: ["wei-kai-16"] },
  { number: 19, en: "risks by Xiong Deyi", zh: "熊德意的风险", claims: ["panel-2-20", "panel-2-22", "panel-2-23", "panel-2-56"] },
  {
    number: 20,
    en: "who warned of unforeseeable behaviour of agents",
    zh: "谁 警示 unforeseeable-agent-behaviour",
    claims: ["panel-1-35", "qiao-yu-19"],
  },
  {
    number: 21,
    en: "Zhang Linghan holds",
    zh: "张凌寒 持有",
    claims: ({ claims }) => idsOf(claims.filter(({ from, relation }) => from === "zhang-linghan" && relation === "holds")),
  },
  {
    number: 21,
    en: "He Ruimin proposes",
    zh: "何瑞敏 提出",
    claims: ({ claims }) => idsOf(claims.filter(({ from, relation }) => from === "he-ruimin" && relation === "proposes")),
  },
  {
    number: 23,
    en: "who proposed value-based governance",
    zh: "谁 提出 value-based-governance",
    claims: ["zhang-linghan-06", "zhang-linghan-33", "zhang-linghan-34", "zhang-linghan-35"],
  },
  { number: 24, en: "who opposed a new international regulator of AI", zh: "谁 反对 新的国际人工智能监管组织", claims: ["panel-4-04"] },
  {
    number: 25,
    en: "who disputes national AI safety institutes",
    zh: "谁 质疑 single-safety-institute",
    claims: ["zeng-yi-07", "zeng-yi-08"],
  },
  { number: 26, en: "who holds agreement on testing", zh: "谁 持有 agreement-on-testing", claims: ["fireside-chat-12"] },
  {
    number: 27,
    en: "what maps to F7",
    zh: "什么 归入 F7",
    claims: [
      "crosswalk-204",
      "crosswalk-403",
      "crosswalk-594",
      "crosswalk-597",
      "crosswalk-608",
      "crosswalk-627",
      "crosswalk-631",
      "crosswalk-71",
      "crosswalk-86",
    ],
  },
];

export interface ChosenQuestion extends AskedQuestion {
  /** The id of the question in `src/graph/questions.ts`. */
  readonly question: string;
  /** Names of the links that lead there from the first view, one after the other; else one with the question's own name. */
  readonly by?: { readonly en: readonly string[]; readonly zh: readonly string[] };
}

/** Chosen from a list. */
export const chosenFromLists: readonly ChosenQuestion[] = [
  {
    number: 3,
    question: "common-ground",
    by: {
      en: ["Common ground and gaps", "On the map: What several speakers share"],
      zh: ["共识与缺口", "在图上看: 多位发言人的共同之处"],
    },
    en: "What did several speakers propose?",
    zh: "哪些建议由多位发言人提出或支持？",
    claims: (graph) =>
      sharedByPeople(
        graph,
        graph.claims.filter((claim) => ["proposes", "supports"].includes(claim.relation) && graph.node(claim.to).type === "proposal"),
      ),
  },
  {
    number: 11,
    question: "shared-risks",
    en: "Which risks did several speakers warn of?",
    zh: "哪些风险受到多位发言人警示？",
    claims: (graph) =>
      sharedByPeople(
        graph,
        graph.claims.filter(({ relation }) => relation === "warns-of"),
      ),
  },
  {
    number: 12,
    question: "untouched-categories",
    by: {
      en: ["Common ground and gaps", "On the map: What of outside taxonomies is not touched"],
      zh: ["共识与缺口", "在图上看: 外部分类体系中未触及之处"],
    },
    en: "Which places of outside taxonomies does the forum not touch?",
    zh: "外部分类中哪些类别论坛未触及？",
    claims: [],
  },
  {
    number: 13,
    question: "where-they-part",
    en: "Where do speakers part, or add a limit?",
    zh: "发言人在哪里有分歧或保留？",
    claims: ({ claims }) =>
      idsOf(claims.filter(({ relation, standing }) => ["disputes", "qualifies"].includes(relation) && standing !== "outside")),
  },
];

/** What no claim answers, but the page: the number with what answers it. */
export const answeredByThePage = {
  22: "the date and the note of a document",
  28: "a claim's locator, and how sure it is who speaks",
  29: "the programme's strip of sentences, and what an absence means",
  30: "a citation, and the image that is saved",
} as const;

/** The claims of a question, sorted. */
export const claimsOf = ({ claims }: AskedQuestion, graph: ConceptGraph): readonly string[] =>
  [...(typeof claims === "function" ? claims(graph) : claims)].sort();

const idsOf = (claims: readonly BuiltClaim[]): readonly string[] => claims.map(({ id }) => id);

/** Of what people say as their own, what is said of a thing of which another person says it too. */
function sharedByPeople(graph: ConceptGraph, claims: readonly BuiltClaim[]): readonly string[] {
  const own = claims.filter(({ standing, from }) => standing === "stated" && graph.node(from).type === "person");
  return idsOf(own.filter((claim) => own.some((other) => other.to === claim.to && other.from !== claim.from)));
}
