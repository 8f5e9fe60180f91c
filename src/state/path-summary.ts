/** The summary of a path's details, available before they are opened. */
import { pathsIn } from "../selection/path-answer.ts";
import type { Selection } from "../selection/selection.ts";
import { comparingWords } from "./comparing-words.ts";
import { filtered } from "./derived.ts";
import { graph } from "./graph-state.ts";

/** Says how many paths the filters leave and how long they are, as the details of the path do. */
export function pathSummary(path: Extract<Selection, { kind: "path" }>): string {
  const w = comparingWords.value;
  const { total, length } = pathsIn(graph.value, filtered.value, path);
  return total === 0 ? w.pathNone : w.pathSentence(total, length);
}
