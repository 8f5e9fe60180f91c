import type { FirstColumns, SignedFacts } from "../../model/figure-facts.ts";
import { type NodeType, nodeTypes } from "../../model/node-types.ts";
import type { RelationFamily } from "../../model/relation-entry.ts";
import { type Relation, relations } from "../../model/relations.ts";
import type { Standing } from "../../model/standings.ts";
import type { FigureSheetWords } from "../figure-sheet.ts";
import { doubtfulSign, groupedSign } from "../grouped-sign.ts";
import { countedNoun, doubt, ofActors, ofType, orList, sides } from "./figure-findings.ts";

const nextSheets = (sheets: number): string => (sheets === 1 ? "见下一页" : `见后${sheets}页`);
const joined = (names: readonly { readonly zh: string }[], between: string): string => names.map(({ zh }) => zh).join(between);

/** Names for verbs beside those of speaking. */
const omittedKindNames: Readonly<Record<RelationFamily, string>> = {
  speech: "观点",
  answer: "风险应对",
  work: "工作与提及",
  structure: "任职与活动",
};

/** How topics are counted in figures, of verbs that do not simply stand before their number. */
const saidAlone: Partial<Readonly<Record<Relation, (topics: number) => string>>> = {
  draws: (topics) => `划定${topics}条红线`,
  holds: (topics) => `阐述${topics}个观点`,
  "sees-limits-in": (topics) => `指出${topics}项内容的局限`,
};

/** After "仅见于". */
const onlyIn: Readonly<Record<Standing, string>> = { stated: "陈述", reported: "转述", inferred: "推断", external: "外部资料" };

/** The evidence that somebody signed. */
const knownFrom: Readonly<Record<Standing, string>> = {
  stated: "据本人陈述",
  reported: "据转述",
  inferred: "据推断",
  external: "据外部资料",
};

interface Signers {
  readonly total: number;
  readonly arePeople: boolean;
}

/** "四人均签署了……", "据转述（尚不确定），两人均签署了……", "据外部资料，甲签署了……；据转述（尚不确定），另三人也签署". */
function signedBy(evidence: SignedFacts["evidence"], who: string, { total, arePeople }: Signers, documents: string): string {
  const sure = [...evidence].sort((a, b) => Number(a.isDoubtful) - Number(b.isDoubtful));
  const [first, ...others] = sure.map(({ standing, isDoubtful, names }) => ({
    known: standing === "stated" && !isDoubtful ? "" : `${knownFrom[standing]}${isDoubtful ? "（尚不确定）" : ""}，`,
    names,
  }));
  if (!first || others.length === 0) return `${first?.known ?? ""}${who}签署了${documents}`;
  const named = (names: typeof first.names, many: string): string => (names.length > maxSigners ? many : joined(names, "、"));
  const rest = others.map(({ known, names }) => `；${known}${named(names, `另${sides(names.length, arePeople)}`)}也签署`);
  const many = `${sides(total, arePeople)}中${sides(first.names.length, arePeople)}`;
  return `${first.known}${named(first.names, many)}签署了${documents}${rest.join("")}`;
}

/** The most signers who are named. */
const maxSigners = 2;

/** The place of a passage in a long line, which may hold several talks. */
function placeIn(percent: number): string {
  if (percent <= 5) return "开头处";
  if (percent >= 95) return "末尾处";
  return percent === 50 ? "中段" : `约${percent}%处`;
}

const groupsIn = (number: number, columns: number, type: NodeType): string =>
  `${number === columns ? "每列" : `${columns}列中${number}列`}为编者归成的一组${nodeTypes[type].name.zh}`;

