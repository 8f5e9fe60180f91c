/** The entries of a key that explain the marks of a table, with the verbs that they stand for. */
import { sayings } from "../graph/actors.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import { type Relation, relations } from "../model/relations.ts";
import type { Language } from "../view/view-state.ts";
import { attitudeIn, type CellAttitude, cellAttitudes } from "./cell-attitudes.ts";

export interface CellAttitudeEntry {
  readonly attitude: CellAttitude;
  readonly text: string;
}

/** @param cells the relations of the claims in each cell */
export function cellAttitudeKey(cells: readonly (readonly Relation[])[], language: Language): readonly CellAttitudeEntry[] {
  const { series, matrix } = figureSheetWords[language];
  return cellAttitudes.flatMap((attitude): readonly CellAttitudeEntry[] => {
    const said = new Set(cells.filter((cell) => attitudeIn(cell) === attitude).flat());
    const verbs = sayings.filter((relation) => said.has(relation));
    const text = attitude === "mixed" ? matrix.mixed : series(verbs.map((relation) => relations[relation].reads[language]));
    return verbs.length === 0 ? [] : [{ attitude, text }];
  });
}
