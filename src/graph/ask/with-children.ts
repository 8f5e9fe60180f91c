/** Adds to a node the parts that a question about it includes. */
import type { ActorId, NodeId } from "../../model/built.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { relations } from "../../model/relations.ts";
import { canBeActor, findActor, isNode } from "../actors.ts";
import type { ConceptGraph } from "../concept-graph.ts";
import { membersOf } from "../hierarchy.ts";

/**
 * Returns a node with its family and with its children of any type, such as the opinions on a question of opinion or the red lines of a
 * statement; an institution or a place with its people. Children that are actors themselves, such as a company in an association, are
 * left out.
 */
export function partsOf(graph: ConceptGraph, id: ActorId): ReadonlySet<NodeId> {
  if (!isNode(id)) return findActor(graph, id)?.members ?? new Set();
  const found = new Set(membersOf(graph, id));
  for (const part of found)
    for (const { from, to, relation } of graph.edgesOf(part))
      if (to === part && (relations[relation] as RelationEntry).broadens === true && !canBeActor(graph.node(from).type)) found.add(from);
  return found;
}
