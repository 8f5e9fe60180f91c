/**
 * The one table of node types and the one table of relations.
 *
 * Everything that depends on a type or a relation is derived from here: the schema and its JSON Schema, the gate, colours and
 * shapes, the legend, the filters, the panels, the address bar and the docs. To add one, add an entry; nothing else.
 * This file imports nothing, so that every room can read it.
 */

/** A text in both languages of the graph. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

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
    is: { en: "somebody who spoke, moderated or is named", zh: "发言、主持或被提到的人" },
    colour: "navy",
    shape: "circle",
    radius: 9,
    appears: "at first",
    fields: ["role", "identity", "candidates"],
  },
  institution: {
    name: { en: "Institution", zh: "机构" },
    plural: { en: "Institutions", zh: "机构" },
    is: { en: "organisation, laboratory, company, government body or network", zh: "组织、实验室、企业、政府机构或网络" },
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
    is: { en: "statement, law, report, standard or paper", zh: "声明、法律、报告、标准或论文" },
    colour: "ink",
    shape: "page",
    radius: 7,
    appears: "when chosen",
    fields: ["date"],
  },
  risk: {
    name: { en: "Risk", zh: "风险" },
    plural: { en: "Risks", zh: "风险" },
    is: { en: "what may go wrong", zh: "可能出错之处" },
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
    is: { en: "what must not be done, by AI or by people", zh: "人工智能或人类不可越过的界限" },
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
    is: { en: "what somebody says should be done", zh: "有人主张应做之事" },
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
    is: { en: "a technical way to make AI safe", zh: "使人工智能安全的技术途径" },
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
    is: { en: "a benchmark, dataset, model, platform or system that exists", zh: "已有的基准、数据集、模型、平台或系统" },
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
    is: { en: "a framework, standpoint or opinion", zh: "框架、立场或观点" },
    colour: "ochre",
    shape: "star",
    radius: 8,
    appears: "when chosen",
    asked: { en: ["opinions", "views", "standpoints"], zh: ["观点", "看法"] },
    fields: [],
  },
  category: {
    name: { en: "Category", zh: "分类" },
    plural: { en: "Categories", zh: "分类" },
    is: { en: "a place in an outside taxonomy", zh: "外部分类体系中的位置" },
    colour: "stone",
    shape: "ring",
    radius: 6,
    appears: "when asked",
    standsAlone: true,
    fields: ["taxonomy", "code", "reference"],
  },
});

export type NodeType = keyof typeof nodeTypes;

/** Fields that only some relations carry on their claims. */
export type ClaimField = "addressees" | "quantity" | "by" | "stance" | "about" | "match" | "asOf";

/** How edges of one kind are drawn and grouped in the legend. */
export type RelationFamily = "speech" | "answer" | "work" | "structure";

export const relationFamilies: Readonly<Record<RelationFamily, Bilingual>> = {
  speech: { en: "says", zh: "表态" },
  answer: { en: "answers a risk", zh: "应对风险" },
  work: { en: "builds and uses", zh: "研制与使用" },
  structure: { en: "belongs together", zh: "隶属与归类" },
};

export interface RelationEntry {
  /** Which types a claim of this relation may join: each row lists the sources and the targets that they may have. */
  readonly joins: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[];
  /** The verb, read from subject to object: "Ada warns of disinformation". */
  readonly reads: Bilingual;
  /** The verb read from object to subject, as a heading: "warned of by". */
  readonly inverse: Bilingual;
  readonly family: RelationFamily;
  /** Whether a stated claim's subject must be the turn's speaker, or an institution that the speaker is affiliated with. */
  readonly subjectSpeaks: boolean;
  /** Other words that people ask with: "who proposed", "谁建议". */
  readonly asked?: { readonly en: readonly string[]; readonly zh: readonly string[] };
  /** Whether it joins everybody with everybody, so that a path along it says little. */
  readonly hub?: true;
  /** Whether the subject stands against the object, or behind it with a limit only. */
  readonly parts?: true;
  /** How it is marked on the board, where it says something else than that the subject says the object's thing. */
  readonly sign?: string;
  /** Whether it leads from a narrower node to a broader one: what layers are made of. */
  readonly broadens?: true;
  /** Compiled from turns; never written in a claims file. */
  readonly compiled?: true;
  /** Whose turns it is compiled from: those who give a speech in the session, or those who only host it or put questions. */
  readonly compiledFrom?: "speakers" | "hosts";
  /** Whether its subject may speak for its object: then a stated claim may have the object as its subject. */
  readonly speaksFor?: true;
  /** The one standing that its claims can have, where there is only one. */
  readonly alwaysStands?: "inferred";
  readonly fields: readonly ClaimField[];
  /** Shown in the first view even where it is known from outside the sources only. */
  readonly shownFromOutside?: true;
}

