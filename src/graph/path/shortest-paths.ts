/** Finds the shortest paths between two nodes. Edges count in both directions. */
import type { Bilingual } from "../../model/bilingual.ts";
import type { NodeId } from "../../model/built.ts";
import { type NodeTypeEntry, nodeTypes } from "../../model/node-types.ts";
import { standingIds } from "../../model/standings.ts";
import { byText, type ConceptGraph, type GraphEdge } from "../concept-graph.ts";
import { edgeReading } from "../edge-reading.ts";
import { leadsOn, type PathOptions } from "./path-options.ts";

/** The most paths that are listed, unless given; two nodes may have hundreds of the same length. */
export const maxPaths = 6;

/** A step from one node to the next, with all edges between them that the path may use. */
export interface Step {
  readonly from: NodeId;
  readonly to: NodeId;
  /** At least one, by id; each may point in either direction. */
  readonly edges: readonly GraphEdge[];
}

export type PathSteps = readonly Step[];

export interface ShortestPaths {
  /** Sorted by the ids of their nodes; at most as many as are asked for. */
  readonly paths: readonly PathSteps[];
  /** The number of all shortest paths, listed or not. */
  readonly total: number;
  /** The number of steps of each; 0 if there is no path. */
  readonly length: number;
}

interface PathRequest {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly options: PathOptions;
  /** The most paths; `maxPaths` unless given. */
  readonly limit?: number;
}

/**
 * Finds all shortest paths between two nodes; none from a node to itself.
 *
 * @param edgesOf the edges of a node that may be used at all, such as those that pass the filters
 */
export function shortestPaths(
  graph: ConceptGraph,
  { from, to, options, limit = maxPaths }: PathRequest,
  edgesOf: (id: NodeId) => readonly GraphEdge[] = (id) => graph.edgesOf(id),
): ShortestPaths {
  const canFollow = edgeFilter(graph, [from, to], options);
  const edgesOnward = new Map<NodeId, ReadonlyMap<NodeId, readonly GraphEdge[]>>([[to, new Map()]]);
  const number = new Map<NodeId, number>([[to, 1]]);
  let front: readonly NodeId[] = [to];
  let length = 0;
  while (from !== to && front.length > 0 && !edgesOnward.has(from)) {
    length++;
    const before = new Map<NodeId, Map<NodeId, GraphEdge[]>>();
    for (const next of front)
      for (const edge of edgesOf(next)) {
        const id = edge.from === next ? edge.to : edge.from;
        if (edgesOnward.has(id) || !canFollow(edge, id)) continue;
        const edgesTo = before.get(id) ?? new Map<NodeId, GraphEdge[]>();
        before.set(id, edgesTo.set(next, [...(edgesTo.get(next) ?? []), edge]));
      }
    for (const [id, edgesTo] of before) {
      edgesOnward.set(id, edgesTo);
      number.set(
        id,
        [...edgesTo.keys()].reduce((sum, next) => sum + (number.get(next) ?? 0), 0),
      );
    }
    front = [...before.keys()];
  }
  if (from === to || !edgesOnward.has(from)) return { paths: [], total: 0, length: 0 };
  const pathsFrom = (id: NodeId): readonly PathSteps[] => {
    if (id === to) return [[]];
    const paths: PathSteps[] = [];
    for (const [next, edges] of [...(edgesOnward.get(id) ?? [])].sort(([a], [b]) => byText(a, b))) {
      if (paths.length >= limit) break;
      const step: Step = { from: id, to: next, edges: [...edges].sort((a, b) => byText(a.id, b.id)) };
      for (const rest of pathsFrom(next)) paths.push([step, ...rest]);
    }
    return paths.slice(0, limit);
  };
  return { paths: pathsFrom(from), total: number.get(from) ?? 0, length };
}

/** Returns a test for edges that a path may use to reach one of their ends. A path may begin or end at a hub, but not pass through one. */
function edgeFilter(
  graph: ConceptGraph,
  ends: readonly NodeId[],
  { throughHubs, off }: PathOptions,
): (edge: GraphEdge, end: NodeId) => boolean {
  return ({ relation, to }, end) => {
    if (off.includes(relation)) return false;
    if (throughHubs) return true;
    const isHub = (nodeTypes[graph.node(end).type] as NodeTypeEntry).hub === true;
    return (!isHub || ends.includes(end)) && (leadsOn({ relation }) || ends.includes(to));
  };
}

/** Writes a path as text, each step with one relation and its direction: "Ada – cites → ChatGPT ← cites – Ben". */
export function pathText(graph: ConceptGraph, path: PathSteps, language: keyof Bilingual): string {
  const label = (id: NodeId): string => graph.node(id).label[language];
  const steps = path.map(({ from, to, edges }) => {
    const edge = edges.find(({ claims }) => claims.some(({ standing }) => standing === standingIds[0])) ?? edges[0];
    const reads = edge ? edgeReading(graph, edge).reads[language] : "";
    return edge?.from === from ? `– ${reads} → ${label(to)}` : `← ${reads} – ${label(to)}`;
  });
  return [path[0] ? label(path[0].from) : "", ...steps].join(" ");
}

/** True if no claim of a step was stated by a speaker as their own. */
export const isWeak = ({ edges }: Step): boolean =>
  edges.every(({ claims }) => claims.every(({ standing }) => standing !== standingIds[0]));
