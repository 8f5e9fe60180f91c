import { nodeTypes } from "../../model/node-types.ts";
import { type Relation, relations } from "../../model/relations.ts";
import type { FigureSheetWords } from "../figure-sheet.ts";

/** How a speaker's topics of one relation are counted. */
const said: Partial<Readonly<Record<Relation, (count: number) => string>>> = {
  proposes: (count) => `提出${count}项建议`,
  "warns-of": (count) => `警示${count}项风险`,
  draws: (count) => `划定${count}条红线`,
  holds: (count) => `阐述${count}个观点`,
};

/** Verbs that a name follows only in quotation marks. */
const quoted: Partial<Readonly<Record<Relation, true>>> = { draws: true, holds: true };
const nextSheets = (sheets: number): string => (sheets === 1 ? "见下一页" : `见后${sheets}页`);
const joined = (names: readonly { readonly zh: string }[], between: string): string => names.map(({ zh }) => zh).join(between);

/** The words on the sheet of a figure, in Chinese. */
export const figureSheet: FigureSheetWords = {
  continued: (heading) => `${heading}（续）`,
  shared: "共同谈及",
  alone: "仅一方谈及",
  aloneOf: (name) => `仅${name}谈及`,
  unjoined: "与其余无直接主张：",
  series: (texts) => texts.join("、"),
  comparisonDeck: "各方谈及的内容，按动词列出",
  edgeDeck: "所说内容（转述大意）及出处",
  collectionDeck: "由读者选取的节点，及其间的主张",
  speakerDeck: (who) => `${who.replace(/。$/u, "")}。标题只计“本人陈述”的内容。`,
  openMark: "空心标记：非本人陈述",
  bar: "线上短条：谈及此项",
  openBar: "空心短条：非本人陈述",
  omitted: (nodes) => `另有${nodes}个节点因版面所限未列出`,
  omittedPaths: (paths) => `另有${paths}条路径未列出`,
  merged: (family, nodes) => `${family}（${nodes}项）`,
  mergedRest: (plural, nodes) => `其他${plural}（${nodes}项）`,
  mergedKey: "（3项）：三项合并列出",
  familyKey: "+3：组内另有3项",
  tableForMap: (frame) => `表中为主张数；此处版面容不下图谱${frame === "" ? "" : `，可选${frame}`}`,
  unnamed: (nodes) => `另有${nodes}个节点的名称因版面所限未标出`,
  line: (line) => `第${line}行`,
  between: "；",
  quoted: (phrase) => `“${phrase}”`,
  after: (before, rest) => `${before}：${rest}`,
  place: (speaker, session) => `${speaker}，${session}`,
  sourced: (statement, source) => `${statement}（${source}）`,
  inferredClaim: "推断",
  programmeClaim: "据议程",
  inferred: "由编者推断，理由见下列视图",
  programme: "据议程",
  external: "来自转写稿之外",
  nextSheet: (claims, sheets) => `来源：图中编号的${claims}项主张，列表${nextSheets(sheets)}。`,
  unlisted: (claims) => `来源：${claims}项主张，见下列视图。`,
  sourcesOf: (title) => `来源：${title}`,
  thisFigure: (address) => (address.startsWith("#") ? `人工智能安全概念图谱，视图${address}。` : `人工智能安全概念图谱：${address} `),
  version: (version) => `数据版本${version}，CC BY 4.0。`,
  caveat: ({ actor, isPlace, speakers }) =>
    `此处“${actor.zh}”代表${isPlace ? "当地机构的" : "该机构的"}${speakers.length}位发言人：${joined(speakers.slice(0, 3), "、")}${speakers.length > 3 ? "等" : ""}。`,
  finding: {
    name: ({ name }) => name.zh,
    written: ({ text }) => text.zh,
    speaker: ({ name, said: counts }) =>
      `${name.zh}${counts.map(({ relation, count }) => said[relation]?.(count) ?? `${relations[relation].reads.zh}${count}项`).join("，")}`,
    topic: ({ name, relation, speakers }) =>
      `${speakers}位发言人${relations[relation].reads.zh}${quoted[relation] ? `“${name.zh}”` : name.zh}`,
    comparison: ({ names, shared, byAll, topics }) => {
      const who = names.length > 3 ? `${names.length}方比较` : `${joined(names.slice(0, -1), "、")}与${joined(names.slice(-1), "")}`;
      const all = `${who}：${topics}项内容中`;
      if (shared === 0) return `${all}无一相同`;
      if (names.length === 2) return `${all}${shared === topics ? "" : "仅"}${shared}项相同`;
      if (byAll === shared) return `${all}${shared}项为各方共同谈及`;
      return `${all}${shared}项至少有两方谈及${byAll === 0 ? "" : `，其中${byAll}项各方均谈及`}`;
    },
    path: ({ names, steps, paths }) => `${joined(names, "与")}：相距${steps}步，最短路径${paths}条`,
    edge: ({ from, relation, reads, to }) => `${from.zh}${reads.zh}${quoted[relation] ? `“${to.zh}”` : to.zh}`,
    family: ({ name, type, members }) => `${name.zh}：${members}项${nodeTypes[type].name.zh}`,
    collection: ({ nodes, claims }) => `收藏：${nodes}个节点、${claims}项主张`,
    pair: ({ names, claims }) => `${names[0]?.zh ?? ""}谈${names[1]?.zh ?? ""}：${claims}项主张`,
  },
  described: ({ nodes, claims, sentences }) => `图中有${nodes}个节点、${claims}项主张。${sentences.join("")}`,
  statement: (from, verb, to) => `${from}${verb}：${to.join("、")}。`,
  further: (number) => `另有${number}条。`,
  typePlural: (type) => nodeTypes[type].plural.zh,
  matrix: {
    title: (columns) => `谁谈到了哪些${columns}`,
    total: "合计",
    claims: (count) => `${count}项主张`,
    omitted: (rows, columns) =>
      `另有${[...(rows > 0 ? [`${rows}行`] : []), ...(columns > 0 ? [`${columns}列`] : [])].join("、")}因版面所限未列出`,
    mixed: (verbs) => `兼有赞成与保留：${verbs}`,
    how: (topic, verbs) => `${topic}（${verbs}）`,
    nextSheet: (claims, sheets) => `来源：${claims}项主张，按行排列，${nextSheets(sheets)}。`,
  },
};