const speakers = ["person", "institution", "document", "session"] as const;
const relationTable = <const T extends Record<string, RelationEntry>>(entries: T): T => entries;

export const relations = relationTable({
  "affiliated-with": {
    shownFromOutside: true,
    joins: [{ from: ["person"], to: ["institution"] }],
    reads: { en: "is at", zh: "任职于" },
    inverse: { en: "people", zh: "成员" },
    family: "structure",
    hub: true,
    asked: { en: ["works at", "works for", "is with", "affiliated with"], zh: ["任职于", "就职于", "来自"] },
    subjectSpeaks: false,
    speaksFor: true,
    fields: ["asOf"],
  },
  "spoke-in": {
    joins: [{ from: ["person"], to: ["session"] }],
    reads: { en: "spoke in", zh: "发言于" },
    inverse: { en: "speakers", zh: "发言人" },
    family: "structure",
    hub: true,
    subjectSpeaks: false,
    compiled: true,
    compiledFrom: "speakers",
    fields: [],
  },
  moderated: {
    joins: [{ from: ["person"], to: ["session"] }],
    reads: { en: "moderated", zh: "主持" },
    inverse: { en: "moderated by", zh: "主持人" },
    family: "structure",
    hub: true,
    subjectSpeaks: false,
    compiled: true,
    compiledFrom: "hosts",
    fields: [],
  },
  "announced-for": {
    joins: [{ from: ["person"], to: ["session"] }],
    reads: { en: "was announced for", zh: "预告出席" },
    inverse: { en: "announced", zh: "预告嘉宾" },
    family: "structure",
    hub: true,
    subjectSpeaks: false,
    fields: [],
  },
  "part-of": {
    joins: [
      { from: ["session"], to: ["session"] },
      { from: ["institution"], to: ["institution"] },
      { from: ["risk"], to: ["risk"] },
      { from: ["proposal"], to: ["proposal"] },
      { from: ["red-line"], to: ["red-line", "document"] },
      { from: ["method"], to: ["method"] },
      { from: ["concept"], to: ["concept"] },
      { from: ["tool"], to: ["tool"] },
    ],
    reads: { en: "is part of", zh: "属于" },
    inverse: { en: "includes", zh: "包含" },
    family: "structure",
    subjectSpeaks: false,
    broadens: true,
    fields: [],
  },
  organised: {
    joins: [{ from: ["institution"], to: ["session"] }],
    reads: { en: "held", zh: "主办" },
    inverse: { en: "held by", zh: "主办方" },
    family: "structure",
    hub: true,
    subjectSpeaks: false,
    fields: [],
  },
  proposes: {
    joins: [{ from: speakers, to: ["proposal"] }],
    reads: { en: "proposes", zh: "提出" },
    inverse: { en: "proposed by", zh: "提出者" },
    family: "speech",
    asked: {
      en: ["proposed", "propose", "suggests", "suggested", "suggest", "calls for", "called for", "asked for"],
      zh: ["提议", "建议", "主张", "呼吁"],
    },
    subjectSpeaks: true,
    fields: ["addressees", "quantity", "by"],
  },
  supports: {
    joins: [{ from: ["person", "institution", "document"], to: ["proposal", "red-line", "risk", "concept", "method", "document"] }],
    reads: { en: "backs", zh: "支持" },
    inverse: { en: "backed by", zh: "支持者" },
    family: "speech",
    sign: "+",
    asked: { en: ["backed", "back", "supports", "supported", "support", "endorses", "endorsed"], zh: ["赞成", "支持了"] },
    subjectSpeaks: true,
    fields: [],
  },
  qualifies: {
    joins: [{ from: ["person", "institution", "document"], to: ["proposal", "red-line", "risk", "concept", "method", "document"] }],
    reads: { en: "backs with a limit", zh: "有保留地支持" },
    inverse: { en: "limited by", zh: "持保留者" },
    family: "speech",
    sign: "±",
    parts: true,
    asked: { en: ["limits", "qualifies", "qualified"], zh: ["保留", "有保留"] },
    subjectSpeaks: true,
    fields: [],
  },
  disputes: {
    joins: [{ from: ["person", "institution", "document"], to: ["proposal", "red-line", "risk", "concept", "method", "document"] }],
    reads: { en: "contests", zh: "质疑" },
    inverse: { en: "contested by", zh: "质疑者" },
    family: "speech",
    sign: "×",
    parts: true,
    asked: {
      en: ["contested", "disputes", "disputed", "dispute", "opposes", "opposed", "oppose", "rejects", "rejected"],
      zh: ["反对", "不同意", "否认"],
    },
    subjectSpeaks: true,
    fields: [],
  },
  "warns-of": {
    joins: [{ from: speakers, to: ["risk"] }],
    reads: { en: "warns of", zh: "警示" },
    inverse: { en: "warned of by", zh: "警示者" },
    family: "speech",
    asked: {
      en: ["warned of", "warn of", "warned about", "warns about", "warn about", "warned against", "warns", "warned", "warn"],
      zh: ["警告", "担心", "提醒"],
    },
    subjectSpeaks: true,
    fields: [],
  },
  draws: {
    joins: [{ from: speakers, to: ["red-line"] }],
    reads: { en: "draws the line", zh: "划定" },
    inverse: { en: "drawn by", zh: "划定者" },
    family: "speech",
    asked: { en: ["drew", "draw", "draws"], zh: ["划了", "划出", "划定了", "划下", "划"] },
    subjectSpeaks: true,
    fields: [],
  },
  holds: {
    joins: [{ from: ["person", "institution", "document"], to: ["concept"] }],
    reads: { en: "holds", zh: "持有观点" },
    inverse: { en: "held by", zh: "持此观点者" },
    family: "speech",
    asked: { en: ["held", "thinks", "thought", "believes", "believed", "said"], zh: ["认为", "持有", "持"] },
    subjectSpeaks: true,
    fields: [],
  },
  "guards-against": {
    joins: [{ from: ["red-line"], to: ["risk"] }],
    reads: { en: "is meant to prevent", zh: "旨在防止" },
    inverse: { en: "guarded by", zh: "防线" },
    family: "answer",
    asked: { en: ["prevents", "prevent", "guards against", "guard against"], zh: ["防止", "防范"] },
    subjectSpeaks: false,
    fields: [],
  },
  mitigates: {
    joins: [{ from: ["proposal", "method", "tool"], to: ["risk"] }],
    reads: { en: "lowers", zh: "降低" },
    inverse: { en: "lowered by", zh: "缓解措施" },
    family: "answer",
    asked: {
      en: ["mitigates", "mitigate", "lower", "lowered", "reduces", "reduce", "answers the risk", "addresses", "address"],
      zh: ["缓解", "应对", "减少", "降低了"],
    },
    subjectSpeaks: false,
    fields: [],
  },
  advances: {
    joins: [{ from: ["person", "institution"], to: ["method", "concept"] }],
    reads: { en: "puts forward", zh: "推进" },
    inverse: { en: "put forward by", zh: "推进者" },
    family: "work",
    asked: { en: ["put forward", "advances", "advanced", "works on", "explained"], zh: ["提倡", "阐述"] },
    subjectSpeaks: true,
    fields: [],
  },
  developed: {
    joins: [{ from: ["person", "institution"], to: ["tool", "document", "method"] }],
    reads: { en: "built or wrote", zh: "研制或撰写" },
    inverse: { en: "built or written by", zh: "研制者或作者" },
    family: "work",
    asked: { en: ["built", "build", "developed", "develops", "wrote", "made", "created"], zh: ["研制", "研发", "开发", "撰写", "建立"] },
    subjectSpeaks: false,
    fields: [],
  },
  signed: {
    joins: [{ from: ["person", "institution"], to: ["document"] }],
    reads: { en: "signed", zh: "签署" },
    inverse: { en: "signed by", zh: "签署者" },
    family: "work",
    asked: { en: ["sign", "signs"], zh: ["签署了", "签了"] },
    subjectSpeaks: false,
    fields: [],
  },
  implements: {
    joins: [{ from: ["tool", "method", "institution", "document"], to: ["proposal"] }],
    reads: { en: "puts into practice", zh: "落实" },
    inverse: { en: "put into practice by", zh: "落实者" },
    family: "answer",
    asked: { en: ["implements", "implemented", "implement"], zh: ["实施", "落实了"] },
    subjectSpeaks: false,
    fields: [],
  },
  evaluates: {
    joins: [{ from: ["tool"], to: ["risk", "tool"] }],
    reads: { en: "evaluates", zh: "评测" },
    inverse: { en: "evaluated by", zh: "评测工具" },
    family: "answer",
    asked: { en: ["evaluate", "evaluated", "tests", "measures"], zh: ["评测", "评估", "测试"] },
    subjectSpeaks: false,
    fields: [],
  },
  cites: {
    joins: [{ from: ["person", "document"], to: ["document", "tool", "person", "session"] }],
    reads: { en: "refers to", zh: "援引" },
    inverse: { en: "referred to by", zh: "援引者" },
    family: "work",
    asked: { en: ["cited", "cites", "cite", "referred to", "mentioned"], zh: ["引用", "提到", "提及"] },
    subjectSpeaks: true,
    fields: [],
  },
  "responds-to": {
    joins: [{ from: ["person"], to: ["person"] }],
    reads: { en: "answers", zh: "回应" },
    inverse: { en: "answered by", zh: "回应者" },
    family: "speech",
    asked: { en: ["answered", "responded to", "responds to"], zh: ["回应了", "回答"] },
    subjectSpeaks: true,
    fields: ["stance", "about"],
  },
  "collaborates-with": {
    joins: [{ from: ["institution"], to: ["institution"] }],
    reads: { en: "works with", zh: "合作" },
    inverse: { en: "works with", zh: "合作" },
    family: "work",
    subjectSpeaks: false,
    fields: [],
  },
  "maps-to": {
    joins: [{ from: ["risk", "proposal"], to: ["category"] }],
    reads: { en: "corresponds to", zh: "对应" },
    inverse: { en: "corresponds to", zh: "对应" },
    family: "structure",
    asked: { en: ["maps to", "map to", "mapped to", "correspond to"], zh: ["归入", "对应于"] },
    subjectSpeaks: false,
    alwaysStands: "inferred",
    fields: ["match"],
  },
});

