/** A question in the reader's own words. */
import { isAsked } from "../graph/ask/answer-types.ts";
import { finderOf } from "../graph/finder.ts";
import { answeredParts } from "./answered.ts";
import type { SelectionKind } from "./selection-kind.ts";

export interface AskSelection {
  readonly kind: "ask";
  readonly text: string;
}

/** Characters of the longest question; the rest is cut off. */
const maxQuestion = 200;

export const askKind: SelectionKind<AskSelection> = {
  ...answeredParts,
  parameter: "ask",
  parse: (value) => (value.trim() === "" ? undefined : { kind: "ask", text: value.slice(0, maxQuestion) }),
  format: ({ text }) => text,
  title: ({ text }) => text,
  caption: ({ text }, { words }) => ({ title: text, deck: words.deck }),
  answerer: {
    async load(graph) {
      const { ask } = await finderOf(graph);
      return {
        answer({ text }) {
          const answer = ask(text);
          return isAsked(answer) ? answer : undefined;
        },
      };
    },
  },
  figure: () => "with-neighbours",
  fileName: () => undefined,
};
