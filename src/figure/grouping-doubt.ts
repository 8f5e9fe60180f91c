/** Tells whether it is in doubt that something belongs to its group, or only what was said of it. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { BuiltClaim } from "../model/built.ts";
import { isGrouping } from "./subject.ts";

/**
 * True for a grouping that is not certain by itself. One of something of which nothing certain is said is no surer than that; but it is only
 * in doubt whether somebody meant it.
 */
export const isGroupingInDoubt = (graph: ConceptGraph, claim: BuiltClaim): boolean =>
  isGrouping(claim) &&
  claim.confidence !== "certain" &&
  [claim.from, claim.to].every((id) => {
    const said = graph.edgesOf(id).flatMap(({ claims }) => claims.filter(({ standing }) => standing !== "inferred"));
    return said.length === 0 || said.some(({ confidence }) => confidence === "certain");
  });
