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
  const byActors = matrix.columns.map(({ node }) => {
    const raisers = matrix.rows.filter(({ actor }) => matrix.cell(actor.id, node.id));
    const isSure = ({ actor }: (typeof raisers)[number]): boolean =>
      (matrix.cell(actor.id, node.id)?.claims ?? []).some(({ confidence }) => confidence === "certain");
    return {
      name: inSentence(graph, node.label),
      actors: raisers.length,
      certain: raisers.filter(isSure).length,
      unidentified: raisers.filter(({ actor }) => actor.node?.identity === "unsure").length,
    };
  });
  const maxActors = Math.max(0, ...byActors.map(({ actors }) => actors));
  const maxCertain = Math.max(0, ...byActors.map(({ certain }) => certain));
  const most = byActors.filter(({ actors }) => actors === maxActors);
  const certain = byActors.filter((column) => column.certain === maxCertain);
  const isNamed = maxActors > 1 && most.length <= maxNamed;
  const isSame = most.length === certain.length && most.every((column) => certain.includes(column));
  const [only, ...others] = isNamed ? most : [];
  const counted = only && others.length === 0 ? only : undefined;
  return {
    kind: "matrix",
    columns,
    rows,
    actors: matrix.rows.length,
    topics: matrix.columns.length,
    most: isNamed ? most.map(({ name }) => name) : [],
    maxActors,
    uncertain: counted ? counted.actors - counted.certain : 0,
    unidentified: counted?.unidentified ?? 0,
    ...(isNamed && !isSame && { certain: { names: certain.length > maxNamed ? [] : certain.map(({ name }) => name), actors: maxCertain } }),
  };
}

/** The claims of the cells, row by row, each once. */
export const claimsOf = ({ rows, columns, cell }: Pick<Matrix, "rows" | "columns" | "cell">): readonly BuiltClaim[] => [
  ...new Set(rows.flatMap(({ actor }) => columns.flatMap(({ node }) => cell(actor.id, node.id)?.claims ?? []))),
];
