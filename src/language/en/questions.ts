import type { Bilingual } from "../../model/bilingual.ts";
import type { QuestionWords } from "../questions.ts";

const count = (number: number, singular: string, plural: string): string => `${number} ${number === 1 ? singular : plural}`;
/** "9 speakers", "8 named speakers and 1 unidentified, who may be one of them,". */
function speakersOf(speakers: number, unidentified: number): string {
  if (unidentified === 0) return count(speakers, "speaker", "speakers");
  const named = speakers - unidentified;
  if (named === 0) return count(unidentified, "unidentified speaker", "unidentified speakers");
  return `${count(named, "named speaker", "named speakers")} and ${unidentified} unidentified, who may be ${unidentified === 1 ? "one of" : "among"} them,`;
}
/** Some of what two or more say may be said by one, who is not identified in one place. */
const perhapsOne = (number: number): string =>
  number ? ` For ${number} of them, the second speaker is not identified, and may be the first.` : "";
const risksOf = (number: number): string => `${number} risk${number === 1 ? "" : "s"}`;
const proposalsOf = (number: number): string => `${number} proposal${number === 1 ? "" : "s"}`;
const list = new Intl.ListFormat("en");
const and = (names: readonly Bilingual[], written = (name: string): string => name): string =>
  list.format(names.map(({ en }) => written(en)));
const ideasOf = (number: number): string => count(number, "idea", "ideas");
const moreOnly = (more: number, counted: (number: number) => string): string =>
  more ? ` ${counted(more).replace(" ", " more ")} ${more === 1 ? "is" : "are"} only reported or inferred.` : "";

/** The words of the named questions, in English. */
export const questions: QuestionWords = {
  title: {
    "who-proposed-what": "Who proposed what?",
    "red-lines": "Who drew red lines, and where?",
    "shared-risks": "Which risks did several speakers warn of?",
    "answers-to-risks": "Which proposals mitigate which risks?",
    "where-they-part": "Where do speakers disagree or have reservations?",
    "common-ground": "What did several speakers propose?",
    "lone-risks": "Which risks did only one speaker warn of?",
    "unanswered-risks": "Which risks have no stated proposal?",
    "proposals-without-risk": "Which proposals have no stated risk?",
    "lines-without-risk": "Which red lines have no stated risk?",
    "untouched-categories": "Which external categories were not covered?",
  },
  answer: {
    "who-proposed-what": ({ speakers, unidentified, proposals, first, others, more }) =>
      `${speakersOf(speakers, unidentified)} made ${proposalsOf(proposals)}${first ? `; ${and(first.names)} made the most, ${first.count}${first.names.length > 1 ? " each" : ""}` : ""}.${others ? ` ${count(others, "more is", "more are")} made in the name of an institution.` : ""}${moreOnly(more, proposalsOf)}`,
    "red-lines": ({ speakers, unidentified, redLines, more, joint }) => {
      const linesOf = (number: number): string => count(number, "red line", "red lines");
      const rest = moreOnly(more, linesOf);
      if (!joint) return `${speakersOf(speakers, unidentified)} drew ${linesOf(redLines)} in their own name.${rest}`;
      const drew = `${speakersOf(speakers - joint.speakers, unidentified - joint.unidentified)} drew ${linesOf(redLines - joint.redLines)} in their own name`;
      const others = joint.speakers === 0 ? "they also speak" : joint.speakers === 1 ? "1 more speaks" : `${joint.speakers} more speak`;
      return `${drew}; ${others} for ${linesOf(joint.redLines)} of the ${joint.documents.map(({ en }) => en).join(" and the ")}.${rest}`;
    },
    "shared-risks": ({ risks, first, perhapsByOne }) =>
      `${count(risks, "risk is", "risks are")} named by at least two speakers${first ? `; most often ${and(first.names, (name) => `“${name}”`)}, by ${first.count}${first.names.length > 1 ? " each" : ""} in their own name` : ""}.${perhapsOne(perhapsByOne)}`,
    "answers-to-risks": ({ answered, proposals, risks }) =>
      `For ${answered.count} of the ${risksOf(answered.total)} that someone warns of, a speaker says which proposal would help; inferences included, ${count(proposals, "proposal answers", "proposals answer")} ${risksOf(risks)}.`,
    "where-they-part": ({ speakers, unidentified, ideas, more }) =>
      `${speakersOf(speakers, unidentified)} ${speakers === 1 ? "disputes" : "dispute"} ${count(ideas, "idea", "ideas")}, ${speakers === 1 ? "sees" : "see"} limits in ${ideas === 1 ? "it" : "them"} or ${speakers === 1 ? "supports" : "support"} ${ideas === 1 ? "it" : "them"} with reservations, in their own name.${moreOnly(more, ideasOf)}`,
    "common-ground": ({ proposals, perhapsByOne }) =>
      `${count(proposals, "proposal is", "proposals are")} proposed or supported by at least two speakers.${perhapsOne(perhapsByOne)}`,
    "lone-risks": ({ count: number, total }) =>
      `Of ${risksOf(total)} that people raise in their own name, ${number} ${number === 1 ? "is" : "are"} named by only one speaker.`,
    "unanswered-risks": ({ count: number, total }) =>
      `For ${number} of the ${risksOf(total)} that someone warns of, no stated claim says that a proposal mitigates them or anything in their groups.`,
    "proposals-without-risk": ({ count: number, total, byPeople }) =>
      `For ${number} of the ${proposalsOf(total)} made by people or institutions${byPeople < total ? ` (${byPeople} by people)` : ""}, no stated claim says that they, or anything in their groups, mitigate a risk.`,
    "lines-without-risk": ({ count: number, total }) =>
      `For ${number} of the ${count(total, "red line", "red lines")} that someone draws, no stated claim says which risk they are meant to prevent.`,
    "untouched-categories": ({ names }) =>
      `${count(names.length, "category is", "categories are")} not covered by anything a speaker says in their own name${names.length ? `: ${names.map(({ en }) => en).join(", ")}` : ""}.`,
  },
};
