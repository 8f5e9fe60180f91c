import type { ClaimsFacts, FindingWords } from "../finding-facts.ts";
import { didYouMean, listed } from "./grammar.ts";

/** Findings on claims: relations, standings, speakers, in Chinese. */
export const claimsFindings: FindingWords<ClaimsFacts> = {
  "relation-unknown": ({ relation, nearest, options }) =>
    `没有“${relation}”这种关系。${didYouMean(nearest) || `可用的有：${listed(options)}。`}`,
  "institution-role": ({ from, to }) =>
    `“${from}”是机构，与“${to}”的关系只能是成员：请写“role: member”；若隶属于“${to}”，请写“relation: part-of”。`,
  "relation-compiled": ({ relation }) =>
    `“${relation}”由发言段自动生成，不能手动添加。请删除此项主张；如内容有误，请修正发言段的“speaker”或“kind”。`,
  "relation-joins": ({ relation, from, fromType, to, toType, joins, better, isReversed }) =>
    `“${relation}”连接 ${joins.map((row) => `${listed(row.from)} → ${listed(row.to)}`).join("；")}。“${from}”是 ${fromType}，“${to}”是 ${toType}。${
      isReversed ? "“from”与“to”是否写反了？" : better.length > 0 ? `是否应为${better.map((word) => `“${word}”`).join("或")}？` : ""
    }`,
  "claim-field": ({ field, relation, on }) => `“${relation}”没有“${field}”字段；有此字段的是 ${listed(on)}。`,
  "claim-prefix": ({ id, wanted }) => `“${id}”没有以本场的名称开头。应写作 ${wanted.map((word) => `“${word}-nn”`).join("或")}。`,
  "turn-session": ({ turn, session, wanted }) => `发言段“${turn}”属于场次“${session}”，而本文件属于“${wanted}”。请移动其主张。`,
  "standing-locators": ({ standing }) => `依据为 ${standing} 的主张至少需要一个定位：{ line, phrase }。`,
  "standing-turn": ({ standing }) => `依据为 ${standing} 的主张应写在所出自的发言段之下，请移到该处。`,
  "standing-why": ({ standing }) => `依据为 ${standing} 的主张需要“why”：用一行说明如何得出。`,
  "standing-reference": ({ standing }) => `依据为 ${standing} 的主张需要“reference”：标题、年份，以及标识符或网址。`,
  "standing-no-locators": ({ standing }) => `依据为 ${standing} 的主张不出自转写稿，不应有定位。请删除定位，或改用其他依据。`,
  "standing-no-turn": ({ standing }) => `依据为 ${standing} 的主张不属于任何发言段，请移到文件的“claims”之下。`,
  "family-crosswalk": ({ child, parent, taxonomy, ofChild, ofParent }) =>
    `“${child}”属于“${parent}”，但在${taxonomy}中分别对应 ${ofChild.join("、")} 与 ${ofParent.join("、")}。请改正其中之一。`,
  "confidence-note": ({ confidence }) => `确定程度为 ${confidence} 的主张需要“note”：说明何处听写有误。`,
  "standing-always": ({ relation, standing, wanted }) => `“${relation}”的依据只能是 ${wanted}，不能是 ${standing}。`,
  "subject-not-speaker": ({ relation, from, turn, speaker }) =>
    `“${turn}”的发言人${speaker ? `是“${speaker}”` : "不明"}，不是“${from}”，因此“${relation}”的依据不能是 stated。请改为“standing: reported”，或修正“from”。`,
  "reported-own": ({ relation, from, turn }) => `“${from}”就是“${turn}”的发言人：“${relation}”的依据是否应为 stated，而不是 reported？`,
  "claim-unverified": ({ id, isListed }) =>
    `“${id}”${isListed ? "自上次与转写稿核对后有改动" : "从未与转写稿核对"}。请运行“npm run check -- --transcript <文件>”，并提交 graph-data/verified.txt。`,
};
