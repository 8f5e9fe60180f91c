/**
 * Other words for relations and node types in readers' questions, beside their names: "who suggested", "谁建议".
 *
 * They are a part of both tables, which stands apart because only asking needs it: the map is drawn without it.
 */
import type { NodeType } from "./node-types.ts";
import type { Relation } from "./relations.ts";

interface QuestionWords {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/** Words read from subject to object; `inverse` are those read from object to subject, in either language. */
export const relationWords: Readonly<Partial<Record<Relation, QuestionWords & { readonly inverse?: readonly string[] }>>> = {
  "affiliated-with": {
    en: [
      "works at",
      "is at",
      "works for",
      "work for",
      "is with",
      "is from",
      "are from",
      "comes from",
      "come from",
      "affiliated with",
      "is a member of",
      "advises",
    ],
    zh: ["任职于", "就职于", "来自"],
  },
  organised: {
    en: ["held", "organized", "hosted"],
    zh: ["发起、主办", "主办", "发起", "举办"],
    inverse: ["held by", "organized by", "hosted by"],
  },
  proposes: {
    en: [
      ...["proposed", "propose", "suggests", "suggested", "suggest", "calls for", "called for", "call for", "asks for", "asked for"],
      ...["recommends", "recommended", "recommend", "wants", "want", "wanted", "demands", "demanded", "advocates", "advocated"],
    ],
    zh: ["提了", "提过", "提议", "建议", "主张", "呼吁", "倡议", "希望", "要求"],
  },
  supports: {
    en: ["endorses", "endorsed", "endorse"],
    zh: ["表示支持"],
    inverse: ["endorsed by"],
  },
  qualifies: {
    en: ["supported with reservations", "support with reservations", "backs with a limit", "backed with a limit", "limits"],
    zh: ["保留", "有保留"],
    inverse: ["limited by", "qualified by", "持保留者"],
  },
  "sees-limits-in": {
    en: ["saw limits in", "see limits in", "sees the limits of"],
    zh: ["指出其局限", "指出局限"],
  },
  disputes: {
    en: ["contests", "contested", "disputed", "dispute", "rejects", "rejected", "reject"],
    zh: ["否认"],
    inverse: ["contested by"],
  },
  "warns-of": {
    en: [
      "warned of",
      "warn of",
      "warned about",
      "warns about",
      "warn about",
      "warned against",
      "warns",
      "warned",
      "warn",
      ...["is worried about", "are worried about", "worries about", "worried about", "worry about", "is afraid of", "are afraid of"],
      ...["fears", "feared", "fear", "is concerned about", "are concerned about"],
    ],
    zh: ["警告", "担心", "担忧", "忧虑", "提醒", "害怕"],
    inverse: ["warned of by", "警示者"],
  },
  draws: {
    en: [
      "draws a red line at",
      "drew a red line at",
      "draw a red line at",
      ...["drew a red line on", "draws a red line on", "draw a red line on", "drew a red line against", "draws a red line against"],
      "draws the line at",
      "drew the line at",
      "draws the line",
      "drew",
      "draw",
      "draws",
    ],
    zh: ["划定", "划了", "划出", "划定了", "划下", "划"],
    inverse: ["drawn by", "划定者"],
  },
  holds: {
    en: [
      "argues that",
      "argued that",
      "argued",
      "argue",
      "holds",
      "held",
      "thinks",
      "thought",
      "believes",
      "believed",
      "concludes",
      "concluded",
      "conclude",
      "claims",
      "claimed",
    ],
    zh: ["持有观点", "持有", "持"],
    inverse: ["held by"],
  },
  "guards-against": {
    en: ["prevents", "prevent", "guards against", "guard against", "avoids", "avoid"],
    zh: ["防止", "防范", "避免", "预防"],
    inverse: ["guarded by", "prevented by"],
  },
  mitigates: {
    en: [
      "mitigates",
      "mitigate",
      "mitigated",
      "lowers",
      "lower",
      "lowered",
      "reduces",
      "reduce",
      "answers the risk",
      "addresses",
      "address",
    ],
    zh: ["旨在缓解", "可缓解", "缓解", "可应对", "降低", "应对", "减少", "降低了"],
    inverse: ["lowered by", "reduced by", "缓解措施"],
  },
  advances: {
    en: ["worked on", "work on", "puts forward", "put forward", "advances", "advanced"],
    zh: ["研究、倡导", "研究", "倡导", "提倡", "推进", "阐述"],
    inverse: ["put forward by", "推进者", "倡导者"],
  },
  describes: { en: ["described", "describe", "explains", "presents", "presented"], zh: ["介绍了", "讲解", "说明"] },
  developed: {
    en: ["developed", "built or wrote", "built", "build", "develops", "wrote", "made", "created"],
    zh: ["研制、撰写", "研制或撰写", "研制", "研发", "开发", "撰写", "建立"],
    inverse: ["developed by", "built or written by", "built by", "written by", "研制者、作者", "研制者或作者"],
  },
  "contributed-to": { en: ["contribute to", "contributes to", "took part in"], zh: ["参加", "参与了"] },
  signed: { en: ["sign", "signs"], zh: ["签署了", "签了"] },
  implements: {
    en: ["implemented", "implement", "puts into practice", "put into practice"],
    zh: ["实施", "落实了"],
    inverse: ["put into practice by"],
  },
  evaluates: { en: ["evaluates", "evaluate", "evaluated", "tests", "measures"], zh: ["评测", "评估", "测试"] },
  cites: {
    en: ["cited", "cites", "cite", "referred to", "mentioned"],
    zh: ["援引", "引用", "提到"],
    inverse: ["cited by", "mentioned by", "援引者"],
  },
  "responds-to": { en: ["answers", "answered", "responded to"], zh: ["回应了", "回答"], inverse: ["answered by"] },
  founded: {
    en: ["founded", "co-founded", "set up", "established", "launched"],
    zh: ["创立", "成立", "创办", "设立"],
    inverse: ["founded by", "set up by", "established by"],
  },
  "collaborates-with": { en: ["worked with"], zh: ["合作方包括", "合作"] },
  "maps-to": { en: ["maps to", "map to", "mapped to", "correspond to"], zh: ["归入", "对应于"] },
};

export const typeWords: Readonly<Partial<Record<NodeType, QuestionWords>>> = {
  risk: { en: ["risk", "dangers", "threats"], zh: ["危险", "风险"] },
  "red-line": { en: ["redlines", "redline", "red line", "lines"], zh: ["红线"] },
  proposal: { en: ["proposals", "suggestions", "recommendations"], zh: ["主张", "提案", "建议"] },
  method: { en: ["techniques"], zh: ["技术"] },
  tool: { en: ["benchmarks", "datasets", "models", "platforms"], zh: ["基准", "数据集", "模型", "平台"] },
  concept: { en: ["opinions", "views", "positions", "standpoints"], zh: ["观点", "看法"] },
  category: { en: [], zh: ["分类"] },
};
