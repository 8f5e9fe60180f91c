/** The nodes and edges of a comparison on the map. */
import { comparedColumns } from "../graph/compare/compared-columns.ts";
import { comparisonDrawn, comparisonOf } from "../graph/compare/comparison.ts";
import { isClaimIn } from "../graph/concept-graph.ts";
import type { CompareSelection } from "./compare.ts";
import type { AnswerContext, Highlight } from "./selection-kind.ts";

/** Compares what the filters let through. */
export const answer = ({ ids }: CompareSelection, { graph, filtered }: AnswerContext): Highlight => ({
  ...comparisonDrawn(comparisonOf(graph, ids, isClaimIn(filtered))),
  columns: comparedColumns(ids),
});
