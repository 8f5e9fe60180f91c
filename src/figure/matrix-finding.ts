/** Finds what a matrix shows: how many of its topics only one of its rows speaks of, or what a few rows share. */
import type { Matrix } from "../graph/matrix/build-matrix.ts";
import type { ActorId, BuiltClaim } from "../model/built.ts";
import type { FigureFinding } from "../model/figure-facts.ts";
import type { MatrixSetting } from "../view/view-state.ts";

/** The most actors whose common topics are counted in the title. */
const maxCompared = 4;

/** @param isComparison true where the rows are those that a reader compares */
export function matrixFinding(
  matrix: Matrix,
  { rows, columns }: Pick<MatrixSetting, "rows" | "columns">,
  isComparison: boolean,
): FigureFinding {
  const actorsOf = new Map<ActorId, Set<ActorId>>();
  for (const { actor } of matrix.rows)
    for (const { node } of matrix.columns)
      for (const { to } of matrix.cell(actor.id, node.id)?.claims ?? []) actorsOf.set(to, (actorsOf.get(to) ?? new Set()).add(actor.id));
  const spokenOfBy = (least: number): number => [...actorsOf.values()].filter(({ size }) => size >= least).length;
  const topics = actorsOf.size;
  if (isComparison && matrix.rows.length > 1 && matrix.rows.length <= maxCompared) {
    const names = matrix.rows.map(({ actor }) => actor.name);
    return { kind: "comparison", names, shared: spokenOfBy(2), byAll: spokenOfBy(names.length), topics };
  }
  return { kind: "matrix", columns, rows, topics, alone: topics - spokenOfBy(2) };
}

/** The claims of the cells, row by row, each once. */
export const claimsOf = ({ rows, columns, cell }: Pick<Matrix, "rows" | "columns" | "cell">): readonly BuiltClaim[] => [
  ...new Set(rows.flatMap(({ actor }) => columns.flatMap(({ node }) => cell(actor.id, node.id)?.claims ?? []))),
];
