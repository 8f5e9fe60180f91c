/** The words for a graph that cannot be shown; fetched where there is one. */
import { graphProblems as en } from "./en/graph-problems.ts";
import type { Topic } from "./words.ts";
import { graphProblems as zh } from "./zh/graph-problems.ts";

export const graphProblemWords: Topic<typeof en> = { en, zh };
