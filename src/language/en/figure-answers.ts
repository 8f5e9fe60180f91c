/** The answers to the named questions as titles of figures, in English. */
import type { Firsts, QuestionKinds } from "../../model/question-facts.ts";
import type { Standing } from "../../model/standings.ts";
import type { Sentences } from "../sentences.ts";
import { andList, capital, inWords, many, ofType, orList, said, speakersIn, types, upTo } from "./finding-words.ts";

const list = new Intl.ListFormat("en");
const firstOf = ({ names }: Firsts, written = (name: string): string => name): string => list.format(names.map(({ en }) => written(en)));

const numberOf = ({ count, certain = count }: Firsts): string => upTo(certain, count);

const more = (number: number, noun: string): string =>
  number === 0 ? "" : `${capital(many(number, `more ${noun} is`, `more ${noun}s are`))} only reported or inferred.`;

/** Where a signature is known from; undefined where the speaker says so. */
const sourceOf: Partial<Readonly<Record<Standing, string>>> = { reported: "report", external: "an outside source" };

/** After "only". */
const known: Readonly<Record<Standing, string>> = {
  stated: "stated",
  reported: "reported",
  inferred: "inferred",
  external: "from outside",
};

/** Some of what two or more say may be said by one, who is not identified in one place. */
const perhapsOne = (number: number, total: number): string =>
  number === 0 ? "" : `For ${inWords(number)} of the ${inWords(total)}, the second speaker is not identified, and may be the first.`;

const ownName = "The headline counts only what people say in their own name.";

export const figureAnswers: Sentences<QuestionKinds> = {
  "who-proposed-what": ({ speakers, unidentified, proposals, certain, first }) =>
    `${capital(speakersIn({ speakers, unidentified }))} ${said.proposes(proposals, speakers === 1, certain)}${first ? `; ${firstOf(first)} ${first.names.length > 1 ? "make" : "makes"} the most, ${numberOf(first)}` : ""}`,
  "red-lines": ({ speakers, unidentified, redLines, certain, joint }) => {
    if (!joint) return `${capital(speakersIn({ speakers, unidentified }))} ${said.draws(redLines, speakers === 1, certain)}`;
    const others = { speakers: speakers - joint.speakers, unidentified: unidentified - joint.unidentified };
    return `${capital(speakersIn(others))} ${said.draws(redLines - joint.redLines, others.speakers === 1, certain)} in their own name`;
  },
  "shared-risks": ({ risks, certain = risks, first }) =>
    `${capital(upTo(certain, risks))} ${risks === 1 ? "risk is" : "risks are"} named by two or more speakers${first ? `; ${firstOf(first, (name) => `“${name}”`)} by the most, ${numberOf(first)}` : ""}`,
  "answers-to-risks": ({ answered: { count, total }, certain = count }) =>
    `For ${upTo(certain, count)} of ${ofType(total, types.risk)}, a speaker says which proposal would help`,
  "where-they-part": ({ speakers, unidentified, ideas, certain = ideas }) =>
    `${capital(speakersIn({ speakers, unidentified }))} ${speakers === 1 ? "disputes or has" : "dispute or have"} reservations about ${upTo(certain, ideas)} ${ideas === 1 ? "idea" : "ideas"}`,
  "common-ground": ({ proposals, certain = proposals }) =>
    `${capital(upTo(certain, proposals))} ${proposals === 1 ? "proposal is" : "proposals are"} made or supported by two or more speakers`,
  "lone-risks": ({ count, total }) =>
    `${capital(inWords(count))} of ${ofType(total, types.risk)} ${count === 1 ? "is" : "are"} named by one speaker alone`,
  "unanswered-risks": ({ count, total }) =>
    `For ${inWords(count)} of ${ofType(total, types.risk)}, no speaker says which proposal would help`,
  "proposals-without-risk": ({ count, total }) =>
    `For ${inWords(count)} of ${ofType(total, types.proposal)}, no speaker says which risk they would reduce`,
  "lines-without-risk": ({ count, total }) =>
    `For ${inWords(count)} of ${ofType(total, types.redLine)}, no speaker says which risk they are meant to prevent`,
  "untouched-categories": ({ names }) =>
    `${capital(many(names.length, "category", "categories"))} of risk ${names.length === 1 ? "is" : "are"} covered by no speaker`,
};

/** The lines under them. */
export const figureAnswerDecks: Sentences<QuestionKinds> = {
  "who-proposed-what": () => ownName,
  "red-lines": ({ more: number, joint, signers, moreOf = [], moreOfDocument = 0 }) => {
    const whose =
      moreOfDocument > 0
        ? `: ${inWords(moreOfDocument)} of that statement’s${moreOf.map(({ en }) => ` and one of ${en}’s`).join("")}`
        : moreOf.map(({ en }) => `, one of them ${en}’s`).join("");
    const rest = number === 0 ? ownName : more(number, "red line").replace(/\.$/u, `${number === 1 ? "" : whose}.`);
    if (!joint) return rest;
    const likely = signers && signers.likely > 0 ? [`likely ${many(signers.likely, "more speaker", "more speakers")}`] : [];
    const sources = signers?.knownFrom.flatMap((standing) => sourceOf[standing] ?? []) ?? [];
    const according = sources.length === 0 ? "" : `by ${orList(sources)}, `;
    const signed = signers ? `; ${according}${andList([...signers.names.map(({ en }) => en), ...likely])} signed it` : "";
    const who = joint.speakers === 0 ? "They also speak" : `${capital(many(joint.speakers, "more speaker speaks", "more speakers speak"))}`;
    return `${who} for ${ofType(joint.redLines, types.redLine)} that the ${andList(joint.documents.map(({ en }) => en))} draws${signed}. ${rest}`;
  },
  "shared-risks": ({ risks, perhapsByOne }) => [perhapsOne(perhapsByOne, risks), ownName].join(" ").trim(),
  "answers-to-risks": ({ proposals, risks }) =>
    `Inferences included, ${ofType(proposals, types.proposal)} would help against ${ofType(risks, types.risk)}.`,
  "where-they-part": ({ more: number, morePeople, moreStandings }) => {
    const ideas = number === 0 ? [] : [many(number, "more idea", "more ideas")];
    const people = morePeople.length === 0 ? [] : [`what is said of ${andList(morePeople.map(({ en }) => en))}`];
    const rest = andList([...ideas, ...people]);
    const counted = "They dispute them, see limits in them or support them with reservations, in their own name.";
    return rest === "" ? counted : `${counted} Only ${orList(moreStandings.map((standing) => known[standing]))}: ${rest}.`;
  },
  "common-ground": ({ proposals, perhapsByOne }) => [perhapsOne(perhapsByOne, proposals), ownName].join(" ").trim(),
  "lone-risks": () => ownName,
  "unanswered-risks": () => "In their own name they name none that mitigates them, or anything in their groups.",
  "proposals-without-risk": () => "In their own name they name none that these, or anything in their groups, would mitigate.",
  "lines-without-risk": () => ownName,
  "untouched-categories": ({ names }) => (names.length === 0 ? "" : `${names.map(({ en }) => en).join(", ")}.`),
};
