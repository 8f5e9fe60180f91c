/** A question in the reader's own words. */

import { maxQuestion } from "../graph/ask/answer-types.ts";
import { answeredParts } from "./answered.ts";
import { finderOf } from "./finder.ts";
import type { SelectionKind } from "./selection-kind.ts";

export interface AskSelection {
  readonly kind: "ask";
  readonly text: string;
}

/** The characters that are kept of a text from an address: one more than a question may have, so that it is known to be too long. */
const maxText = maxQuestion + 1;

export const askKind: SelectionKind<AskSelection> = {
  ...answeredParts,
  parameter: "ask",
  parse: (value) => (value.trim() === "" ? undefined : { kind: "ask", text: value.slice(0, maxText) }),
  format: ({ text }) => text,
  title: ({ text }) => text,
  answerer: {
    async load(graph) {
      const { highlightFor } = await finderOf(graph);
      return { answer: ({ text }, { filtered }) => highlightFor(text, filtered) };
    },
  },
};
