/**
 * The table of node types.
 *
 * All that depends on a type is derived from it: the schema and its JSON Schema, the checks, colours and shapes, the legend, the filters,
 * the panels and the address. To add a type, add an entry; nothing else changes. Other words for it in
 * readers' questions are in `words-in-questions.ts`.
 */
import type { Bilingual } from "./bilingual.ts";

/** Colour tokens of node types; `src/design/tokens.ts` gives each its light and dark value. */
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

/** Outlines of node types. Each type has its own, so that a type is never recognised by colour alone. */
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
  /** Definition of the type for readers, in one line. */
  readonly is: Bilingual;
  readonly colour: ColourToken;
  readonly shape: Shape;
  /**
   * When nodes of this type are on the map: from the first view on, all or those that speak; beside a selected neighbour; or only where the
   * reader switches them on.
   */
  readonly appears: "at first" | "if it speaks" | "when selected" | "on request";
  /** Where a type appears if it speaks: the number of claims of its own, of relations drawn at rest, from which on a node does. */
  readonly speaksFrom?: number;
  /** True where the first view of addresses that were written before 0.2 hid the type. */
  readonly hiddenInOldAddresses?: true;
  /** Names those of such a type that do not speak. */
  readonly others?: Bilingual;
  readonly zone?: Zone;
  /** True where such nodes have so many neighbours that a path through one says little. */
  readonly hub?: true;
  /** True where children of this type are collapsed into their parents until the reader expands them. */
  readonly collapses?: true;
  /** True where a node needs no claim: a category of an external taxonomy that nothing corresponds to is a result too. */
  readonly standsAlone?: true;
  /** True where a name that is shortened may say something else: figures of comparisons have the full one. */
  readonly hasFullNames?: true;
  /** True where a name is a sentence of its own: within another, it is quoted. */
  readonly isSentence?: true;
  /** Optional fields of this type, besides those of all nodes. */
  readonly fields: readonly NodeField[];
}

/** Where nodes of a type stand in the layout by role: in rows on a side; all others stand in the band between the sides. */
export type Zone = "left" | "upper right" | "lower right";

/** Fields that only some node types have. */
export type NodeField =
  | "country"
  | "role"
  | "identity"
  | "candidates"
  | "date"
  | "place"
  | "taxonomy"
  | "code"
  | "reference"
  | "noMatchIn"
  | "alwaysExpanded";

export const nodeTypes = {
  person: {
    name: { en: "Person", zh: "人物" },
    plural: { en: "People", zh: "人物" },
    is: { en: "someone who spoke, moderated or was mentioned", zh: "发言、主持或被提到的人" },
    colour: "navy",
    shape: "circle",
    appears: "if it speaks",
    speaksFrom: 1,
    others: { en: "Other people", zh: "其他人物" },
    fields: ["role", "identity", "candidates"],
  },
  institution: {
    name: { en: "Institution", zh: "机构" },
    plural: { en: "Institutions", zh: "机构" },
    is: { en: "an organisation, laboratory, company, government body or network", zh: "组织、实验室、企业、政府机构或网络" },
    colour: "slate",
    shape: "square",
    appears: "if it speaks",
    speaksFrom: 5,
    others: { en: "Other institutions", zh: "其他机构" },
    fields: ["country"],
  },
  session: {
    name: { en: "Session", zh: "场次" },
    plural: { en: "Sessions", zh: "场次" },
    is: { en: "a talk, panel, fireside chat, summit or dialogue", zh: "演讲、圆桌、炉边谈话、峰会或对话" },
    colour: "umber",
    shape: "pill",
    appears: "when selected",
    hiddenInOldAddresses: true,
    hub: true,
    fields: ["date", "place"],
  },
  document: {
    name: { en: "Document", zh: "文件" },
    plural: { en: "Documents", zh: "文件" },
    is: { en: "a statement, law, report, standard or paper", zh: "声明、法律、报告、标准或论文" },
    colour: "ink",
    shape: "page",
    appears: "if it speaks",
    hiddenInOldAddresses: true,
    speaksFrom: 5,
    others: { en: "Other documents", zh: "其他文件" },
    fields: ["date"],
  },
  risk: {
    name: { en: "Risk", zh: "风险" },
    plural: { en: "Risks", zh: "风险" },
    is: { en: "something that could go wrong", zh: "可能发生的危害" },
    colour: "vermilion",
    shape: "triangle",
    appears: "at first",
    zone: "left",
    collapses: true,
    fields: ["noMatchIn", "alwaysExpanded"],
  },
  "red-line": {
    name: { en: "Red line", zh: "红线" },
    plural: { en: "Red lines", zh: "红线" },
    is: { en: "something that AI or people must not do", zh: "人工智能或人类不可越过的界限" },
    colour: "crimson",
    shape: "stop",
    appears: "at first",
    zone: "lower right",
    hasFullNames: true,
    fields: [],
  },
  proposal: {
    name: { en: "Proposal", zh: "建议" },
    plural: { en: "Proposals", zh: "建议" },
    is: { en: "something that someone says should be done", zh: "有人提出应当采取的行动" },
    colour: "green",
    shape: "pentagon",
    appears: "at first",
    zone: "upper right",
    collapses: true,
    fields: ["noMatchIn", "alwaysExpanded"],
  },
  method: {
    name: { en: "Method", zh: "方法" },
    plural: { en: "Methods", zh: "方法" },
    is: { en: "a technical approach to making AI safe", zh: "使人工智能更安全的技术方法" },
    colour: "sky",
    shape: "diamond",
    appears: "when selected",
    hiddenInOldAddresses: true,
    fields: [],
  },
  tool: {
    name: { en: "Tool", zh: "工具" },
    plural: { en: "Tools", zh: "工具" },
    is: { en: "an existing benchmark, dataset, model, platform or system", zh: "已有的基准、数据集、模型、平台或系统" },
    colour: "purple",
    shape: "cross",
    appears: "when selected",
    hiddenInOldAddresses: true,
    fields: ["date"],
  },
  concept: {
    name: { en: "Concept", zh: "概念" },
    plural: { en: "Concepts", zh: "概念" },
    is: { en: "a framework, position or opinion", zh: "框架、立场或观点" },
    colour: "ochre",
    shape: "star",
    appears: "when selected",
    hiddenInOldAddresses: true,
    isSentence: true,
    fields: [],
  },
  category: {
    name: { en: "Category", zh: "类别" },
    plural: { en: "Categories", zh: "类别" },
    is: { en: "a category of an external taxonomy", zh: "外部分类体系中的一个类别" },
    colour: "stone",
    shape: "ring",
    appears: "on request",
    hiddenInOldAddresses: true,
    standsAlone: true,
    fields: ["taxonomy", "code", "reference"],
  },
} as const satisfies Readonly<Record<string, NodeTypeEntry>>;

export type NodeType = keyof typeof nodeTypes;
export const nodeTypeIds = Object.keys(nodeTypes) as NodeType[];
