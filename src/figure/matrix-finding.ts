/** Finds what a matrix shows: how many of its topics only one of its rows speaks of, or what a few rows share. */
import { groupedBy } from "../graph/grouped-by.ts";
import type { Matrix } from "../graph/matrix/build-matrix.ts";
import type { BuiltClaim } from "../model/built.ts";
import type { FigureFinding } from "../model/figure-facts.ts";
import type { MatrixSetting } from "../view/view-state.ts";
import { sharedFacts } from "./shared-facts.ts";

/** The most actors whose common topics are counted in the title. */
const maxCompared = 4;

/** @param isComparison true where the rows are those that a reader compares */
export function matrixFinding(
  matrix: Matrix,
  { rows, columns }: Pick<MatrixSetting, "rows" | "columns">,
  isComparison: boolean,
): FigureFinding {
  const raised = matrix.rows.flatMap(({ actor }) =>
    matrix.columns.flatMap(({ node }) =>
      (matrix.cell(actor.id, node.id)?.claims ?? []).map(({ to, standing }) => ({ from: actor.id, to, standing })),
    ),
  );
  const byTopic = [...groupedBy(raised, ({ to }) => to).values()];
  if (isComparison && matrix.rows.length > 1 && matrix.rows.length <= maxCompared) {
    const names = matrix.rows.map(({ actor }) => actor.name);
    const arePeople = matrix.rows.every(({ actor }) => actor.node?.type === "person");
    return { kind: "comparison", names, arePeople, ...sharedFacts(byTopic, names.length) };
  }
  const alone = byTopic.filter((same) => new Set(same.map(({ from }) => from)).size === 1).length;
  return { kind: "matrix", columns, rows, topics: byTopic.length, alone };
}

/** The claims of the cells, row by row, each once. */
export const claimsOf = ({ rows, columns, cell }: Pick<Matrix, "rows" | "columns" | "cell">): readonly BuiltClaim[] => [
  ...new Set(rows.flatMap(({ actor }) => columns.flatMap(({ node }) => cell(actor.id, node.id)?.claims ?? []))),
];
