import type { CountedNoun, CountedPart, FindingKinds, Grouped, SaidCount } from "../../model/figure-facts.ts";
import type { MatrixRowType } from "../../model/matrix-types.ts";
import { type NodeType, nodeTypes } from "../../model/node-types.ts";
import type { Firsts, SpeakersCounted } from "../../model/question-facts.ts";
import { type Relation, relations } from "../../model/relations.ts";
import { type Standing, standings as standingNames } from "../../model/standings.ts";
import type { FigureFindingWords } from "../figure-findings.ts";
import { doubtfulSign } from "../grouped-sign.ts";
import { say } from "../sentences.ts";

/** The number of all that may be so: "至多6", "5或6"; "6" where all is certain. The line under the title says how many are not. */
const upTo = (certain: number, all: number): string => {
  if (certain >= all) return `${all}`;
  return certain > 0 && certain === all - 1 ? `${certain}或${all}` : `至多${all}`;
};
/** The same for speakers, from those who certainly say it: "5至8". */
const fromTo = (certain: number, all: number): string => (certain > 0 && certain < all - 1 ? `${certain}至${all}` : upTo(certain, all));

/** Where a signature is known from; undefined where the speaker says so. */
const sourceOf: Partial<Readonly<Record<Standing, string>>> = { reported: "转述", external: "外部资料" };

/** Says that something is not certain: who said it, or what was meant. */
export const doubt = "归属或含义尚不确定";

/** How topics of one relation are counted. */
const said: Partial<Readonly<Record<Relation, (count: string) => string>>> = {
  proposes: (count) => `提出${count}项建议`,
  "warns-of": (count) => `警示${count}项风险`,
  draws: (count) => `划定${count}条红线`,
  holds: (count) => `阐述${count}个观点`,
};
const countsOf = ({ relation, count, type, certain = count }: SaidCount): string => {
  const number = upTo(certain, count);
  return said[relation]?.(number) ?? `${relations[relation].reads.zh}${type ? ofType(number, type) : `${number}项内容`}`;
};

const isView = (relation: Relation | undefined): boolean => relation !== undefined && relations[relation].line === "view";

/** "13项风险中6项", "3个观点", "1项建议". */
export function partOf({ noun, total, part }: CountedPart): string {
  const measure = isView(noun.relation) ? "个" : ((noun.type && measures[noun.type]) ?? "项");
  const counted = countedNoun(noun, total);
  return part === total ? `${total === 1 ? "" : "全部"}${counted}` : `${counted}中${part}${measure}`;
}

/** "6项风险", "3个观点". */
export const countedNoun = ({ relation, type }: CountedNoun, number: number): string =>
  isView(relation) ? `${number}个观点` : type ? ofType(number, type) : `${number}项内容`;

/** Verbs that a name follows only in quotation marks, or in the middle. */
const aroundName: Partial<Readonly<Record<Relation, (verb: string, name: string) => string>>> = {
  draws: (verb, name) => `${verb}“${name}”`,
  holds: (verb, name) => `${verb}“${name}”`,
  "sees-limits-in": (_, name) => `指出${name}的局限`,
};
const predicate = (relation: Relation, verb: string, name: string): string => aroundName[relation]?.(verb, name) ?? `${verb}${name}`;
const says = (relation: Relation, name: string): string => predicate(relation, relations[relation].reads.zh, name);

/** Words with which things of a type are counted; others are 项. */
const measures: Partial<Readonly<Record<NodeType, string>>> = {
  person: "位",
  institution: "家",
  session: "个",
  document: "份",
  "red-line": "条",
  method: "种",
  tool: "个",
  concept: "个",
  category: "个",
};
export const ofType = (count: number | string, type: NodeType): string => `${count}${measures[type] ?? "项"}${nodeTypes[type].name.zh}`;

/** "9位发言人", "8位发言人及1位身份未定者", "1位发言人及1位仅见转述者". */
function speakersIn({ speakers, unidentified, reported = 0 }: SpeakersCounted): string {
  if (reported > 0) {
    const others = `${reported}位仅见转述者`;
    return speakers === 0 ? others : `${speakersIn({ speakers, unidentified })}及${others}`;
  }
  if (unidentified === 0) return `${speakers}位发言人`;
  const unknown = `${unidentified}位身份未定者`;
  return speakers === unidentified ? unknown : `${speakers - unidentified}位发言人及${unknown}`;
}

