import type { ClaimsFacts, FindingWords } from "../finding-facts.ts";
import { didYouMean, listed, withArticle } from "./grammar.ts";

/** Findings on claims: relations, standings, speakers, in English. */
export const claimsFindings: FindingWords<ClaimsFacts> = {
  "relation-unknown": ({ relation, nearest, options }) =>
    `“${relation}” is no relation.${didYouMean(nearest) || ` Known: ${options.join(", ")}.`}`,
  "relation-compiled": ({ relation }) =>
    `“${relation}” is compiled from the turns and never written. Remove the claim; mend the turn's speaker or kind instead.`,
  "relation-joins": ({ relation, from, fromType, to, toType, joins, better, isReversed }) =>
    `“${relation}” joins ${joins.map((row) => `${listed(row.from)} to ${listed(row.to)}`).join("; ")}. “${from}” is ${withArticle(fromType)}, “${to}” ${withArticle(toType)}.${
      isReversed ? " Swap “from” and “to”?" : better.length > 0 ? ` Did you mean ${better.map((word) => `“${word}”`).join(" or ")}?` : ""
    }`,
  "claim-field": ({ field, relation, on }) => `“${relation}” takes no “${field}”; that belongs to ${listed(on)}.`,
  "claim-prefix": ({ id, wanted }) => `“${id}” does not carry its talk's name. Write ${listed(wanted.map((word) => `“${word}-nn”`))}.`,
  "turn-session": ({ turn, session, wanted }) =>
    `Turn “${turn}” belongs to the session “${session}”, this file to “${wanted}”. Move its claims.`,
  "standing-locators": ({ standing }) => `A ${standing} claim needs at least one locator: { line, phrase }.`,
  "standing-turn": ({ standing }) => `A ${standing} claim stands under the turn in which it is said. Move it there.`,
  "standing-why": ({ standing }) => `An ${standing} claim needs a “why”: one line on how it was concluded.`,
  "standing-reference": ({ standing }) => `An ${standing} claim needs a “reference”: title, year, and an identifier or address.`,
  "standing-no-locators": ({ standing }) =>
    `An ${standing} claim has no locators: it is not in the transcript. Remove them, or choose another standing.`,
  "standing-no-turn": ({ standing }) => `An ${standing} claim belongs to no turn. Move it to the file's “claims”.`,
  "standing-always": ({ relation, standing, wanted }) => `“${relation}” is always ${wanted}, never ${standing}.`,
  "subject-not-speaker": ({ relation, from, turn, speaker }) =>
    `“${from}” does not speak in “${turn}” (${speaker ? `“${speaker}” does` : "nobody knows who does"}), so “${relation}” cannot be stated of it. Write “standing: reported”, or mend “from”.`,
  "reported-own": ({ relation, from, turn }) =>
    `“${from}” is the speaker of “${turn}” itself: is “${relation}” not stated rather than reported?`,
  "claim-unverified": ({ id, isListed }) =>
    `“${id}” ${isListed ? "has changed since it was last checked with the transcript" : "was never checked with the transcript"}. Run “npm run check -- --transcript <file>” and commit graph-data/verified.txt.`,
};
