import type { ClaimsFacts, FindingWords } from "../finding-facts.ts";
import { didYouMean, listed } from "./grammar.ts";

/** Findings on claims: relations, standings, speakers, in Chinese. */
export const claimsFindings: FindingWords<ClaimsFacts> = {
  "relation-unknown": ({ relation, nearest, options }) =>
    `没有“${relation}”这种关系。${didYouMean(nearest) || `可用的有：${options.join("、")}。`}`,
  "relation-compiled": ({ relation }) => `“${relation}”由发言段自动生成，不可手写。请删去此论断；如有误，请修正发言段的 speaker 或 kind。`,
  "relation-joins": ({ relation, from, fromType, to, toType, joins, better, isReversed }) =>
    `“${relation}”连接 ${joins.map((row) => `${listed(row.from)} → ${listed(row.to)}`).join("；")}。“${from}”是 ${fromType}，“${to}”是 ${toType}。${
      isReversed ? "是否应对调“from”与“to”？" : better.length > 0 ? `是否想写${better.map((word) => `“${word}”`).join("或")}？` : ""
    }`,
  "claim-field": ({ field, relation, on }) => `“${relation}”没有“${field}”字段；它属于 ${listed(on)}。`,
  "claim-prefix": ({ id, wanted }) => `“${id}”未带本场名称。应写作 ${listed(wanted.map((word) => `“${word}-nn”`))}。`,
  "turn-session": ({ turn, session, wanted }) => `发言段“${turn}”属于场次“${session}”，本文件属于“${wanted}”。请移动其论断。`,
  "standing-locators": ({ standing }) => `${standing} 论断至少需要一个定位：{ line, phrase }。`,
  "standing-turn": ({ standing }) => `${standing} 论断应写在说出它的发言段之下，请移过去。`,
  "standing-why": ({ standing }) => `${standing} 论断需要“why”：用一行说明如何得出。`,
  "standing-reference": ({ standing }) => `${standing} 论断需要“reference”：标题、年份及标识符或网址。`,
  "standing-no-locators": ({ standing }) => `${standing} 论断不见于记录，不应有定位。请删去定位，或改用其他依据。`,
  "standing-no-turn": ({ standing }) => `${standing} 论断不属于任何发言段，请移至文件的“claims”。`,
  "standing-always": ({ relation, standing, wanted }) => `“${relation}”只能是 ${wanted}，不能是 ${standing}。`,
  "subject-not-speaker": ({ relation, from, turn, speaker }) =>
    `“${turn}”的发言者${speaker ? `是“${speaker}”` : "不明"}，不是“${from}”，因此“${relation}”不能是 stated。请改为“standing: reported”，或修正“from”。`,
  "reported-own": ({ relation, from, turn }) => `“${from}”就是“${turn}”的发言者：“${relation}”是否应为 stated 而非 reported？`,
  "claim-unverified": ({ id, isListed }) =>
    `“${id}”${isListed ? "自上次与记录核对后有改动" : "从未与记录核对"}。请运行“npm run check -- --transcript <文件>”，并提交 graph-data/verified.txt。`,
};