const joined = (names: readonly { readonly zh: string }[], between: string): string => names.map(({ zh }) => zh).join(between);
export const orList = (texts: readonly string[]): string => new Intl.ListFormat("zh-CN", { type: "disjunction" }).format(texts);
/** "四人"; for others than people, "4方". */
export const sides = (number: number, arePeople: boolean): string =>
  arePeople ? `${["零", "一", "两", "三", "四"][number] ?? number}人` : `${number === 2 ? "两" : number}方`;
/** "甲、乙与丙". */
const andList = (names: readonly { readonly zh: string }[]): string =>
  names.length < 2 ? joined(names, "") : `${joined(names.slice(0, -1), "、")}与${joined(names.slice(-1), "")}`;

/** The same where some of them may not say it: "5至6位发言人（其中1位身份未定）". */
function speakersUpTo(certain: number, who: SpeakersCounted): string {
  if (certain >= who.speakers) return speakersIn(who);
  return `${fromTo(certain, who.speakers)}位发言人${who.unidentified === 0 ? "" : `（其中${who.unidentified}位身份未定）`}`;
}

/** Measure words and nouns for the rows of a matrix. */
export const ofActors: Readonly<Record<MatrixRowType, readonly [measure: string, noun: string]>> = {
  person: ["位", "发言人"],
  institution: ["家", "机构"],
  country: ["个", "国家和地区"],
  region: ["个", "区域"],
};

const more = (number: number, measure: string): string => (number === 0 ? "" : `另有${number}${measure}仅见于转述或推断。`);

/** "16项主张中有9项", "16项主张均". */
const shareOf = (part: number, total: number, noun: string, measure = "项"): string =>
  part === total ? `${total}${noun}${total === 1 ? "" : "均"}` : `${total}${noun}中有${part}${measure}`;

/** "16项主张中9项", "全部16项主张", "1项主张". */
const partIn = (part: number, total: number, noun: string, measure = "项"): string =>
  part === total ? `${total === 1 ? "" : "全部"}${total}${noun}` : `${total}${noun}中${part}${measure}`;

const shown = (hasGroupings: boolean): string => (hasGroupings ? "除归类外的" : "");

const numberOf = ({ count, certain = count }: Firsts): string => upTo(certain, count);

const ownName = "标题只计“本人陈述”的内容。";

/** Verbs for what is said of a family in general. */
const wholes: Partial<Readonly<Record<Relation, string>>> = { "warns-of": "从总体上警示该风险", proposes: "从总体上提出这项建议" };

/** Names for the members of a family. */
const members: Partial<Readonly<Record<Relation, string>>> = { "warns-of": "下属风险", proposes: "下属建议" };

/** Who says that the members of a family belong to it. */
const grouping: Readonly<Record<Grouped, string>> = {
  all: "（编者归类）",
  some: "（部分由编者归类）",
  none: "",
};

/** "6位发言人警示人工智能失控或其下属风险". */
function topicTitle({
  name: { zh },
  relation,
  speakers,
  ofMembers,
  unidentified,
  isOfDocument = false,
  notDrawn,
  certain = speakers + ofMembers,
}: Omit<FindingKinds["topic"], "inSentence">): string {
  const below = members[relation] ?? "下属内容";
  if (notDrawn && speakers > 0) {
    const whole = { speakers, unidentified: unidentified - notDrawn.unidentified };
    const unknown = notDrawn.unidentified === 0 ? "" : `（${ofMembers === 1 ? "" : `其中${notDrawn.unidentified}位`}身份未定）`;
    return `${speakersUpTo(notDrawn.certainOfIt, whole)}从总体上${says(relation, zh)}，另有${fromTo(notDrawn.certain, ofMembers)}位${unknown}${says(relation, `其${below}`)}`;
  }
  if (speakers === 0) return `${speakersUpTo(certain, { speakers: ofMembers, unidentified })}${says(relation, `${zh}的${below}`)}`;
  const found = `${speakersUpTo(certain, { speakers: speakers + ofMembers, unidentified })}${isOfDocument ? `重申红线“${zh}”` : says(relation, zh)}`;
  return ofMembers === 0 ? found : `${found}或其${below}`;
}

