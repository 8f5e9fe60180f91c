import type { CuratedTurn } from "./dataset.ts";

/**
 * Sorts the turns of a source in the order of the text, without the transcript: by line; on one line, first the turn that begins the line,
 * then the others as they are listed.
 */
export function turnsInTextOrder(turns: readonly CuratedTurn[]): readonly CuratedTurn[] {
  return turns.toSorted((a, b) => a.line - b.line || Number(a.phrase !== undefined) - Number(b.phrase !== undefined));
}
