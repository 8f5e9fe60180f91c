import type { QuestionWords } from "../questions.ts";

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
const risksOf = (number: number): string => `${number} risk${number === 1 ? "" : "s"}`;
const proposalsOf = (number: number): string => `${number} proposal${number === 1 ? "" : "s"}`;
const moreOnly = (more: number): string => (more ? ` ${more} more ${more === 1 ? "is" : "are"} only reported or inferred.` : "");

/** The words of the named questions, in English. */
export const questions: QuestionWords = {
  title: {
    "red-lines": "Who drew red lines, and where?",
    "shared-risks": "Which risks did several speakers warn of?",
    "answers-to-risks": "Which proposals answer which risks?",
    "where-they-part": "Where do speakers part, or add a limit?",
    "common-ground": "What did several speakers propose?",
    "lone-risks": "Which risks did one speaker alone warn of?",
    "unanswered-risks": "For which risks does this record state no proposal?",
    "proposals-without-risk": "For which proposals does this record state no risk?",
    "lines-without-risk": "For which red lines does this record state no risk?",
    "untouched-categories": "Which places of outside taxonomies does the forum not touch?",
  },
  answer: {
    "red-lines": ({ speakers, redLines, more }) =>
      `${count(speakers, "speaker", "speakers")} drew ${count(redLines, "red line", "red lines")} as their own.${moreOnly(more)}`,
    "shared-risks": ({ risks, first }) =>
      `${count(risks, "risk is", "risks are")} named by two speakers or more${first ? `; ${first.name.en.toLowerCase()} by ${first.speakers}` : ""}.`,
    "answers-to-risks": ({ answered, aimed, proposals, risks }) =>
      `Of ${risksOf(answered.total)} that somebody warns of, ${answered.count} have a proposal; of ${proposalsOf(aimed.total)}, ${aimed.count} name a risk (stated claims only, families included). With reported and inferred claims: ${proposalsOf(proposals)} and ${risksOf(risks)}.`,
    "where-they-part": ({ speakers, ideas, more }) =>
      `${count(speakers, "speaker contests or limits", "speakers contest or limit")} ${count(ideas, "idea", "ideas")} as their own.${moreOnly(more)}`,
    "common-ground": ({ proposals }) =>
      `${count(proposals, "proposal is", "proposals are")} put forward or backed by two speakers or more.`,
    "lone-risks": ({ count: number, total }) =>
      `Of ${risksOf(total)} that somebody names, ${number}: one speaker alone says so as their own.`,
    "unanswered-risks": ({ count: number, total }) =>
      `Of ${risksOf(total)} that somebody warns of, ${number}: no speaker says that a proposal lowers them, or anything in their families. Stated claims alone are counted.`,
    "proposals-without-risk": ({ count: number, total }) =>
      `Of ${proposalsOf(total)} that a person or an institution makes, ${number}: no stated claim joins them, or anything in their families, to a risk that they are to lower.`,
    "lines-without-risk": ({ count: number, total }) =>
      `Of ${count(total, "red line", "red lines")} that somebody draws, ${number}: no speaker says what they are meant to prevent. Stated claims alone are counted.`,
    "untouched-categories": ({ names }) =>
      `${count(names.length, "place is", "places are")} reached by nothing that a speaker says as their own${names.length ? `: ${names.map(({ en }) => en).join(", ")}` : ""}.`,
  },
};
