/** The entries of a key that explain the marks of a table, with the verbs that they stand for. */
import { sayings } from "../graph/actors.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import { type Relation, relations } from "../model/relations.ts";
import type { Language } from "../view/view-state.ts";
import { type Standpoint, standpointIn, standpointOf, standpoints } from "./attitude-marks.ts";

export interface StandpointEntry {
  readonly standpoint: Standpoint;
  readonly text: string;
}

/** @param cells the relations of the claims in each cell */
export function standpointKey(cells: readonly (readonly Relation[])[], language: Language): readonly StandpointEntry[] {
  const { series, matrix } = figureSheetWords[language];
  return standpoints.flatMap((standpoint): readonly StandpointEntry[] => {
    const said = new Set(cells.filter((cell) => standpointIn(cell) === standpoint).flat());
    const verbs = sayings.filter((relation) => said.has(relation) && (standpoint !== "mixed" || standpointOf(relation) !== "for"));
    const text = series(verbs.map((relation) => relations[relation].reads[language]));
    return verbs.length === 0 ? [] : [{ standpoint, text: standpoint === "mixed" ? matrix.mixed(text) : text }];
  });
}