export type Relation = keyof typeof relations;

/** How a claim is backed. The order is from strongest to weakest. */
export const standings = {
  stated: {
    name: { en: "Stated", zh: "本人陈述" },
    is: { en: "the speaker says it as their own", zh: "发言人作为自己的话说出" },
    firstView: true,
    isInSource: true,
  },
  reported: {
    name: { en: "Reported", zh: "转述" },
    is: { en: "the speaker says it of somebody or something else", zh: "发言人转述他人或他事" },
    firstView: true,
    isInSource: true,
  },
  inferred: {
    name: { en: "Inferred", zh: "推断" },
    is: { en: "the curator concluded it, and says why", zh: "编者推断，并说明理由" },
    firstView: true,
    isInSource: false,
  },
  outside: {
    name: { en: "Outside", zh: "外部" },
    is: { en: "not in the transcript; a reference is given", zh: "不见于记录，另附出处" },
    firstView: false,
    isInSource: false,
  },
} as const satisfies Record<string, { name: Bilingual; is: Bilingual; firstView: boolean; isInSource: boolean }>;

export type Standing = keyof typeof standings;

export const turnKinds = ["speech", "hosting", "question", "summary", "noise", "agenda"] as const;
export type TurnKind = (typeof turnKinds)[number];

export const turnBases = ["named", "introduced", "addressed", "inferred", "unknown"] as const;
export type TurnBasis = (typeof turnBases)[number];

