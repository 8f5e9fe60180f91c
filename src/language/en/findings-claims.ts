import type { ClaimsFacts, FindingWords } from "../finding-facts.ts";
import { didYouMean, listed, withArticle } from "./grammar.ts";

/** Findings on claims: relations, standings, speakers, in English. */
export const claimsFindings: FindingWords<ClaimsFacts> = {
  "relation-unknown": ({ relation, nearest, options }) =>
    `Unknown relation “${relation}”.${didYouMean(nearest) || ` Use one of: ${options.join(", ")}.`}`,
  "institution-role": ({ from, to }) =>
    `“${from}” is an institution, so it can be affiliated with “${to}” only as its member. Write “role: member”, or “relation: part-of” if it belongs to “${to}”.`,
  "relation-compiled": ({ relation }) =>
    `“${relation}” is compiled from the turns and is not written in claims. Remove the claim; if it is wrong, fix the turn’s speaker or kind.`,
  "relation-joins": ({ relation, from, fromType, to, toType, joins, better, isReversed }) =>
    `“${relation}” joins ${joins.map((row) => `${listed(row.from)} to ${listed(row.to)}`).join("; ")}. “${from}” is ${withArticle(fromType)}, “${to}” ${withArticle(toType)}.${
      isReversed ? " Swap “from” and “to”?" : better.length > 0 ? ` Did you mean ${better.map((word) => `“${word}”`).join(" or ")}?` : ""
    }`,
  "claim-field": ({ field, relation, on }) => `“${relation}” has no field “${field}”; it belongs to ${listed(on)}.`,
  "claim-prefix": ({ id, wanted }) =>
    `“${id}” does not begin with the name of its talk. Write ${listed(wanted.map((word) => `“${word}-nn”`))}.`,
  "turn-session": ({ turn, session, wanted }) =>
    `Turn “${turn}” belongs to session “${session}”, but this file is for “${wanted}”. Move its claims.`,
  "standing-locators": ({ standing }) => `A ${standing} claim needs at least one locator: { line, phrase }.`,
  "standing-turn": ({ standing }) => `A ${standing} claim must be listed under the turn in which it is said. Move it there.`,
  "standing-why": ({ standing }) => `An ${standing} claim needs a “why”: one line that says how it was concluded.`,
  "standing-reference": ({ standing }) => `An ${standing} claim needs a “reference”: title, year, and an identifier or address.`,
  "standing-no-locators": ({ standing }) =>
    `An ${standing} claim is not in the transcript, so it cannot have locators. Remove them, or change the standing.`,
  "standing-no-turn": ({ standing }) => `An ${standing} claim does not belong to a turn. Move it to “claims” in this file.`,
  "confidence-note": ({ confidence }) => `A claim whose confidence is ${confidence} needs a “note” that says what is garbled.`,
  "family-crosswalk": ({ child, parent, taxonomy, ofChild, ofParent }) =>
    `“${child}” is part of “${parent}”, but in ${taxonomy} it corresponds to ${ofChild.join(", ")} and its parent to ${ofParent.join(", ")}. Correct one of them.`,
  "standing-always": ({ relation, standing, wanted }) => `“${relation}” is always ${wanted}, never ${standing}.`,
  "subject-not-speaker": ({ relation, from, turn, speaker }) =>
    `“${from}” does not speak in “${turn}” (${speaker ? `“${speaker}” does` : "the speaker is unknown"}), so “${relation}” cannot be stated. Write “standing: reported”, or fix “from”.`,
  "reported-own": ({ relation, from, turn }) =>
    `“${from}” is the speaker of “${turn}”: should “${relation}” be stated rather than reported?`,
  "claim-unverified": ({ id, isListed }) =>
    `“${id}” ${isListed ? "has changed since it was last checked against the transcript" : "was never checked against the transcript"}. Run “npm run check -- --transcript <file>” and commit graph-data/verified.txt.`,
};
