import { addressees } from "../../model/addressees.ts";
import type { QuestionSide } from "../../model/answer-facts.ts";
import { attitudes } from "../../model/attitudes.ts";
import { type NodeType, nodeTypes } from "../../model/node-types.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { relations } from "../../model/relations.ts";
import type { AnswerWords } from "../asking.ts";
import { maxNames, say } from "../sentences.ts";

const list = new Intl.ListFormat("en");
const plural = (type: NodeType): string => nodeTypes[type].plural.en.toLowerCase();
const isNothing = ({ names, type, words }: QuestionSide): boolean => [names, type, words].every((part) => part === undefined);

/**
 * Names one side of a question; dots where nothing is asked of it.
 *
 * @param of those of a place who are meant
 */
function side({ names, isPlace, type, words }: QuestionSide, of = "a speaker"): string {
  if (!names && words === undefined) return type ? plural(type) : "…";
  const texts = (names ?? []).map(({ en }) => (isPlace ? `${of} (${en})` : en));
  if (words !== undefined) texts.unshift(`“${words}”`);
  const more = texts.length - maxNames;
  return list.format(more > 1 ? [...texts.slice(0, maxNames), `${more} more`] : texts);
}

const makersIn = (makers: number, areSpeakers = false): string => {
  if (areSpeakers) return makers === 1 ? "speaker" : "speakers";
  return makers === 1 ? "person or institution" : "people or institutions";
};

/** The words of answers to questions in words, in English. */
export const asking: AnswerWords = {
  understood: {
    relation: ({ subject, relation, object }) => {
      const { reads }: RelationEntry = relations[relation];
      // "draws the red line red lines" would say the type twice.
      const isSaid = object.type !== undefined && reads.en.includes(nodeTypes[object.type].name.en.toLowerCase());
      return `${side(subject)} ${reads.en} ${isSaid && !object.names ? "…" : side(object, "an institution")}`;
    },
    attitude: ({ subject, attitude, object }) => `${side(subject)} ${attitudes[attitude].reads.en} ${side(object)}`,
    addressed: ({ type, addressee }) => `${plural(type)} addressed to ${addressees[addressee].en}`,
    made: ({ type, maker }) => `${plural(type)} by ${side(maker)}`,
    said: ({ speaker, topic }) =>
      `what ${isNothing(speaker) ? "was said" : `${side(speaker)} said`}${isNothing(topic) ? "" : ` about ${side(topic)}`}`,
    comparison: ({ names }) => `what ${list.format(names.map(({ en }) => en))} share, and what only one of them says`,
    within: ({ session, question }) => `${say(asking.understood, question)}, in ${session.en}`,
    both: ({ first, second }) => `${say(asking.understood, first)}; ${say(asking.understood, second)}`,
    path: ({ from, to }) => `path from ${from.en} to ${to.en}`,
  },
  answer: {
    nothing: () => "No claim says this. All claims were searched by relation and by name; somebody may say it in other words.",
    claims: ({ claims, makers, areSpeakers, others = 0 }) =>
      `${claims} ${claims === 1 ? "claim" : "claims"}${makers > 0 ? ` by ${makers} ${makersIn(makers, areSpeakers)}` : ""}.${others > 0 ? ` ${others} more ${others === 1 ? "claim has" : "claims have"} the words of the question.` : ""}`,
    comparison: ({ shared, families, signed }) =>
      [
        shared > 0 ? `${shared} ${shared === 1 ? "idea" : "ideas"} the same` : "",
        families > 0 ? `Related ideas in ${families} ${families === 1 ? "group" : "groups"}` : "",
        signed > 0 ? `${signed} ${signed === 1 ? "document" : "documents"} signed by two or more` : "",
      ]
        .filter(Boolean)
        .join(". ")
        .concat(shared + families + signed > 0 ? "." : "No idea the same or related."),
    paths: ({ paths, steps }) =>
      paths === 0
        ? "No path found that avoids hubs such as sessions."
        : `${paths} shortest ${paths === 1 ? "path" : "paths"} of ${steps} ${steps === 1 ? "step" : "steps"}.`,
  },
  part: {
    speaker: ({ name }) => name.en,
    relation: ({ relation }) => relations[relation].reads.en.replace(/^./, (letter) => letter.toUpperCase()),
    asked: ({ question }) => say(asking.understood, question).replace(/^./u, (letter) => letter.toUpperCase()),
    claims: () => "Claims",
    rest: () => "Other claims, not drawn on the map",
    shared: () => "The same",
    signatures: () => "Signed",
    "same-family": () => "Related",
    alone: ({ name }) => `Only ${name.en}`,
    path: ({ text, steps, weak }) => (weak ? `${text.en} (${weak} of ${steps} steps without a stated claim)` : text.en),
  },
  notUnderstood: {
    "no-question": ({ speaker }) =>
      `Not read as a question of a known form, such as “who proposed …”, “what did ${speaker?.en ?? "…"} say about …” or “what mitigates …”.`,
    negated: () =>
      "Questions for what somebody did not say have no answer here. The graph holds what was said; that something is missing in it does not mean that nobody said it.",
    "not-found": ({ name }) => `No name in this graph matches “${name}”.`,
    "no-addressee": ({ name }) => `No claim names “${name}” as the addressee of a proposal or line.`,
    "too-long": ({ most }) => `This is longer than ${most.toLocaleString("en")} characters. Ask about one thing at a time.`,
  },
  closest: {
    counted: (number) => `${number} closest claims`,
    title: "Closest claims",
    instead: "No exact reading of this question. The claims below are the closest to it.",
    hint: "They share most words with the question; the shared words are marked. They may not answer it.",
    others: "Other claims with these words",
    othersHint: "Not counted in the answer: they say it of something else, or by another relation.",
    unfound: (words) => `Not found in any claim or name: ${list.format(words.map((word) => `“${word}”`))}.`,
    names: "Similar names",
    none: "Nothing found: no name and no statement in this graph has any of these words.",
  },
};
