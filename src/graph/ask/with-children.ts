/** What a question means by a thing: it, and what is in it. */
import type { ActorId, NodeId } from "../../model/built.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { relations } from "../../model/relations.ts";
import { canBeActor, findActor, isNode } from "../actors.ts";
import type { ConceptGraph } from "../concept-graph.ts";
import { membersOf } from "../hierarchy.ts";

/**
 * A thing with its family, an institution or a place with its people, and whatever is narrower, of any type: the opinions in a question of opinion, the
 * red lines in a statement. What can speak for itself, such as a company in an association, is no part of the other.
 */
export function partsOf(graph: ConceptGraph, id: ActorId): ReadonlySet<NodeId> {
  if (!isNode(id)) return findActor(graph, id)?.members ?? new Set();
  const found = new Set(membersOf(graph, id));
  for (const at of found)
    for (const { from, to, relation } of graph.edgesOf(at))
      if (to === at && (relations[relation] as RelationEntry).broadens === true && !canBeActor(graph.node(from).type)) found.add(from);
  return found;
}
