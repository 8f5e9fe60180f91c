/** Finds what a matrix shows: which columns have marks in the most rows, or what a few rows share. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import type { Matrix } from "../graph/matrix/build-matrix.ts";
import type { BuiltClaim } from "../model/built.ts";
import type { FigureFinding } from "../model/figure-facts.ts";
import type { MatrixSetting } from "../view/view-state.ts";
import { inSentence } from "./name-in-sentence.ts";
import { sharedFacts } from "./shared-facts.ts";

/** The most actors whose common topics are counted in the title. */
const maxCompared = 4;

/** The most columns that a title names. */
const maxNamed = 2;

/** @param isComparison true where the rows are those that a reader compares */
export function matrixFinding(
  graph: ConceptGraph,
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
  const byActors = matrix.columns
    .map(({ node }) => ({
      name: inSentence(graph, node.label),
      actors: matrix.rows.filter(({ actor }) => matrix.cell(actor.id, node.id)).length,
    }))
    .sort((a, b) => b.actors - a.actors);
  const maxActors = byActors[0]?.actors ?? 0;
  const most = byActors.filter(({ actors }) => actors === maxActors);
  return {
    kind: "matrix",
    columns,
    rows,
    actors: matrix.rows.length,
    topics: matrix.columns.length,
    most: maxActors > 1 && most.length <= maxNamed ? most.map(({ name }) => name) : [],
    maxActors,
  };
}

/** The claims of the cells, row by row, each once. */
export const claimsOf = ({ rows, columns, cell }: Pick<Matrix, "rows" | "columns" | "cell">): readonly BuiltClaim[] => [
  ...new Set(rows.flatMap(({ actor }) => columns.flatMap(({ node }) => cell(actor.id, node.id)?.claims ?? []))),
];
