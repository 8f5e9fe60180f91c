/**
 * The one table of node types.
 *
 * Everything that depends on a type is derived from here: the schema and its JSON Schema, the gate, colours and shapes, the legend,
 * the filters, the panels, the address bar and the docs. To add one, add an entry; nothing else.
 */
import type { Bilingual } from "./bilingual.ts";

/** Colour tokens a node type can take; `src/design/tokens.ts` gives each its light and dark value. */
export type ColourToken =
  | "navy"
  | "slate"
  | "umber"
  | "ink"
  | "vermilion"
  | "crimson"
  | "green"
  | "sky"
  | "purple"
  | "ochre"
  | "stone"
  | "rose";

/** Outlines a node can have. Type is never told by colour alone. */
export type Shape =
  | "circle"
  | "square"
  | "pill"
  | "page"
  | "triangle"
  | "stop"
  | "pentagon"
  | "diamond"
  | "cross"
  | "star"
  | "ring"
  | "hexagon";

export interface NodeTypeEntry {
  readonly name: Bilingual;
  readonly plural: Bilingual;
  /** What a reader is told that the type is, in one line. */
  readonly is: Bilingual;
  readonly colour: ColourToken;
  readonly shape: Shape;
  /** How large a node of this type starts, before its claims are counted: radius in layout units. */
  readonly radius: number;
  /** When nodes of this type come onto the map: from the first view on, with what they are joined to once that is chosen, or when switched on alone. */
  readonly appears: "at first" | "when chosen" | "when asked";
  /** Other words that people ask with. */
  readonly asked?: { readonly en: readonly string[]; readonly zh: readonly string[] };
  /** Whether such nodes join everybody with everybody, so that a path through one says little. */
  readonly hub?: true;
  /** Whether narrower nodes of this type stay folded into their broader ones until the reader opens these. */
  readonly folds?: true;
  /** Whether a node may stand without a claim: in an outside taxonomy, a place that nothing falls into says something too. */
  readonly standsAlone?: true;
  /** Optional fields that a node of this type may carry beside the common ones. */
  readonly fields: readonly NodeField[];
}

/** Fields that only some node types carry. */
export type NodeField = "country" | "role" | "identity" | "candidates" | "date" | "place" | "taxonomy" | "code" | "reference" | "noMatchIn";

const table = <const T extends Record<string, NodeTypeEntry>>(entries: T): T => entries;

export const nodeTypes = table({
  person: {
    name: { en: "Person", zh: "人物" },
    plural: { en: "People", zh: "人物" },
    is: { en: "someone who spoke, moderated or was mentioned", zh: "发言、主持或被提到的人" },
    colour: "navy",
    shape: "circle",
    radius: 9,
    appears: "at first",
    fields: ["role", "identity", "candidates"],
  },
  institution: {
    name: { en: "Institution", zh: "机构" },
    plural: { en: "Institutions", zh: "机构" },
    is: { en: "an organisation, laboratory, company, government body or network", zh: "组织、实验室、企业、政府机构或网络" },
    colour: "slate",
    shape: "square",
    radius: 7,
    appears: "at first",
    fields: ["country"],
  },
  session: {
    name: { en: "Session", zh: "场次" },
    plural: { en: "Sessions", zh: "场次" },
    is: { en: "a talk, panel, fireside chat, summit or dialogue", zh: "演讲、圆桌、炉边谈话、峰会或对话" },
    colour: "umber",
    shape: "pill",
    radius: 8,
    appears: "when chosen",
    hub: true,
    fields: ["date", "place"],
  },
  document: {
    name: { en: "Document", zh: "文件" },
    plural: { en: "Documents", zh: "文件" },
    is: { en: "a statement, law, report, standard or paper", zh: "声明、法律、报告、标准或论文" },
    colour: "ink",
    shape: "page",
    radius: 7,
    appears: "when chosen",
    fields: ["date"],
  },
  risk: {
    name: { en: "Risk", zh: "风险" },
    plural: { en: "Risks", zh: "风险" },
    is: { en: "something that could go wrong", zh: "可能发生的危害" },
    colour: "vermilion",
    shape: "triangle",
    radius: 9,
    appears: "at first",
    folds: true,
    asked: { en: ["risk", "dangers", "threats"], zh: ["危险", "风险"] },
    fields: ["noMatchIn"],
  },
  "red-line": {
    name: { en: "Red line", zh: "红线" },
    plural: { en: "Red lines", zh: "红线" },
    is: { en: "something that AI or people must not do", zh: "人工智能或人类不可越过的界限" },
    colour: "crimson",
    shape: "stop",
    radius: 9,
    appears: "at first",
    asked: { en: ["redlines", "redline", "red line", "lines"], zh: ["红线"] },
    fields: [],
  },
  proposal: {
    name: { en: "Proposal", zh: "建议" },
    plural: { en: "Proposals", zh: "建议" },
    is: { en: "something that someone says should be done", zh: "有人提出应当采取的行动" },
    colour: "green",
    shape: "pentagon",
    radius: 9,
    appears: "at first",
    folds: true,
    asked: { en: ["proposals", "suggestions", "recommendations"], zh: ["主张", "提案", "建议"] },
    fields: ["noMatchIn"],
  },
  method: {
    name: { en: "Method", zh: "方法" },
    plural: { en: "Methods", zh: "方法" },
    is: { en: "a technical approach to making AI safe", zh: "使人工智能更安全的技术方法" },
    colour: "sky",
    shape: "diamond",
    radius: 8,
    appears: "when chosen",
    asked: { en: ["techniques"], zh: ["技术"] },
    fields: [],
  },
  tool: {
    name: { en: "Tool", zh: "工具" },
    plural: { en: "Tools", zh: "工具" },
    is: { en: "an existing benchmark, dataset, model, platform or system", zh: "已有的基准、数据集、模型、平台或系统" },
    colour: "purple",
    shape: "cross",
    radius: 8,
    appears: "when chosen",
    asked: { en: ["benchmarks", "datasets", "models", "platforms"], zh: ["基准", "数据集", "模型", "平台"] },
    fields: ["date"],
  },
  concept: {
    name: { en: "Concept", zh: "概念" },
    plural: { en: "Concepts", zh: "概念" },
    is: { en: "a framework, position or opinion", zh: "框架、立场或观点" },
    colour: "ochre",
    shape: "star",
    radius: 8,
    appears: "when chosen",
    asked: { en: ["opinions", "views", "positions", "standpoints"], zh: ["观点", "看法"] },
    fields: [],
  },
  category: {
    name: { en: "Category", zh: "类别" },
    plural: { en: "Categories", zh: "类别" },
    is: { en: "a category of an external taxonomy", zh: "外部分类体系中的一个类别" },
    colour: "stone",
    shape: "ring",
    radius: 6,
    appears: "when asked",
    standsAlone: true,
    asked: { en: [], zh: ["分类"] },
    fields: ["taxonomy", "code", "reference"],
  },
});

export type NodeType = keyof typeof nodeTypes;
export const nodeTypeIds = Object.keys(nodeTypes) as NodeType[];
