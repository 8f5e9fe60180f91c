/** The shortest ways from one node to another, along edges whichever way they point. */
import type { Bilingual } from "../../model/bilingual.ts";
import type { NodeId } from "../../model/built.ts";
import { type NodeTypeEntry, nodeTypes } from "../../model/node-types.ts";
import { relations } from "../../model/relations.ts";
import { standingIds } from "../../model/standings.ts";
import { byText, type ConceptGraph, type GraphEdge } from "../concept-graph.ts";
import { leadsOn, type Walk } from "./path-options.ts";

/** So many are told at the most: two nodes may be joined by hundreds of equal ways. */
export const mostWays = 6;

/** From one node to the next, with everything that joins the two and may be walked. */
export interface Step {
  readonly from: NodeId;
  readonly to: NodeId;
  /** At least one, by id; each may point either way. */
  readonly edges: readonly GraphEdge[];
}

export type Way = readonly Step[];

export interface Ways {
  /** In the order of their nodes' ids, `mostWays` at the most. */
  readonly ways: readonly Way[];
  /** How many there are, told or not. */
  readonly total: number;
  /** Steps of each; 0 where there is no way. */
  readonly length: number;
}

/**
 * All shortest ways between two nodes; none from a node to itself.
 *
 * @param edgesOf the edges of a node that may be walked at all, such as those that the filters let through
 */
export function shortestWays(
  graph: ConceptGraph,
  { from, to, walk }: { readonly from: NodeId; readonly to: NodeId; readonly walk: Walk },
  edgesOf: (id: NodeId) => readonly GraphEdge[] = (id) => graph.edgesOf(id),
): Ways {
  const mayWalk = walker(graph, [from, to], walk);
  const leadsOnBy = new Map<NodeId, ReadonlyMap<NodeId, readonly GraphEdge[]>>([[to, new Map()]]);
  const number = new Map<NodeId, number>([[to, 1]]);
  let front: readonly NodeId[] = [to];
  let length = 0;
  while (from !== to && front.length > 0 && !leadsOnBy.has(from)) {
    length++;
    const before = new Map<NodeId, Map<NodeId, GraphEdge[]>>();
    for (const at of front)
      for (const edge of edgesOf(at)) {
        const other = edge.from === at ? edge.to : edge.from;
        if (leadsOnBy.has(other) || !mayWalk(edge, other)) continue;
        const by = before.get(other) ?? new Map<NodeId, GraphEdge[]>();
        before.set(other, by.set(at, [...(by.get(at) ?? []), edge]));
      }
    for (const [id, by] of before) {
      leadsOnBy.set(id, by);
      number.set(
        id,
        [...by.keys()].reduce((sum, next) => sum + (number.get(next) ?? 0), 0),
      );
    }
    front = [...before.keys()];
  }
  if (from === to || !leadsOnBy.has(from)) return { ways: [], total: 0, length: 0 };
  const waysFrom = (at: NodeId): readonly Way[] => {
    if (at === to) return [[]];
    const ways: Way[] = [];
    for (const [next, edges] of [...(leadsOnBy.get(at) ?? [])].sort(([a], [b]) => byText(a, b))) {
      if (ways.length >= mostWays) break;
      const step: Step = { from: at, to: next, edges: [...edges].sort((a, b) => byText(a.id, b.id)) };
      for (const rest of waysFrom(next)) ways.push([step, ...rest]);
    }
    return ways.slice(0, mostWays);
  };
  return { ways: waysFrom(from), total: number.get(from) ?? 0, length };
}

/** Whether an edge may be walked on to the node at its other end. A way may begin or end at a hub all the same. */
function walker(graph: ConceptGraph, ends: readonly NodeId[], { throughHubs, off }: Walk): (edge: GraphEdge, onTo: NodeId) => boolean {
  return ({ relation, to }, onTo) => {
    if (off.includes(relation)) return false;
    if (throughHubs) return true;
    const isHub = (nodeTypes[graph.node(onTo).type] as NodeTypeEntry).hub === true;
    return (!isHub || ends.includes(onTo)) && (leadsOn({ relation }) || ends.includes(to));
  };
}

/** A way in words, each step with a relation that joins the two and the direction in which it is said: "Ada cites → ChatGPT ← cites Ben". */
export function toldWay(graph: ConceptGraph, way: Way, language: keyof Bilingual): string {
  const label = (id: NodeId): string => graph.node(id).label[language];
  const steps = way.map(({ from, to, edges }) => {
    const edge = edges.find(({ claims }) => claims.some(({ standing }) => standing === standingIds[0])) ?? edges[0];
    const reads = edge ? relations[edge.relation].reads[language] : "";
    return edge?.from === from ? `${reads} → ${label(to)}` : `← ${reads} ${label(to)}`;
  });
  return [way[0] ? label(way[0].from) : "", ...steps].join(" ");
}

/** Whether a step rests on nothing that a speaker says as their own. */
export const isWeak = ({ edges }: Step): boolean =>
  edges.every(({ claims }) => claims.every(({ standing }) => standing !== standingIds[0]));
