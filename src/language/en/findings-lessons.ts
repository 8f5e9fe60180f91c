import { placed } from "../finding.ts";
import type { FindingWords, LessonsFacts } from "../finding-facts.ts";
import { didYouMean, listed } from "./grammar.ts";

const reasons: Readonly<Record<LessonsFacts["lesson-address"]["why"], string>> = {
  "unknown-parameter": "addresses of the page have no such part",
  "unknown-id": "the graph has no such id",
  withdrawn: "the claims it stands for were withdrawn",
  unreadable: "its value cannot be read",
};

/** Findings on lessons: views, what is hidden, answers, texts, minutes, in English. */
export const lessonsFindings: FindingWords<LessonsFacts> = {
  "lesson-id": ({ id }) =>
    `The name of the file is the id of the lesson, and “${id}” is not a valid one. Rename the file: only lower-case letters, digits and single hyphens, as in “red-lines.yaml”.`,
  "lesson-empty": () => "A lesson needs at least one step. Add one under “steps”.",
  "lesson-step-twice": ({ id, first }) => `The step “${id}” already exists: ${placed(first)}. Choose another id.`,
  "lesson-minutes": ({ sum, minutes }) =>
    `The steps take ${sum} minutes, but the lesson says ${minutes}. They may differ by 10 %: change “minutes” here, or those of the steps.`,
  "lesson-address": ({ key, parameter, value, why, nearest }) =>
    `The address in “${key}” cannot be opened: “${parameter}=${value}”, ${reasons[why]}.${didYouMean(nearest) || " Copy the address of the page, after “#”."}`,
  "lesson-html": ({ key, found }) => `“${key}” contains HTML: “${found}”. Write it in Markdown, or leave it out.`,
  "lesson-markdown": ({ key, found }) =>
    `“${found}” in “${key}” is not used here. A lesson has paragraphs, *emphasis*, lists, and links to addresses of the page.`,
  "lesson-link": ({ key, found }) =>
    `The link “${found}” in “${key}” leads out of the page. Write an address that begins with “#”, or leave the link out.`,
  "lesson-edge-unknown": ({ id, nearest }) =>
    `There is no edge “${id}”.${didYouMean(nearest) || " Write the two nodes and the relation, as in “ada~proposes~pause”."}`,
  "lesson-no-number": ({ id }) => `“${id}” has no number to hide: the claim has no “quantity”. Hide another claim’s.`,
  "lesson-nothing-hidden": () => "Nothing is hidden, so there is nothing to predict. List at least one id under “of”.",
  "lesson-hidden-not-in-view": ({ id }) =>
    `“${id}” is to be revealed, but the view of this step does not show it. Change “view”, or hide something that it shows.`,
  "lesson-side-without-comparison": () =>
    "One side of a comparison can only be hidden where “view” is a comparison. Write “view: compare=…”, or hide a speaker.",
  "lesson-address-tells": ({ key, id }) =>
    `The address in “${key}” names “${id}”, which is hidden until the reveal. Give “before” a view that does not name it.`,
  "lesson-text-tells": ({ key, found }) => `“${key}” says “${found}”, which is hidden until the reveal. Move it to “answer”.`,
  "lesson-claim-tells": ({ id, found }) =>
    `The claim “${id}” is listed before the reveal and gives the answer away: “${found}”. Move it to the “claims” of the answer.`,
  "lesson-after-lacks": ({ id, node }) =>
    `The view in “after” does not show “${node}”, an end of the claim “${id}”, which bears out the answer. Change “after”, or the claims.`,
  "lesson-claim-withdrawn": ({ id, replacedBy }) =>
    `The claim “${id}” was withdrawn.${replacedBy.length > 0 ? ` Does ${listed(replacedBy.map((each) => `“${each}”`))} say the same?` : " Name another, or change the text."}`,
  "lesson-answer-without-claim": () => "No claim bears out this answer. List at least one under “claims”, or ask something else.",
  "lesson-answer-elsewhere": ({ ids }) =>
    `None of these claims is about what is hidden: ${listed(ids.map((id) => `“${id}”`))}. Name one that is, under “claims”.`,
  "lesson-options": ({ count }) =>
    `A question with options needs at least two, but there ${count === 1 ? "is 1" : `are ${count}`}. Add some.`,
  "lesson-right": ({ count }) =>
    `One option must be right, but ${count === 0 ? "none is" : `${count} are`}. Write “right: true” at one of them.`,
};
