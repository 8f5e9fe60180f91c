/** What the gate says of claims: relations, standings, speakers. */
import { didYouMean, error, listed, warning, withArticle } from "./finding.ts";

interface Standing {
  readonly standing: string;
}

export const claimFindings = {
  "relation-unknown": error<{ relation: string; nearest: string | undefined; options: readonly string[] }>({
    en: ({ relation, nearest, options }) => `“${relation}” is no relation.${didYouMean(nearest).en || ` Known: ${options.join(", ")}.`}`,
    zh: ({ relation, nearest, options }) => `没有“${relation}”这种关系。${didYouMean(nearest).zh || `可用的有：${options.join("、")}。`}`,
  }),
  "relation-compiled": error<{ relation: string }>({
    en: ({ relation }) =>
      `“${relation}” is compiled from the turns and never written. Remove the claim; mend the turn's speaker or kind instead.`,
    zh: ({ relation }) => `“${relation}”由发言段自动生成，不可手写。请删去此论断；如有误，请修正发言段的 speaker 或 kind。`,
  }),
  "relation-joins": error<{
    relation: string;
    from: string;
    fromType: string;
    to: string;
    toType: string;
    joins: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[];
    better: readonly string[];
    isReversed: boolean;
  }>({
    en: ({ relation, from, fromType, to, toType, joins, better, isReversed }) =>
      `“${relation}” joins ${joins.map((row) => `${listed(row.from).en} to ${listed(row.to).en}`).join("; ")}. “${from}” is ${withArticle(fromType)}, “${to}” ${withArticle(toType)}.${
        isReversed ? " Swap “from” and “to”?" : better.length > 0 ? ` Did you mean ${better.map((word) => `“${word}”`).join(" or ")}?` : ""
      }`,
    zh: ({ relation, from, fromType, to, toType, joins, better, isReversed }) =>
      `“${relation}”连接 ${joins.map((row) => `${listed(row.from).zh} → ${listed(row.to).zh}`).join("；")}。“${from}”是 ${fromType}，“${to}”是 ${toType}。${
        isReversed ? "是否应对调“from”与“to”？" : better.length > 0 ? `是否想写${better.map((word) => `“${word}”`).join("或")}？` : ""
      }`,
  }),
  "claim-field": error<{ field: string; relation: string; on: readonly string[] }>({
    en: ({ field, relation, on }) => `“${relation}” takes no “${field}”; that belongs to ${listed(on).en}.`,
    zh: ({ field, relation, on }) => `“${relation}”没有“${field}”字段；它属于 ${listed(on).zh}。`,
  }),
  "claim-prefix": error<{ id: string; wanted: readonly string[] }>({
    en: ({ id, wanted }) => `“${id}” does not carry its talk's name. Write ${listed(wanted.map((word) => `“${word}-nn”`)).en}.`,
    zh: ({ id, wanted }) => `“${id}”未带本场名称。应写作 ${listed(wanted.map((word) => `“${word}-nn”`)).zh}。`,
  }),
  "turn-session": error<{ turn: string; session: string; wanted: string }>({
    en: ({ turn, session, wanted }) => `Turn “${turn}” belongs to the session “${session}”, this file to “${wanted}”. Move its claims.`,
    zh: ({ turn, session, wanted }) => `发言段“${turn}”属于场次“${session}”，本文件属于“${wanted}”。请移动其论断。`,
  }),
  "standing-locators": error<Standing>({
    en: ({ standing }) => `A ${standing} claim needs at least one locator: { line, phrase }.`,
    zh: ({ standing }) => `${standing} 论断至少需要一个定位：{ line, phrase }。`,
  }),
  "standing-turn": error<Standing>({
    en: ({ standing }) => `A ${standing} claim stands under the turn in which it is said. Move it there.`,
    zh: ({ standing }) => `${standing} 论断应写在说出它的发言段之下，请移过去。`,
  }),
  "standing-why": error<Standing>({
    en: ({ standing }) => `An ${standing} claim needs a “why”: one line on how it was concluded.`,
    zh: ({ standing }) => `${standing} 论断需要“why”：用一行说明如何得出。`,
  }),
  "standing-reference": error<Standing>({
    en: ({ standing }) => `An ${standing} claim needs a “reference”: title, year, and an identifier or address.`,
    zh: ({ standing }) => `${standing} 论断需要“reference”：标题、年份及标识符或网址。`,
  }),
  "standing-no-locators": error<Standing>({
    en: ({ standing }) => `An ${standing} claim has no locators: it is not in the transcript. Remove them, or choose another standing.`,
    zh: ({ standing }) => `${standing} 论断不见于记录，不应有定位。请删去定位，或改用其他依据。`,
  }),
  "standing-no-turn": error<Standing>({
    en: ({ standing }) => `An ${standing} claim belongs to no turn. Move it to the file's “claims”.`,
    zh: ({ standing }) => `${standing} 论断不属于任何发言段，请移至文件的“claims”。`,
  }),
  "standing-always": error<Standing & { relation: string; wanted: string }>({
    en: ({ relation, standing, wanted }) => `“${relation}” is always ${wanted}, never ${standing}.`,
    zh: ({ relation, standing, wanted }) => `“${relation}”只能是 ${wanted}，不能是 ${standing}。`,
  }),
  "subject-not-speaker": error<{ relation: string; from: string; turn: string; speaker: string | undefined }>({
    en: ({ relation, from, turn, speaker }) =>
      `“${from}” does not speak in “${turn}” (${speaker ? `“${speaker}” does` : "nobody knows who does"}), so “${relation}” cannot be stated of it. Write “standing: reported”, or mend “from”.`,
    zh: ({ relation, from, turn, speaker }) =>
      `“${turn}”的发言者${speaker ? `是“${speaker}”` : "不明"}，不是“${from}”，因此“${relation}”不能是 stated。请改为“standing: reported”，或修正“from”。`,
  }),
  "reported-own": warning<{ relation: string; from: string; turn: string }>({
    en: ({ relation, from, turn }) => `“${from}” is the speaker of “${turn}” itself: is “${relation}” not stated rather than reported?`,
    zh: ({ relation, from, turn }) => `“${from}”就是“${turn}”的发言者：“${relation}”是否应为 stated 而非 reported？`,
  }),
  "claim-unverified": error<{ id: string; isListed: boolean }>({
    en: ({ id, isListed }) =>
      `“${id}” ${isListed ? "has changed since it was last checked with the transcript" : "was never checked with the transcript"}. Run “npm run check -- --transcript <file>” and commit graph-data/verified.txt.`,
    zh: ({ id, isListed }) =>
      `“${id}”${isListed ? "自上次与记录核对后有改动" : "从未与记录核对"}。请运行“npm run check -- --transcript <文件>”，并提交 graph-data/verified.txt。`,
  }),
};