/** Some of what two or more say may be said by one, who is not identified in one place. */
const perhapsOne = (number: number, total: number): string =>
  number === 0 ? "" : `${total}项中有${number}项出自一位发言人和一位身份未定者，两者或为同一人。`;

/** The titles of figures, in Chinese. */
export const figureFindings: FigureFindingWords = {
  finding: {
    name: ({ name }) => name.zh,
    speaker: ({ name, said: counts }) => `${name.zh}${counts.map(countsOf).join("，")}`,
    topic: topicTitle,
    unstated: ({ name, relation, isOfDocument = false }) =>
      `无发言人以本人名义${isOfDocument ? `重申红线“${name.zh}”` : says(relation, name.zh)}`,
    joined: ({ name, types }) => `与${name.zh}相关联的有${types.map(({ type, count }) => ofType(count, type)).join("、")}`,
    comparison: ({ names, arePeople = false, shared, byAll, certain, unstated, evidence, topics, related }) => {
      const who = names.length > 3 ? sides(names.length, arePeople) : andList(names);
      const all = `${who}谈及的${topics}项内容中，`;
      const others = orList(evidence.map((standing) => standingNames[standing].name.zh));
      const counted = shared === 0 ? `，计入${others}则有${unstated}项` : `，另有${unstated}项须计入${others}`;
      const only = unstated > 0 ? counted : "";
      const [both, each] = [arePeople ? "两人" : "双方", arePeople ? `${sides(names.length, true)}均` : "各方均"];
      const groups = related?.only ? `（同属“${related.only.zh}”）` : "";
      if (shared === 0) return `${all}无一相同${only}${related ? `，但${related.topics}项相关${groups}` : ""}`;
      const number = `${upTo(certain.shared, shared)}项`;
      if (names.length === 2) return `${all}${shared === topics || certain.shared === 0 ? "" : "仅"}${number}${both}均亲自谈及${only}`;
      if (byAll === shared) return `${all}${upTo(certain.byAll, byAll)}项${each}亲自谈及${only}`;
      const ofAll = byAll === 0 ? "" : `（其中${upTo(certain.byAll, byAll)}项${each}谈及）`;
      return `${all}${number}由至少${sides(2, arePeople)}亲自谈及${ofAll}${only}`;
    },
    path: ({ names, claims, hasDirect }) => {
      const ends = andList(names);
      if (claims > 0) return `${claims}项主张直接连接${ends}`;
      return hasDirect ? `${ends}在此仅间接相连` : `没有主张直接连接${ends}`;
    },
    edge: ({ from, relation, reads, to }) => `${from.zh}${predicate(relation, reads.zh, to.zh)}`,
    family: ({ name, relation, speakers, certain, unidentified, ofWhole }) =>
      topicTitle({ name, relation, speakers: ofWhole, ofMembers: speakers - ofWhole, unidentified, certain }),
    collection: ({ types, claims }) => {
      const named = types.slice(0, types.length > 4 ? 3 : 4);
      const others = types.slice(named.length).reduce((sum, { count }) => sum + count, 0);
      const contents = named.map(({ type, count }) => ofType(count, type)).join("、");
      return `${claims === 0 ? "尚无主张连接" : `${claims}项主张连接`}${contents}${others === 0 ? "" : `和其他${others}项内容`}`;
    },
    pair: ({ names: [actor, topic], claims, hasMembers, who, isPlace }) => {
      const about = `就${topic?.zh ?? ""}${hasMembers ? "及其下属内容" : ""}提出${claims}项主张`;
      if (!who) return `${actor?.zh ?? ""}${about}`;
      return `${actor?.zh ?? ""}${isPlace ? "机构的" : "的"}${speakersIn(who)}${about}`;
    },
    question: ({ answer }) => say(figureFindings.answer, answer),
    asked: ({ claims, ...who }) => `${who.speakers === 0 ? "" : `${speakersIn(who)}的`}${claims}项主张回答这一问题`,
    whole: ({ said: counts, speakers: all, unidentified }) => {
      const who = `${all}位发言人${unidentified === 0 ? "" : `（${unidentified}位身份未定）`}`;
      if (counts.every(({ speakers }) => speakers === all)) return `${who}${counts.map((each) => countsOf(each)).join("，")}`;
      if (all === 0)
        return counts.map(({ speakers, ...each }, index) => `${speakers}位${index === 0 ? "发言人" : ""}${countsOf(each)}`).join("，");
      return `${who}：${counts.map(({ speakers, ...each }) => `${speakers}位${countsOf(each)}`).join("，")}`;
    },
    matrix: ({ columns, rows, actors, topics, most, lead, maxActors, surely, certain }) => {
      const [measure, noun] = ofActors[rows];
      const all = `${actors}${measure}${noun}`;
      if (most.length > 0) {
        const named = (some: typeof most): string => some.map(({ zh }) => `“${zh}”`).join(some.length > 2 ? "、" : "和");
        const names = named(most);
        const each = `各项${nodeTypes[columns].name.zh}`;
        if (lead === "leading") return `${each}中，谈及${names}的${noun}最多`;
        const number = fromTo(surely, maxActors);
        const found = `${all}中${most.length > 1 ? "各有" : ""}${number}${measure}谈及${names}`;
        if (lead !== "unsurpassed") return `${found}，为${each}之最`;
        const others = (certain?.names ?? []).filter((other) => !most.some(({ zh }) => zh === other.zh));
        const equals = certain?.isMany ? "另有多项" : named(others);
        if (most.length === 1 && equals !== "")
          return `无一类${nodeTypes[columns].name.zh}的${noun}多于${names}（${actors}${measure}中${number.replace("至", "–")}${measure}）；仅计确定者与${equals}相同`;
        const sure = equals === "" ? "" : `；仅计确定者，${equals}${most.length === 1 ? "与之相同" : "也最多"}`;
        return `${found}，其他${each}均不多于此${sure}`;
      }
      if (actors === 1) return `${ofType(topics, columns)}被谈及的次数`;
      return `${all}谈及${ofType(topics, columns)}，${maxActors > 1 ? `每项至多${maxActors}${measure}` : "各不相同"}`;
    },
  },
  answer: {
    "who-proposed-what": ({ speakers, unidentified, proposals, certain = proposals, first }) =>
      `${speakersIn({ speakers, unidentified })}提出${upTo(certain, proposals)}项建议${first ? `，${first.names.map(({ zh }) => zh).join("、")}最多，${first.names.length > 1 ? "各" : "有"}${numberOf(first)}项` : ""}`,
    "red-lines": ({ speakers, unidentified, redLines, certain = redLines, joint }) => {
      if (!joint) return `${speakersIn({ speakers, unidentified })}划定${upTo(certain, redLines)}条红线`;
      const others = { speakers: speakers - joint.speakers, unidentified: unidentified - joint.unidentified };
      return `${speakersIn(others)}以本人名义划定${upTo(certain, redLines - joint.redLines)}条红线`;
    },
    "shared-risks": ({ risks, certain = risks, first }) =>
      `${upTo(certain, risks)}项风险有两位以上发言人警示${first ? `，${first.names.map(({ zh }) => `“${zh}”`).join("、")}最多，${first.names.length > 1 ? "各" : "有"}${numberOf(first)}位` : ""}`,
    "answers-to-risks": ({ answered: { count, total }, certain = count }) =>
      `${total}项风险中，${upTo(certain, count)}项有发言人说明可用哪些建议应对`,
    "where-they-part": ({ speakers, unidentified, ideas, certain = ideas }) =>
      `${speakersIn({ speakers, unidentified })}对${upTo(certain, ideas)}项内容有异议或保留`,
    "common-ground": ({ proposals, certain = proposals }) => `${upTo(certain, proposals)}项建议有两位以上发言人提出或支持`,
    "lone-risks": ({ count, total }) => `${total}项风险中，${count}项仅一位发言人警示`,
    "unanswered-risks": ({ count, total }) => `${total}项风险中，${count}项未见发言人说明应对建议`,
    "proposals-without-risk": ({ count, total }) => `${total}项建议中，${count}项未见发言人说明应对何种风险`,
    "lines-without-risk": ({ count, total }) => `${total}条红线中，${count}条未见发言人说明防止何种风险`,
    "untouched-categories": ({ names }) => `外部分类体系中，${names.length}个类别论坛未涉及`,
  },
  answerDeck: {
    "who-proposed-what": () => ownName,
    "red-lines": ({ more: number, joint, signers, moreOf = [], moreOfDocument = 0 }) => {
      const ofPeople = moreOf.map(({ zh }) => `，其中1条属${zh}`).join("");
      const ofAll = `：该共识${moreOfDocument}条${moreOf.map(({ zh }) => `、${zh}1条`).join("")}`;
      const whose = number > 1 ? (moreOfDocument > 0 ? ofAll : ofPeople) : "";
      const rest = number === 0 ? ownName : more(number, "条").replace(/。$/u, `${whose}。`);
      if (!joint) return rest;
      const likely = signers && signers.likely > 0 ? `，很可能还有${signers.likely}位` : "";
      const sources = signers?.knownFrom.flatMap((standing) => sourceOf[standing] ?? []) ?? [];
      const signed = signers
        ? `；${sources.length === 0 ? "" : `据${orList(sources)}，`}签署者有${joined(signers.names, "、")}${likely}`
        : "";
      const who = joint.speakers === 0 ? "他们还" : `另有${joint.speakers}位发言人`;
      return `${who}重申${joined(joint.documents, "、")}所划的${joint.redLines}条红线${signed}。${rest}`;
    },
    "shared-risks": ({ risks, perhapsByOne }) => perhapsOne(perhapsByOne, risks) + ownName,
    "answers-to-risks": ({ proposals, risks }) => `计入推断，${proposals}项建议可应对${risks}项风险。`,
    "where-they-part": ({ more: number, morePeople, moreStandings }) => {
      const ideas = number === 0 ? [] : [`${number}项内容`];
      const people = morePeople.length === 0 ? [] : [`${joined(morePeople, "、")}的看法`];
      const rest = [...ideas, ...people].join("和");
      const known = orList(moreStandings.map((standing) => standingNames[standing].name.zh));
      return `包括本人不认同、指出其局限或有保留地支持的内容。${rest === "" ? "" : `另有${rest}仅见于${known}。`}`;
    },
    "common-ground": ({ proposals, perhapsByOne }) => perhapsOne(perhapsByOne, proposals) + ownName,
    "lone-risks": () => ownName,
    "unanswered-risks": () => "只计本人陈述；下级风险已有建议的，不计在内。",
    "proposals-without-risk": () => "只计本人陈述；下级建议已指明的，不计在内。",
    "lines-without-risk": () => ownName,
    "untouched-categories": ({ names }) => (names.length === 0 ? "" : `${joined(names, "、")}。`),
  },
  askedDeck: (question) => `问题：“${question}”`,
  familyDeck: ({
    relation,
    ofMembers,
    ofMembersUncertain,
    members: number,
    membersUncertain,
    namesUncertain,
    perhapsSpeakers,
    ofWhole,
    ofWholeUncertain,
    others,
    othersWithLine,
    speakers,
    surely,
    grouped,
  }) => {
    const unsureOf = (speakers: number, uncertain: number): readonly string[] =>
      uncertain === 0 ? [] : [`${speakers === uncertain ? "" : `其中${uncertain}位`}尚不确定`];
    const inBrackets = (doubts: readonly string[]): string => (doubts.length === 0 ? "" : `（${doubts.join("；")}）`);
    const itself = inBrackets(unsureOf(ofWhole, ofWholeUncertain));
    const whole = ofWhole === 0 ? "" : `${ofWhole}位${wholes[relation] ?? "从总体上谈及"}${itself}`;
    const which = namesUncertain.length === 0 ? `其中${membersUncertain}项` : namesUncertain.map(({ zh }) => `“${zh}”`).join("、");
    const isRanged = surely < speakers;
    const belonging = membersUncertain === 0 || isRanged ? [] : [`${number === 1 ? "" : which}是否属于此类尚不确定`];
    const doubt = inBrackets([...unsureOf(ofMembers, ofMembersUncertain), ...belonging]);
    const some = ofMembers > 1 && number > 1 ? "中的一项或多项" : "";
    const parts =
      ofMembers === 0
        ? ""
        : `${ofMembers}位${says(relation, `其${number}项${members[relation] ?? "下属内容"}${grouping[grouped]}${some}`)}${doubt}`;
    const what = namesUncertain.length === 0 ? `${membersUncertain}项（${doubtfulSign}）` : which;
    const who = perhapsSpeakers.length === 0 ? "" : `（不含${perhapsSpeakers.map(({ zh }) => zh).join("、")}）`;
    const isNamed = namesUncertain.length > 0 && perhapsSpeakers.length > 0 && surely > 0;
    // The reason stands at the name of the member.
    const only = `不计仅${says(relation, namesUncertain.map(({ zh }) => zh).join("、"))}的${andList(perhapsSpeakers)}，则为${surely}位。`;
    const without =
      isNamed && isRanged ? only : isRanged ? `其中${what.replace("其中", "")}是否属于此类尚不确定，不计则为${surely}位${who}。` : "";
    const counts = ofMembers === 0 && itself === "" ? "" : `${[whole, parts].filter(Boolean).join("；")}。${without}`;
    const against = othersWithLine === others ? (others === 1 ? "该项" : "这些项") : `其中${othersWithLine}项`;
    const lines = othersWithLine === 0 ? "" : `；${against}已有相应红线，此图未画出`;
    return others === 0 ? counts : `${counts}其余${others}项无发言人以本人名义${relations[relation].reads.zh}${lines}。`;
  },
  notDrawn: ({ relation, grouped, speakers, people, perhaps, areBehind = false }) => {
    const whoOf = (number: number, some: typeof people): string => {
      const named = some.map(({ name, line }) => (line === "" ? name : `${name}（${line}）`));
      return named.length > 0 ? named.join("、") : `另外${number}位`;
    };
    const below = members[relation] ?? "下属内容";
    const sure = areBehind
      ? `${below}${grouping[grouped]}名下灰字：${relations[relation].reads.zh}者及行号。`
      : speakers === 0
        ? ""
        : `图中未画出${says(relation, `其${below}${grouping[grouped]}`)}的${whoOf(speakers, people)}。`;
    const which = `，其所谈是否属于${below}尚不确定。`;
    return perhaps ? `${sure}${areBehind ? "未计入" : "未画出、也未计入"}${whoOf(perhaps.speakers, perhaps.people)}${which}` : sure;
  },
  steps: (depth) => `图中为与其相距${depth}步以内的内容。`,
  certainty: ({ of, parts = [], doubtful = [], only, total, uncertain, hasGroupings }) => {
    if (of === "claims") return `图中${shown(hasGroupings)}${partIn(uncertain, total, "项主张")}的${doubt}。`;
    if (of === "speakers" && total > 1 && doubtful.length > 0) return `${andList(doubtful)}所说内容的${doubt}。`;
    if (of === "speakers") return `${total === 1 ? "" : partIn(uncertain, total, "位", "位")}所说内容的${doubt}。`;
    if (of === "shared") {
      if (total > 1) return `${partIn(uncertain, total, "项")}的${doubt}。`;
      const which = only ? `相同的一项“${only.zh}”` : "此项";
      return `${doubtful.length === 0 ? which : `${andList(doubtful)}关于${which}的主张，`}${doubtful.length === 0 ? "的" : ""}${doubt}。`;
    }
    return `${parts.map(partOf).join("、")}的${doubt}。`;
  },
  unstated: ({ isAgain, total, standings, hasGroupings }) => {
    const number = standings.reduce((sum, { claims }) => sum + claims, 0);
    const [only] = standings;
    const isOne = standings.length === 1 && only !== undefined;
    const kinds = standings.map(({ standing, claims }) => `${standingNames[standing].name.zh}${isOne ? "" : `${claims}项`}`).join("、");
    const claims = isAgain ? shareOf(number, total, "项") : `图中${shown(hasGroupings)}${shareOf(number, total, "项主张")}`;
    return `${claims}非本人陈述（${kinds}）。`;
  },
};
