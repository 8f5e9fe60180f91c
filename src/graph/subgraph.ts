/** A part of the graph: some of its nodes, and some of its edges with some of their claims. */
import type { BuiltClaim, EdgeId, NodeId } from "../model/built.ts";
import { edgeIdOf, type GraphEdge } from "./concept-graph.ts";

export interface Subgraph {
  readonly nodes: ReadonlySet<NodeId>;
  /** Each with at least one claim. */
  readonly edges: ReadonlyMap<EdgeId, GraphEdge>;
}

/** Tests whether a claim is in a subgraph. */
export const isClaimIn =
  ({ edges }: Pick<Subgraph, "edges">) =>
  (claim: BuiltClaim): boolean =>
    edges.get(edgeIdOf(claim))?.claims.includes(claim) === true;
