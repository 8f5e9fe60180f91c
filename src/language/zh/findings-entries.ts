import { placed } from "../finding.ts";
import type { EntriesFacts, FindingWords } from "../finding-facts.ts";
import { didYouMean, listed } from "./grammar.ts";

/** Findings on sources, turns and nodes: ids, references, names, languages, in Chinese. */
export const entriesFindings: FindingWords<EntriesFacts> = {
  "id-twice": ({ id, first }) => `id“${id}”已被占用：${placed(first)}。请另取一个。`,
  "id-formerly": ({ id, owner, first }) => `“${id}”曾是“${owner}”的 id（${placed(first)}），仍指向该节点。请另取一个。`,
  "node-unknown": ({ id, nearest, key }) =>
    `“${key}”指向“${id}”，但没有这个节点。${didYouMean(nearest) || "请在 graph-data/nodes/ 中添加。"}`,
  "node-former": ({ id, now }) => `“${id}”是旧 id，请改为“${now}”。`,
  "claim-unknown": ({ id, nearest }) => `没有主张“${id}”。${didYouMean(nearest)}`,
  "source-unknown": ({ id, nearest }) => `graph-data/sources/ 中没有来源“${id}”。${didYouMean(nearest)}`,
  "session-unknown": ({ id, nearest, source }) => `“${source}”中没有场次“${id}”。${didYouMean(nearest)}`,
  "turn-unknown": ({ id, nearest, source }) => `“${source}”中没有发言段“${id}”。${didYouMean(nearest)}`,
  "speaker-type": ({ id, type, wanted }) => `发言人“${id}”的类型是 ${type}，应为 ${listed(wanted)}。`,
  "turn-why": ({ turn, basis, confidence }) => `发言段“${turn}”（${basis}，${confidence}）需要“why”：说明如何判断发言人是谁。`,
  "turn-order": ({ turn, after, afterLine }) =>
    `发言段“${turn}”的起点在“${after}”（第 ${afterLine} 行）之前，却排在其后。请按原文顺序排列。`,
  "turn-same-start": ({ turn, other }) => `发言段“${turn}”与“${other}”起点相同。请为其中之一写明起始短语。`,
  "lines-without-turn": ({ turn, until }) => `第 1 至 ${until} 行不属于任何发言段，而“${turn}”是第一段。每一行都应属于某一段。`,
  "line-beyond": ({ line, source, lines }) => `没有第 ${line} 行：“${source}”共 ${lines} 行。`,
  "node-field": ({ field, type, on }) => `${type} 没有“${field}”字段；有此字段的是 ${listed(on)}。`,
  "chinese-without-han": ({ key }) => `“${key}”的中文文本中没有汉字。`,
  "english-with-han": ({ key, found }) => `“${key}”的英文文本中有汉字“${found}”。请翻译，或列入“terms”。`,
  "text-same": ({ key }) => `“${key}”的中英文文本相同。请分别书写；若名称本来相同，请写“sameName: true”。`,
  "name-not-same": ({ en, zh }) => `写了“sameName: true”，但中英文名称不同：“${en}”“${zh}”。请删除这一行。`,
  "label-missing": ({ name, width, limit }) => `“${name}”宽 ${width}（每个汉字计 2）。宽度超过 ${limit} 的名称需要“label”。`,
  "name-twice": ({ name, other, first }) => `“${name}”也是“${other}”的名称（${placed(first)}）。请合并为一个节点，或加以区分。`,
  "name-alike": ({ name, otherName, other, first }) => `“${name}”与“${other}”的名称“${otherName}”相近（${placed(first)}）。是否为同一个？`,
  orphan: ({ id }) => `没有主张涉及“${id}”。请补写主张，或删除该节点。`,
  "orphan-session": ({ id }) => `没有主张涉及场次“${id}”，其发言段也没有发言人。`,
  "place-missing": ({ ids, more }) =>
    `以下节点在图上没有位置：${listed(ids)}${more > 0 ? `等（另有 ${more} 个）` : ""}。请运行“npm run layout”。`,
  "verified-broken": () => "已核对主张清单的这一行应为主张 id 和十六位十六进制数。请从 git 取回该文件，或带转写稿运行检查以重新生成。",
  "layout-broken": () => "布局文件的这一行应为 id 和两个数字。请修正，或运行“npm run layout -- --fresh”。",
};
