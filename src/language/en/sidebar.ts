import { counted } from "./grammar.ts";

/** The words of the sidebar before and after a selection, in English. */
export const sidebar = {
  understoodAs: "Asked:",
  orMeant: "Or did you mean:",
  opensAs: "Open it in a view of its own",
  compareWith: "Compare with …",
  pathTo: "Path to …",
  waysIn: "Other ways in",
  waySearch: "a person, a risk, a phrase, in either language",
  questions: "Start with a question",
  question: "Question",
  waySpeakers: (number: number) => `all ${number} who are heard, in the order of the forum`,
  wayAbout: "what it is drawn from, how to cite, how to object",
  wayOutline: "every node and claim as lists",
  howToRead: "How to read the map",
  howToReadText:
    "A shape is a person, a risk, a proposal and so on; the row under the map says which. A line is what somebody says of it: its colour says what kind of thing is said, its dashes how well the transcript backs it. Choose a shape to read its claims; press a name in the row to hide what it stands for.",
  counts: (nodes: number, claims: number) => `${counted(nodes, "node", "nodes")} and ${counted(claims, "claim", "claims")} in all`,

  answerClaims: "The claims behind it",
} as const;
