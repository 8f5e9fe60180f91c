import { counted } from "./grammar.ts";

/** The words of the sidebar before and after a selection, in English. */
export const sidebar = {
  understoodAs: "Understood as:",
  orMeant: "Did you mean:",
  opensAs: "Open full view",
  compareWith: "Compare with…",
  pathTo: "Find path to…",
  waysIn: "Explore",
  waySearch: "people, risks or phrases, in English or Chinese",
  questions: "Start with a question",
  moreQuestions: "More questions: who is against what, what several share, what is missing",
  question: "Question",
  waySpeakers: (number: number) => `all ${number} speakers with hosts, in programme order`,
  wayAbout: "source, how to cite, corrections",
  wayOutline: "all nodes and claims as lists",
  howToRead: "How to read the map",
  howToReadText:
    "Each shape is a person, a risk, a proposal and so on; the legend below the map says which. Each line is a relation between two shapes: its colour shows the kind of relation, its dashes the kind of evidence; a double line is not certain. Select a shape to read its claims; click a type in the legend to hide it.",
  counts: (nodes: number, claims: number) => `${counted(nodes, "node", "nodes")} and ${counted(claims, "claim", "claims")} in total`,
  withoutTranscript: "Claims from the forum name a line of the transcript and quote a phrase of it. The transcript itself is not included.",

  /** Names a source by what it is, where and when it was. */
  sourceName: (title: string, place: string, date: string) => `${title}, ${place}, ${date}`,
  answerClaims: "Claims behind this answer",
} as const;
