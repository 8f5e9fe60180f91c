import { claims } from "./claims.ts";
import { legend } from "./legend.ts";
import { map } from "./map.ts";
import { punctuation } from "./punctuation.ts";
import { questions as namedQuestions } from "./questions.ts";
import { search } from "./search.ts";
import { shell } from "./shell.ts";
import { sidebar } from "./sidebar.ts";
import { speakers } from "./speakers.ts";

/** The words that the page has from the start, in English: one topic after another. */
export const page = {
  ...punctuation,
  ...shell,
  ...search,
  ...sidebar,
  ...map,
  ...legend,
  ...claims,
  ...speakers,
  namedQuestions,
} as const;
