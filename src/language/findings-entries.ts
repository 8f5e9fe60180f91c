/** What the gate says of sources, turns and nodes: ids, references, names, languages. */
import type { FileLocation } from "./finding.ts";
import { didYouMean, error, listed, placed, warning, withArticle } from "./finding.ts";

interface Unknown {
  readonly id: string;
  readonly nearest: string | undefined;
}

export const entryFindings = {
  "id-twice": error<{ id: string; first: FileLocation }>({
    en: ({ id, first }) => `The id “${id}” is taken: ${placed(first)}. Give this one another.`,
    zh: ({ id, first }) => `id “${id}”已被占用：${placed(first)}。请另取一个。`,
  }),
  "id-formerly": error<{ id: string; owner: string; first: FileLocation }>({
    en: ({ id, owner, first }) => `“${id}” was formerly the id of “${owner}” (${placed(first)}) and still leads there. Choose another.`,
    zh: ({ id, owner, first }) => `“${id}”曾是“${owner}”的 id（${placed(first)}），仍指向那里。请另取一个。`,
  }),
  "node-unknown": error<Unknown & { key: string }>({
    en: ({ id, nearest, key }) => `“${key}” names “${id}”, which is no node.${didYouMean(nearest).en || " Add it to graph-data/nodes/."}`,
    zh: ({ id, nearest, key }) => `“${key}”指向“${id}”，但没有这个节点。${didYouMean(nearest).zh || "请在 graph-data/nodes/ 中添加。"}`,
  }),
  "node-former": warning<{ id: string; now: string }>({
    en: ({ id, now }) => `“${id}” is a former id. Write “${now}”.`,
    zh: ({ id, now }) => `“${id}”是旧 id，请改为“${now}”。`,
  }),
  "source-unknown": error<Unknown>({
    en: ({ id, nearest }) => `There is no source “${id}” in graph-data/sources/.${didYouMean(nearest).en}`,
    zh: ({ id, nearest }) => `graph-data/sources/ 中没有来源“${id}”。${didYouMean(nearest).zh}`,
  }),
  "session-unknown": error<Unknown & { source: string }>({
    en: ({ id, nearest, source }) => `“${source}” has no session “${id}”.${didYouMean(nearest).en}`,
    zh: ({ id, nearest, source }) => `“${source}”没有场次“${id}”。${didYouMean(nearest).zh}`,
  }),
  "turn-unknown": error<Unknown & { source: string }>({
    en: ({ id, nearest, source }) => `“${source}” has no turn “${id}”.${didYouMean(nearest).en}`,
    zh: ({ id, nearest, source }) => `“${source}”没有发言段“${id}”。${didYouMean(nearest).zh}`,
  }),
  "speaker-type": error<{ id: string; type: string; wanted: readonly string[] }>({
    en: ({ id, type, wanted }) => `The speaker “${id}” is ${withArticle(type)}; a turn is spoken by a ${listed(wanted).en}.`,
    zh: ({ id, type, wanted }) => `发言者“${id}”是 ${type}；发言者应为 ${listed(wanted).zh}。`,
  }),
  "turn-why": error<{ turn: string; basis: string; confidence: string }>({
    en: ({ turn, basis, confidence }) => `Turn “${turn}” (basis ${basis}, ${confidence}) needs a “why”: what shows who speaks?`,
    zh: ({ turn, basis, confidence }) => `发言段“${turn}”（依据 ${basis}，${confidence}）需要“why”：凭什么判断是谁在说？`,
  }),
  "turn-order": error<{ turn: string; after: string; afterLine: number }>({
    en: ({ turn, after, afterLine }) =>
      `Turn “${turn}” begins before “${after}” (line ${afterLine}), which is listed above it. List turns in the order of the text.`,
    zh: ({ turn, after, afterLine }) => `发言段“${turn}”的起点在“${after}”（第 ${afterLine} 行）之前，却排在其后。请按原文顺序排列。`,
  }),
  "turn-same-start": error<{ turn: string; other: string }>({
    en: ({ turn, other }) => `Turns “${turn}” and “${other}” begin at the same place. Give one of them the phrase where it begins.`,
    zh: ({ turn, other }) => `发言段“${turn}”与“${other}”起点相同。请为其中之一写明起始短语。`,
  }),
  "lines-without-turn": error<{ turn: string; until: number }>({
    en: ({ turn, until }) => `Lines 1 to ${until} belong to no turn; “${turn}” is the first. Every line belongs to a turn.`,
    zh: ({ turn, until }) => `第 1 至 ${until} 行不属于任何发言段，“${turn}”是第一段。每一行都应属于某段。`,
  }),
  "line-beyond": error<{ line: number; source: string; lines: number }>({
    en: ({ line, source, lines }) => `There is no line ${line}: “${source}” has ${lines} lines.`,
    zh: ({ line, source, lines }) => `没有第 ${line} 行：“${source}”共 ${lines} 行。`,
  }),
  "node-field": error<{ field: string; type: string; on: readonly string[] }>({
    en: ({ field, type, on }) => `What is ${withArticle(type)} has no “${field}”; that belongs to ${listed(on).en}.`,
    zh: ({ field, type, on }) => `${type} 没有“${field}”字段；它属于 ${listed(on).zh}。`,
  }),
  "chinese-without-han": error<{ key: string }>({
    en: ({ key }) => `The Chinese text of “${key}” has no Chinese character in it.`,
    zh: ({ key }) => `“${key}”的中文文本里没有汉字。`,
  }),
  "english-with-han": error<{ key: string; found: string }>({
    en: ({ key, found }) => `The English text of “${key}” has Chinese in it: “${found}”. Translate it, or list it under “terms”.`,
    zh: ({ key, found }) => `“${key}”的英文文本里有汉字“${found}”。请翻译，或列入“terms”。`,
  }),
  "text-same": error<{ key: string }>({
    en: ({ key }) => `“${key}” is the same in both languages. Write it in each; for a name that is the same, say “sameName: true”.`,
    zh: ({ key }) => `“${key}”的两种语言文本相同。请分别书写；若名称本来相同，请写“sameName: true”。`,
  }),
  "name-not-same": error<{ en: string; zh: string }>({
    en: ({ en, zh }) => `“sameName: true” is said, but the names differ: “${en}”, “${zh}”. Remove it.`,
    zh: ({ en, zh }) => `写了“sameName: true”，但名称不同：“${en}”“${zh}”。请删去。`,
  }),
  "label-missing": error<{ name: string; width: number; limit: number }>({
    en: ({ name, width, limit }) => `“${name}” is ${width} wide (a Han character counts 2). A name over ${limit} needs a “label”.`,
    zh: ({ name, width, limit }) => `“${name}”宽 ${width}（每个汉字计 2）。超过 ${limit} 的名称需要“label”。`,
  }),
  "name-twice": error<{ name: string; other: string; first: FileLocation }>({
    en: ({ name, other, first }) =>
      `“${name}” is also the name of “${other}” (${placed(first)}). Make one node of them, or tell them apart.`,
    zh: ({ name, other, first }) => `“${name}”也是“${other}”的名称（${placed(first)}）。请合并为一个节点，或加以区分。`,
  }),
  "name-alike": warning<{ name: string; otherName: string; other: string; first: FileLocation }>({
    en: ({ name, otherName, other, first }) =>
      `“${name}” reads like “${otherName}”, the name of “${other}” (${placed(first)}). Are they one?`,
    zh: ({ name, otherName, other, first }) => `“${name}”与“${other}”的名称“${otherName}”相近（${placed(first)}）。是否为同一个？`,
  }),
  orphan: error<{ id: string }>({
    en: ({ id }) => `No claim reaches “${id}”. Write one, or remove the node.`,
    zh: ({ id }) => `没有论断涉及“${id}”。请补写论断，或删除该节点。`,
  }),
  "orphan-session": warning<{ id: string }>({
    en: ({ id }) => `No claim reaches the session “${id}”, and none of its turns has a speaker.`,
    zh: ({ id }) => `没有论断涉及场次“${id}”，其发言段也没有发言者。`,
  }),
  "place-missing": warning<{ ids: readonly string[]; more: number }>({
    en: ({ ids, more }) => `No place in the drawing yet: ${ids.join(", ")}${more > 0 ? ` and ${more} more` : ""}. Run “npm run layout”.`,
    zh: ({ ids, more }) => `尚无图中位置：${ids.join("、")}${more > 0 ? ` 等（另有 ${more} 个）` : ""}。请运行“npm run layout”。`,
  }),
  "layout-broken": error({
    en: () => "This line of the layout is not an id and two numbers. Mend it, or run “npm run layout -- --fresh”.",
    zh: () => "布局文件的这一行不是“id 与两个数字”。请修正，或运行“npm run layout -- --fresh”。",
  }),
};
