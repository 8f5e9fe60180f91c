/** Finds of what the nodes of a figure are part, and who says so: a speaker, or the curators alone. */
import { type ConceptGraph, edgeIdOf } from "../graph/concept-graph.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import { hierarchyOf } from "../graph/hierarchy.ts";
import type { ActorId, NodeId } from "../model/built.ts";
import type { Grouped, IndentFacts } from "../model/figure-facts.ts";
import { relationIds } from "../model/relations.ts";
import { type FigureEdge, type FigureNode, type FigureSubject, isGrouping, isMembership } from "./subject.ts";

/** Those of some nodes that a node is part of, step by step, the nearest first. */
export function wholesIn(graph: ConceptGraph, id: NodeId, ids: ReadonlySet<ActorId>): Pick<FigureNode, "wholes" | "groupedIn"> {
  const isGrouped = new Map<NodeId, boolean>([[id, false]]);
  for (const [part, isPartGrouped] of isGrouped)
    for (const parent of hierarchyOf(graph).parents(part))
      if (!isGrouped.has(parent)) isGrouped.set(parent, isPartGrouped || isGroupedIn(graph, part, parent));
  const wholes = [...isGrouped.keys()].slice(1).filter((whole) => ids.has(whole));
  const groupedIn = wholes.filter((whole) => isGrouped.get(whole));
  return { ...(wholes.length > 0 && { wholes }), ...(groupedIn.length > 0 && { groupedIn }) };
}

/** True where only the curators say that a node is part of another. */
function isGroupedIn(graph: ConceptGraph, from: NodeId, to: NodeId): boolean {
  const claims = relationIds.filter(isMembership).flatMap((relation) => graph.findEdge(edgeIdOf({ from, relation, to }))?.claims ?? []);
  return claims.every(({ standing }) => standing === "inferred");
}

/** Tells how many of some memberships, among other edges or claims, are by the grouping of the curators alone. */
export function groupingOf(edges: readonly Pick<FigureEdge, "relation" | "standing">[]): Grouped {
  const memberships = edges.filter(({ relation }) => isMembership(relation));
  const grouped = memberships.filter(isGrouping).length;
  return grouped === 0 ? "none" : grouped === memberships.length ? "all" : "some";
}

/**
 * Finds who says that what stands in one list with others is part of them.
 *
 * @param isByEvidence true where what has other evidence stands in another list
 */
export function indentsOf(subject: FigureSubject, isByEvidence: boolean): IndentFacts {
  if (subject.kind === "comparison") return { hasSaid: false, hasGrouped: false };
  const nodes = new Map(subject.nodes.map((node) => [node.id, node]));
  const evidenceOf = ({ standing, confidence }: FigureEdge): string => (isByEvidence ? `${standing} ${confidence === "certain"}` : "");
  const ends = subject.edges.flatMap((edge) => [
    { list: `${edge.from} ${edge.relation} ${evidenceOf(edge)}`, id: edge.to },
    { list: `${edge.relation} ${edge.to} ${evidenceOf(edge)}`, id: edge.from },
  ]);
  const found = [...groupedBy(ends, ({ list }) => list).values()].flatMap((same) => {
    const ids = new Set(same.map(({ id }) => id));
    return [...ids].flatMap((id) => {
      const { wholes = [], groupedIn = [] } = nodes.get(id) ?? {};
      const whole = wholes.find((other) => ids.has(other));
      return whole === undefined ? [] : [{ whole, isGrouped: groupedIn.includes(whole) }];
    });
  });
  const heads = new Set(found.map(({ whole }) => whole));
  const [head] = heads;
  const onlyHead = heads.size === 1 && head !== undefined ? nodes.get(head)?.label : undefined;
  return {
    hasSaid: found.some(({ isGrouped }) => !isGrouped),
    hasGrouped: found.some(({ isGrouped }) => isGrouped),
    ...(onlyHead && { onlyHead }),
  };
}
