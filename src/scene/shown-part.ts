/** The part of the graph that a picture shows, for exports. */
import type { Subgraph } from "../graph/concept-graph.ts";
import type { ClaimId, NodeId } from "../model/built.ts";
import type { Picture } from "./scene-types.ts";

/**
 * Lists what is drawn and not faded. Of a collapsed family, the members come along that the claims of a drawn line join.
 *
 * @param rendered the graph from which the picture is made
 */
export function shownPart(
  { nodes, edges }: Pick<Picture, "nodes" | "edges">,
  rendered: Pick<Subgraph, "edges">,
): { readonly nodes: ReadonlySet<NodeId>; readonly claims: ReadonlySet<ClaimId> } {
  const shown = nodes.flatMap(({ id, emphasis }) => (emphasis === "faded" ? [] : [id]));
  const claims = edges.flatMap(({ id, emphasis }) => (emphasis === "faded" ? [] : (rendered.edges.get(id)?.claims ?? [])));
  return {
    nodes: new Set([...shown, ...claims.flatMap(({ from, to }) => [from, to])]),
    claims: new Set(claims.map(({ id }) => id)),
  };
}