/** The words on the sheet of a figure, in Chinese. */
export const figureSheet: FigureSheetWords = {
  continued: (heading) => `${heading}（续）`,
  again: (name) => `${name}（重见）`,
  shared: "共同谈及",
  signedOnly: (isBoth) => (isBoth ? "双方签署" : "共同签署"),
  alone: "仅一方谈及",
  aloneOf: (name) => `仅${name}谈及`,
  countsOf: (name) => `仅${name}谈及：`,
  countAlone: ({ topics, relation, reads, type, unstated, isMore, isSigned, uncertain }) => {
    const doubt = uncertain === 0 ? "" : `（${uncertain === topics ? "" : `其中${uncertain}项`}尚不确定）`;
    if (unstated) return `${isMore ? "另有" : ""}${topics}项仅见于${orList(unstated.map((standing) => onlyIn[standing]))}`;
    if (isSigned) return `重申${topics}条他人也签署的红线${doubt}`;
    return `${saidAlone[relation]?.(topics) ?? `${reads.zh}${type ? ofType(topics, type) : `${topics}项内容`}`}${doubt}`;
  },
  counts: (texts) => `${texts.join("，")}。`,
  inCounts: (count, isLast) => `${count}${isLast ? "" : "，"}`,
  verbOf: (name, verbs) => `${name}：${verbs}`,
  lineOf: (people, line, isDoubtful) => `${people.join("、")}的红线${isDoubtful ? "（尚不确定）" : ""}：${line}`,
  doubtfulMember: `${doubtfulSign}：未必属于此类`,
  unsureClaim: "(存疑)",
  unjoined: "此处没有主张连接：",
  partsOf: ({ name, stated, grouped, hasParts, isGroupingSaid }) => {
    const said = stated === undefined ? "" : `，据发言${stated}`;
    const curated = isGroupingSaid ? "" : `${said === "" ? "，" : ""}由编者归类`;
    const inferred = grouped === undefined ? "" : `${said === "" ? "" : "；其余"}${curated}${grouped}`;
    return `属于“${name}”${said}${inferred}${hasParts ? "；缩进者属于上一级" : ""}`;
  },
  partOfLine: (line, isDoubtful) => `（编者归类：${isDoubtful ? "很可能" : ""}属于${line}）`,
  kinKey: "仅谈下级、仅谈上级：所谈为其一部分，或其所属的一类",
  describedUncounted: "仅作介绍的内容，他人也谈及时才计入",
  abbreviation: (short, long) => `${short}：${long}`,
  apartFrom: (ofIt, inside, ofInside) => `${ofIt}；${inside}：${ofInside}`,
  including: (name, inside) => `${name}（含${inside}）`,
  speakersBehind: (speakers) =>
    speakers
      .map(({ name, line, isCertain }) => {
        const more = [...(line === undefined ? [] : [`${line}`]), ...(isCertain ? [] : ["尚不确定"])];
        return more.length === 0 ? name : `${name}（${more.join("，")}）`;
      })
      .join("、"),
  asWhole: (name) => `${name}（总体）`,
  withoutVerb: (verb) => `未注动词的箭头：${verb}`,
  series: (texts) => texts.join("、"),
  comparisonDeck: ({ notRecorded = [], doubtful = [] }) => {
    const missing = notRecorded.map(({ zh }) => `${zh}未见于记录`);
    const unsure = doubtful.map(({ name, topics }) => `${name.zh}所谈${topics === 1 ? "" : "全部"}${topics}项`);
    const lacks = [...missing, ...(unsure.length === 0 ? [] : [`${unsure.join("、")}的${doubt}`])];
    return `本记录中未见，不等于不认同${lacks.length === 0 ? "" : `：${lacks.join("，")}`}`;
  },
  comparisonCounts: ({ shared, unstated, topics, notStated = [], related }, hasRelated) => {
    const kin = hasRelated && shared > 0 && related ? `另有${related.topics}项相关。` : "";
    const parts = unstated > 0 ? [] : notStated.map(({ standing, topics: number }) => `${number}项仅见于${onlyIn[standing]}`);
    return `${kin}${parts.length === 0 ? "" : `${topics}项中${parts.join("、")}。`}`;
  },
  signed: ({ names, isAll, arePeople, documents, evidence }) => {
    const all = names.length === 2 && !arePeople ? "双方" : sides(names.length, arePeople);
    const who = isAll ? `${all}均` : joined(names, "、");
    return `${signedBy(evidence, who, { total: names.length, arePeople }, joined(documents, "、"))}。`;
  },
  drawsOrSpeaksFor: "划定或重申红线",
  drawsSigned: "重申他人也签署的红线",
  edgeDeck: (isQuoted) => (isQuoted ? "转述大意；引号内为机器转写稿原文" : "所说内容（转述大意）及出处"),
  pathDeck: ({ paths, between, through, hasGroups, hasMentions, isWithoutMentions, spoken, spokenThrough, spokenSteps }) => {
    const namesOf = (nodes: typeof through): string => nodes.map(({ name, isPerson }) => (isPerson ? name.zh : `“${name.zh}”`)).join("、");
    const named = namesOf(through);
    const others = through.length === between ? named : `${between}个中间环节${through.length === 0 ? "" : `（其中有${named}）`}`;
    const only = spokenThrough ? `（经${namesOf(spokenThrough)}）` : "";
    const unsure = spokenSteps && spokenSteps.uncertain > 0 ? [`其中${spokenSteps.uncertain}项尚不确定`] : [];
    const replies = spokenSteps && spokenSteps.betweenPeople > 0 ? [`${spokenSteps.betweenPeople}项仅为回应或提及另一发言人`] : [];
    const worth = [...unsure, ...replies].length === 0 ? "" : `（${[...unsure, ...replies].join("，")}）`;
    const rest =
      spoken === 0 ? `${paths === 1 ? "" : "各条均"}经编者归类` : `仅${spoken}条${only}全由发言人的主张构成${worth}，其余经编者归类`;
    const division = spoken === undefined || !hasGroups || spoken === paths ? "" : `；${rest}`;
    const chains = `两者之间最短的主张链${isWithoutMentions && between > 0 ? `（限当前视图，不经会议、任职${hasMentions ? "，除对两端的提及外，也不经提及" : "和提及"}）` : ""}${between === 0 ? "" : `，经由${others}`}${division}`;
    return hasGroups || hasMentions ? `${chains}。主张相连，不等于立场相同，也不等于所谈为同一件事。` : chains;
  },
  shortLines: { prohibition: "红线" },
  wholeDeck: ({ speakers, said, unidentified, morePeople, moreUnidentified, moreTopics }, isShort) => {
    const parts = said
      .filter(({ uncertain }) => uncertain > 0)
      .map(({ relation, uncertain, count }) => {
        const type = relations[relation].joins[0].to[0] as NodeType;
        return `${ofType(count, type)}中有${ofType(uncertain, type).replace(nodeTypes[type].name.zh, "")}`;
      });
    const unclear = parts.length === 0 ? [] : [`${parts.join("、")}的${doubt}`];
    const who = unidentified === 0 ? [] : [`${speakers}位中${unidentified}位身份未定，可能与他人重复`];
    const unsure = moreUnidentified === 0 ? "" : `（${morePeople === 1 ? "" : `其中${moreUnidentified}位`}身份未定）`;
    const people = morePeople === 0 ? [] : [`${morePeople}位人物${unsure}仅涉其他主张`];
    const topics = moreTopics.map(({ type, count }) => ofType(count, type)).join("、");
    const rest = moreTopics.length === 0 ? [] : [`${topics}为组名，或仅见支持、转述、提及`];
    const more = isShort ? "" : [...people, ...rest].join("；");
    const counted = [...(isShort ? [] : ["标题只计“本人陈述”的内容"]), ...unclear, ...who].join("；");
    return `${counted === "" ? "" : `${counted}。`}${more === "" ? "" : `图中另有${more}。`}`;
  },
  undrawnLines: ({ lines, most }) => `另有${lines}条${most === 1 ? "仅一项主张" : `不超过${most}项主张`}的线未画出，没有连线不表示未谈及。`,
  collectionDeck: (rest) => {
    const deck = "由读者选取的内容，及其间的主张";
    if (!rest) return deck;
    const names = rest.names.map(({ zh }) => zh).join("或");
    return `${deck}；没有主张连接${names === "" ? `其余${rest.count}项` : names}`;
  },
  speakerDeck: (who, { parts, notRecorded, redLine }) => {
    const missing = notRecorded.map(({ zh }) => `${zh}未见于记录。`).join("");
    const line = redLine ? `另划定1条红线${redLine.isUncertain ? `（${doubt}）` : ""}。` : "";
    const named = parts.map(({ noun, part, grouped }) => {
      const curated = grouped === part ? groupedSign : `（其中${grouped}项${groupedSign}）`;
      return `${countedNoun(noun, part)}${grouped === 0 ? "" : curated}`;
    });
    const within = parts.length === 0 ? "" : `；${named.join("、")}从属于其他项`;
    return `${who === "" ? "" : `${who.replace(/。$/u, "")}。`}${missing}只计“本人陈述”的内容${within}。${line}`;
  },
  openMark: "空心标记：非本人陈述",
  bar: (hasSigned) => `线上短条：谈及${hasSigned ? "或签署" : ""}此项`,
  openBar: "空心短条：仅见转述",
  dottedBar: "虚线短条：推断或外部资料",
  doubleBar: `双短条：${doubt}`,
  shortDoubt: "双线：尚不确定",
  doubleLineOrBar: `双线、双短条：${doubt}`,
  related: "(a)：同字母者相关（编者归类）",
  rowKin: (isForm) => (isForm ? "仅谈下级" : "仅谈上级"),
  // Narrow brackets: the names stand in narrow columns.
  relatedSign: (letter) => ` (${letter})`,
  indented: ({ hasSaid, hasGrouped, onlyHead }) => {
    if (!hasSaid) return onlyHead ? `${groupedSign}：由编者归入“${onlyHead.zh}”` : `缩进并带${groupedSign}：由编者归入上一级`;
    return `缩进：据发言从属于上一级${hasGrouped ? `；${groupedSign}：由编者归入` : ""}`;
  },
  signingUncounted: "共同签署的文件不计入标题",
  twice: "列在两个动词下的只计一项",
  countsKey: (isAddressed, related) =>
    `仅计数者${related === 0 ? "" : `（其中${related}项相关）`}：名称见${isAddressed ? "下列网址" : "项目网页的下列视图"}`,
  omitted: (nodes, omittedKinds = []) => {
    const kinds = omittedKinds.map(({ family, isAll }) => (isAll ? "" : "部分") + omittedKindNames[family]);
    return `另有${nodes}项因版面所限未列出${kinds.length === 0 ? "" : `：${kinds.join("、")}`}`;
  },
  omittedPaths: (paths) => `另有${paths}条途径未列出`,
  merged: (family, nodes) => `${family}（${nodes}项）`,
  mergedRest: (plural, nodes) => `其他${plural}（${nodes}项）`,
  mergedKey: ({ hasGroups, hasWeakest }) =>
    `（3项）：三项合并列出${hasGroups ? "，由编者归类" : ""}${hasWeakest ? "，线型取其中最弱者" : ""}`,
  spokenPath: "粗线：全由发言人的主张构成的链",
  saysGrouping: (deck) => /由?编者归类/u.test(deck),
  grouping: (isSaid) => `灰色点线：${isSaid ? "" : "编者"}归类`,
  familyKey: (more) => `+${more}：组内另有${more}项`,
  insideKey: (number) => `+${number}：组内收起${number}项，由编者归类；此处连线为关于其中某项的主张`,
  insideTwice: "同一项可归入两组。",
  tableForMap: (frame) => `表中为主张数；此处版面容不下图谱${frame === "" ? "" : `，可选${frame}`}`,
  fartherLine: "细线：第2步起",
  paleLine: (claims, hasRedLines, isOnlyLine) =>
    `细线：${claims === 1 ? "仅一项主张" : `不超过${claims}项主张`}${isOnlyLine ? "，两端均另有粗线时不画" : ""}${hasRedLines ? "（红色线不用细线）" : ""}`,
  undrawnAfterName: (lines) => `−${lines}：另有${lines}条线未画出`,
  unlinked: "没有连线：图中所画主张均未涉及",
  freePlaces: "两侧之间的位置没有含义。",
  unidentified: "（？）：转写稿中身份未定",
  unidentifiedAmongOthers: (hasSign) => (hasSign ? "（？）：身份未定，或为图中另一位发言人" : "身份未定者或为图中另一位发言人"),
  mapSources: (claims, isAddressed) => `图中${claims}项主张，逐项及其出处见${isAddressed ? "下列网址" : "项目网页"}。`,
  sizeAndWidth: "标记越大、线越粗，主张越多，与重要性、正确性无关。",
  onlyOneRaises: (topics) => `另有${topics}项仅一方谈及，未画出`,
  unnamed: (nodes) => `另有${nodes}个标记的名称因版面所限未标出`,
  line: (line) => `第${line}行`,
  share: placeIn,
  sharedLine: (line) => `第${line}行一行含多场发言，百分数为占该行的位置。`,
  lineShare: (line, percent) => `第${line}行的${placeIn(percent)}`,
  lines: (lines) => {
    if (lines.every(({ shares }) => !shares)) return `第${lines.map(({ line }) => line).join("、")}行`;
    const texts = lines.map(({ line, shares }) => {
      if (!shares) return `第${line}行`;
      const [from, to] = shares;
      return `第${line}行（该行${from === to ? placeIn(from) : `约${from}–${to}%处`}）`;
    });
    return texts.join("、");
  },
  notCertain: (doubts) => `${doubt}：${doubts.map(({ name, numbers }) => `${numbers}（${name}）`).join("；")}`,
  lineAt: (line, percent) => `${line}约${percent}%`,
  onProgramme: "议程",
  linesBehind: ({ shared, hasShares }) => {
    const hold = `第${shared.join("、")}行${shared.length === 1 ? "" : "每行"}含多场发言`;
    return `括号内为中文转写稿的行号。${shared.length === 0 ? "" : `${hold}${hasShares ? "，百分数为占该行的位置" : ""}。`}`;
  },
  reportedBy: (reporters) => `转述者：${reporters.map(({ name, lines }) => `${name}（${lines.join("、")}）`).join("、")}。`,
  between: "；",
  betweenShares: "，",
  quoted: (phrase) => `“${phrase}”`,
  after: (before, rest) => `${before}：${rest}`,
  place: (speaker, session) => `${speaker}，${session}`,
  titled: (label, title) => `${label}《${title}》`,
  sourced: (statement, source) => `${statement}（${source}）`,
  inferredClaim: "推断",
  programmeClaim: "据议程",
  inferredFrom: (place) => `由编者据${place}推断`,
  inferred: (isAddressed) => `由编者推断${isAddressed ? "，理由见下列网址" : ""}`,
  programme: "据议程",
  external: "来自转写稿之外",
  reference: ({ title, year, at }) => [title, `${year}年`, at].filter((part) => part !== undefined).join("，"),
  outside: (reference) => `外部资料：${reference}`,
  claimsFrom: (claims, what) => `${claims}项${what}`,
  nextSheet: (claims, sheets) => `来源：图中编号的${claims}项主张，列表${nextSheets(sheets)}。`,
  unlisted: (claims, isAddressed) => `来源：${claims}项主张，${isAddressed ? "详见下列网址" : "逐项列于项目网页的下列视图"}。`,
  listHead: {
    claims: "来源：逐项转述主张大意。引号内为机器转写稿原文，行号指该稿的行。",
    statements: "来源：逐项转述主张大意，行号指机器转写稿的行。",
    places: "来源：行号指机器转写稿的行；各项主张的大意见附页。",
    placesAlone: "来源：行号指机器转写稿的行；各项主张的大意见项目网页的下列视图。",
    lines: "来源（行号指机器转写稿的行）",
    partlyNumbered: "来源：行号指机器转写稿的行；编号者并非发言人本人陈述；逐项列表见项目网页的下列视图。",
    unnumbered: "来源：行号指机器转写稿的行；逐项列表见项目网页的下列视图。",
    elsewhere: "来源",
  },
  sourcesOf: (title) => `来源：${title}`,
  thisFigure: (address) => (address.startsWith("#") ? `人工智能安全概念图谱，视图${address}。` : `人工智能安全概念图谱：${address} `),
  version: (version) => `数据版本${version}，CC BY 4.0。`,
  caveat: ({ actor, isPlace, speakers, reported }) => {
    const who = `${isPlace ? "当地机构的" : "该机构的"}${speakers.length}位发言人`;
    const names = speakers.length === 0 ? "" : `：${joined(speakers.slice(0, 3), "、")}${speakers.length > 3 ? "等" : ""}`;
    return `此处“${actor.zh}”代表${who}${names}${reported === 0 ? "" : `；另有${reported}人仅见转述`}。`;
  },
  described: ({ nodes, claims, sentences }) => `图中有${nodes}个节点、${claims}项主张。${sentences.join("")}`,
  statement: (from, verb, to) => `${from}${verb}：${to.join("、")}。`,
  further: (number) => `另有${number}条。`,
  typePlural: (type) => nodeTypes[type].plural.zh,
  matrix: {
    total: "主张数",
    actors: { person: "发言人数", institution: "机构数", country: "国家和地区数", region: "区域数" },
    deck: (claims, most) => `共${claims}项主张${most ? `，${most.name}最多，有${most.claims}项` : ""}。`,
    omitted: (rows, columns) =>
      `另有${[...(rows > 0 ? [`${rows}行`] : []), ...(columns > 0 ? [`${columns}列`] : [])].join("、")}因版面所限未列出`,
    sorted: {
      programme: "按议程顺序排列",
      number: "按主张数由多到少排列",
      name: "按名称排列",
      similarity: "按相近程度排列",
    },
    doubt: ({ most, rows, maxActors, uncertain, unidentified, unidentifiedUncertain: both, lead, byAll, certain }) => {
      const measure = rows === "person" ? "位" : "个";
      const isWithin = unidentified > 0 && both === unidentified;
      const unknown = unidentified === 0 ? "" : `${isWithin ? "其中" : ""}${unidentified}位身份未定`;
      const overlap = both === 0 || isWithin ? "" : `，${both}位兼属两者`;
      const counts = [...(uncertain === 0 ? [] : [`${uncertain}${measure}的${doubt}`]), ...(unknown === "" ? [] : [unknown])];
      const among = counts.length === 0 ? [] : [`${maxActors}${measure}中${counts.join("，")}${overlap}`];
      const namesOf = ({ names }: FirstColumns): string => names.map(({ zh }) => `“${zh}”`).join("与");
      const first = (which: string, found: FirstColumns | undefined): readonly string[] =>
        !found || found.isMany
          ? []
          : [`${which}，${namesOf(found)}最多，${found.names.length === 1 ? "有" : "各"}${found.actors}${measure}`];
      const each = certain?.names.length === 1 ? "为" : "各";
      // The title names those that have as many.
      const alone = certain && (certain.isMany || counts.length > 0) ? [`仅计确定者${each}${certain.actors}${measure}`] : [];
      const isOne = lead === "unsurpassed" && most.length === 1;
      const firsts = isOne ? alone : [...first("连同不确定者", byAll), ...first("仅计确定者", certain)];
      const text = [...among, ...firsts].join("；");
      return text === "" ? "" : `${text}。`;
    },
    notSpeaking: (names, number) => `${names.length > 0 ? names.join("、") : `另有${number}人`}仅见转述，未计入`,
    reportedRow: (name) => `${name}（仅见转述）`,
    groups: (number, columns, type, except) =>
      except === undefined ? groupsIn(number, columns, type) : `除“${except}”外，${groupsIn(1, 1, type)}`,
    counted: ({ hasObjections, hasUnstated }) => {
      const also = [...(hasObjections ? ["指出局限或异议"] : []), ...(hasUnstated ? ["非本人陈述"] : [])].join("和");
      return also === "" ? "" : `也计${also}`;
    },
    who: ({ actors, rows, columns, unidentified }) => {
      const [measure, noun] = ofActors[rows];
      const unknown = unidentified === 0 ? "" : `，标（？）的${unidentified}位身份未定，或与他人重复`;
      return `共${actors}${measure}${noun}谈及${nodeTypes[columns].name.zh}${unknown}。`;
    },
    unidentified: (rows) => `标（？）的${rows}人身份未定，或有重复。`,
    mixed: "部分赞成，部分指出局限或有异议",
    doubtful: `外加一圈：${doubt}`,
    partlyDoubtful: (isAfter) => (isAfter ? "半圈：部分尚不确定" : `半圈：部分${doubt}`),
    partlyUnstated: "浅色：部分非本人陈述",
    numbers: "数字：主张数",
    how: (topic, verbs) => `${topic}（${verbs}）`,
    nextSheet: (claims, sheets) => `来源：${claims}项主张，按行排列，${nextSheets(sheets)}。`,
  },
};
