import type { WithdrawnClaim } from "../model/built.ts";
import type { ConceptGraph } from "./concept-graph.ts";

/** Finds the withdrawn claims of an edge, also by former ids of its ends. */
export function withdrawnOn(graph: ConceptGraph, edge: string): readonly WithdrawnClaim[] {
  const [from = "", relation = "", to = ""] = edge.split("~");
  const [source, target] = [graph.findNode(from), graph.findNode(to)];
  if (!source || !target) return [];
  return graph.built.withdrawn.filter((claim) => claim.from === source.id && claim.relation === relation && claim.to === target.id);
}
