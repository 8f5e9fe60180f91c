import type { Bilingual } from "../../model/bilingual.ts";
import type { CaptionWords } from "../captions.ts";
import { questionAnswer, questionTitle } from "../questions.ts";
import { shell } from "./shell.ts";

const counted = (number: number, singular: string): string => `${number} ${singular}${number === 1 ? "" : "s"}`;
const claimsOf = (count: number): string => `${counted(count, "claim")} about it`;
const joined = (names: readonly Bilingual[], between: string): string => names.map(({ en }) => en).join(between);

/** The words of a picture's title and the line under it, in English. */
export const captions: CaptionWords = {
  title: {
    whole: () => shell.title,
    node: ({ name, depth }) => `${name.en}${depth > 1 ? ` and its neighbours within ${depth} steps` : ""}`,
    edge: ({ from, reads, to }) => `${from.en} ${reads.en} ${to.en}`,
    collection: () => "A collection",
    ask: ({ text }) => text.charAt(0).toUpperCase() + text.slice(1),
    pair: ({ names }) => joined(names, " · "),
    comparison: ({ names }) => joined(names, " · "),
    path: ({ names }) => joined(names, " → "),
    question: ({ answer }) => questionTitle(answer.kind).en,
  },
  deck: {
    whole: () => shell.deck,
    node: ({ summary, claims }) => summary.en || claimsOf(claims),
    edge: ({ statement }) => statement?.en ?? "",
    collection: ({ nodes, claims }) =>
      `${[nodes > 0 && counted(nodes, "node"), claims > 0 && counted(claims, "claim")].filter(Boolean).join(" and ")} collected by a reader`,
    ask: () => "The claims that answer the question",
    pair: ({ claims }) => counted(claims, "claim"),
    comparison: () => "Letters show who raised an item; rings mark what is shared",
    path: () => "The shortest paths between the two",
    question: ({ answer }) => questionAnswer(answer).en,
  },
};
