/** What the view of a path will say of it, told before it is opened. */
import { pathsIn } from "../selection/path-answer.ts";
import type { Selection } from "../selection/selection.ts";
import { comparingWords } from "./comparing-words.ts";
import { filtered } from "./derived.ts";
import { graph } from "./graph-state.ts";

/** How many paths the filters leave, and how long they are, as the view counts them. */
export function pathPromise(path: Extract<Selection, { kind: "path" }>): string {
  const w = comparingWords.value;
  const { total, length } = pathsIn(graph.value, filtered.value, path);
  return total === 0 ? w.pathNone : w.pathSentence(total, length);
}
