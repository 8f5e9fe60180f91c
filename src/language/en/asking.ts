import { addressees } from "../../model/addressees.ts";
import type { AskedSide } from "../../model/answer-facts.ts";
import { type NodeType, nodeTypes } from "../../model/node-types.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { relations } from "../../model/relations.ts";
import type { AnswerWords } from "../asking.ts";
import { maxNames } from "../sentences.ts";

const list = new Intl.ListFormat("en");
const plural = (type: NodeType): string => nodeTypes[type].plural.en.toLowerCase();
const isNothing = ({ names, type }: AskedSide): boolean => names === undefined && type === undefined;

/** Names one side of a question; dots where nothing is asked of it. */
function side({ names, type }: AskedSide): string {
  if (!names) return type ? plural(type) : "…";
  const texts = names.map(({ en }) => en);
  const more = texts.length - maxNames;
  return list.format(more > 1 ? [...texts.slice(0, maxNames), `${more} more`] : texts);
}

/** The words of answers to questions in words, in English. */
export const asking: AnswerWords = {
  understood: {
    relation: ({ subject, relation, object }) => `${side(subject)} ${(relations[relation] as RelationEntry).reads.en} ${side(object)}`,
    addressed: ({ type, addressee }) => `${plural(type)} addressed to ${addressees[addressee].en}`,
    made: ({ type, maker }) => `${plural(type)} by ${side(maker)}`,
    said: ({ speaker, topic }) =>
      `what ${isNothing(speaker) ? "was said" : `${side(speaker)} said`}${isNothing(topic) ? "" : ` about ${side(topic)}`}`,
    comparison: ({ names }) => `what ${list.format(names.map(({ en }) => en))} share, and where each stands alone`,
    path: ({ from, to }) => `path from ${from.en} to ${to.en}`,
  },
  answer: {
    nothing: () => "Not found in this transcript.",
    claims: ({ claims, makers }) => `${claims} ${claims === 1 ? "claim" : "claims"}${makers > 0 ? `, by ${makers}` : ""}.`,
    comparison: ({ shared, families }) =>
      `They share ${shared} ${shared === 1 ? "idea" : "ideas"}, and speak of ${families} more ${families === 1 ? "family" : "families"} of ideas in different ways.`,
    paths: ({ paths, steps }) =>
      paths === 0
        ? "No path is found that avoids hubs such as sessions."
        : `${paths} shortest ${paths === 1 ? "path" : "paths"} of ${steps} ${steps === 1 ? "step" : "steps"}.`,
  },
  part: {
    claims: () => "Claims",
    shared: () => "Shared",
    "same-family": () => "In one family, not the same",
    alone: ({ name }) => `Only ${name.en}`,
    path: ({ text, steps, weak }) => (weak ? `${text.en} (${weak} of ${steps} steps not stated)` : text.en),
  },
  notUnderstood: {
    "no-question": ({ speaker }) => {
      const name = speaker?.en ?? "…";
      return `Not understood as a question. Try “who proposed …”, “risks by ${name}”, “what did ${name} say about …”, “what lowers …”, “… and …”, “path from … to …”.`;
    },
    "not-found": ({ name }) => `“${name}” is not found in this transcript.`,
    "no-addressee": ({ name }) => `No claim of this transcript is addressed to “${name}”.`,
  },
};