/** To whom a proposal is addressed. */
export const addressees = {
  government: { en: "governments", zh: "政府" },
  legislator: { en: "legislators", zh: "立法者" },
  developer: { en: "developers", zh: "研发机构" },
  industry: { en: "industry", zh: "产业界" },
  researcher: { en: "researchers", zh: "研究者" },
  evaluator: { en: "evaluators", zh: "评测方" },
  "standards-body": { en: "standards bodies", zh: "标准组织" },
  "united-nations": { en: "the United Nations", zh: "联合国" },
  "international-community": { en: "the international community", zh: "国际社会" },
  society: { en: "society", zh: "社会" },
} as const satisfies Record<string, Bilingual>;
export type Addressee = keyof typeof addressees;

/** From surest to least sure. */
export const confidences = ["certain", "likely", "unsure"] as const;
export type Confidence = (typeof confidences)[number];

/** Why a sentence feeds no claim. */
export const coverReasons = {
  hosting: { en: "hosting", zh: "主持" },
  summary: { en: "summary", zh: "总结" },
  noise: { en: "noise", zh: "无法辨识" },
  repetition: { en: "repetition", zh: "重复" },
  anecdote: { en: "anecdote", zh: "轶事" },
  agenda: { en: "agenda", zh: "议程" },
} satisfies Readonly<Record<string, Bilingual>>;
export type CoverReason = keyof typeof coverReasons;

/** What the board sets against what: who has the rows, by themselves or by where their institutions are, and what has the columns. */
export const boardTypes = {
  rows: ["person", "institution", "country", "region"],
  columns: ["proposal", "risk", "red-line", "concept"],
} as const satisfies { readonly rows: readonly string[]; readonly columns: readonly NodeType[] };
export type BoardRows = (typeof boardTypes.rows)[number];

export const nodeTypeIds = Object.keys(nodeTypes) as NodeType[];
export const relationIds = Object.keys(relations) as Relation[];
export const standingIds = Object.keys(standings) as Standing[];
