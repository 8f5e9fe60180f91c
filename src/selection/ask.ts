/** A question in the reader's own words. */

import { answeredParts } from "./answered.ts";
import { finderOf } from "./finder.ts";
import type { SelectionKind } from "./selection-kind.ts";

export interface AskSelection {
  readonly kind: "ask";
  readonly text: string;
}

/** The maximum number of characters of a question; the rest is cut off. */
const maxQuestion = 200;

export const askKind: SelectionKind<AskSelection> = {
  ...answeredParts,
  parameter: "ask",
  parse: (value) => (value.trim() === "" ? undefined : { kind: "ask", text: value.slice(0, maxQuestion) }),
  format: ({ text }) => text,
  title: ({ text }) => text,
  answerer: {
    async load(graph) {
      const { answerTo } = await finderOf(graph);
      return { answer: ({ text }) => answerTo(text) };
    },
  },
};
