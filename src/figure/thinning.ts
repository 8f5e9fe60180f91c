/** Leaves out the nodes that say least, where a subject has more than its frame can hold. */
import { byText } from "../graph/concept-graph.ts";
import type { ActorId } from "../model/built.ts";
import { standingIds } from "../model/standings.ts";
import { type PathNodes, pathsShown, stepsOf } from "./paths-shown.ts";
import type { FigureEdge, FigureSubject, SubjectOf } from "./subject.ts";

/**
 * Keeps a number of nodes besides those that the subject is about. Fewest claims, the weakest evidence and the fewest edges go first; what
 * several share, and the first step from a centre, stay longest. A node that is no longer joined to the centre goes too. Of paths, whole
 * ones are left out, and at least one stays.
 */
export function thinned(subject: FigureSubject, kept: number): FigureSubject {
  if (subject.kind === "path") return withFewerPaths(subject, kept);
  const essential = essentialNodes(subject);
  const edgesOf = new Map<ActorId, FigureEdge[]>();
  for (const edge of subject.edges) for (const id of [edge.from, edge.to]) edgesOf.set(id, [...(edgesOf.get(id) ?? []), edge]);
  const worth = (id: ActorId): number => {
    const edges = edgesOf.get(id) ?? [];
    const isNear = subject.kind === "node" && edges.some(({ from, to }) => from === subject.centre || to === subject.centre);
    const sharers = new Set(edges.map(({ from }) => from)).size;
    const claims = edges.reduce((sum, edge) => sum + edge.claims.length, 0);
    const weakest = Math.min(standingIds.length, ...edges.map(({ standing }) => standingIds.indexOf(standing)));
    return (isNear ? 1000 : 0) + (subject.kind === "comparison" && sharers > 1 ? 2000 : 0) + claims * 10 - weakest * 3;
  };
  const candidates = subject.nodes
    .map(({ id }) => id)
    .filter((id) => !essential.has(id))
    .sort((a, b) => worth(b) - worth(a) || (a < b ? -1 : 1));
  const stays = new Set([...essential, ...candidates.slice(0, Math.max(0, kept - essential.size))]);
  const joined = reachable(subject, stays);
  // What is left out here may stand under any verb.
  const whole = subject.kind === "node" ? { ...subject, omittedKinds: [] } : subject;
  return {
    ...whole,
    nodes: subject.nodes.filter(({ id }) => joined.has(id)),
    edges: subject.edges.filter(({ from, to }) => joined.has(from) && joined.has(to)),
  };
}

/** Leaves out whole paths, those with the weakest evidence first, and with them the nodes that are on no other. */
function withFewerPaths(subject: SubjectOf<"path">, kept: number): SubjectOf<"path"> {
  const strengths = pathsShown(subject).map((path) => ({ path, strength: strengthOf(subject, path) }));
  const [first, ...others] = strengths.sort((a, b) => b.strength - a.strength || byText(a.path.join(" "), b.path.join(" ")));
  const stays = new Set(first?.path);
  for (const { path } of others) {
    if (new Set([...stays, ...path]).size > kept) break;
    for (const id of path) stays.add(id);
  }
  return {
    ...subject,
    nodes: subject.nodes.filter(({ id }) => stays.has(id)),
    edges: subject.edges.filter(({ from, to }) => stays.has(from) && stays.has(to)),
  };
}

/** A path is as strong as its weakest step; among equals, more claims are stronger. */
function strengthOf(subject: SubjectOf<"path">, path: PathNodes): number {
  const steps = stepsOf(subject, path);
  const weakest = Math.max(...steps.map((edgesOfStep) => Math.min(...edgesOfStep.map(({ standing }) => standingIds.indexOf(standing)))));
  const claims = steps.flat().reduce((sum, edge) => sum + edge.claims.length, 0);
  return claims - weakest * 1000;
}

/** The nodes that a subject is about, which are never left out. */
export function essentialNodes(subject: FigureSubject): ReadonlySet<ActorId> {
  switch (subject.kind) {
    case "node":
      return new Set([subject.centre]);
    case "family":
      return new Set([subject.root]);
    case "comparison":
      return new Set([...subject.actors, ...subject.nodes.filter(({ isCount }) => isCount).map(({ id }) => id)]);
    case "path":
      return new Set([subject.start, subject.end]);
    default:
      return new Set();
  }
}

/** Those of some nodes that edges between them join to the centre; all where the subject has none, except those that lost every edge. */
function reachable(subject: FigureSubject, stays: ReadonlySet<ActorId>): ReadonlySet<ActorId> {
  const edges = subject.edges.filter(({ from, to }) => stays.has(from) && stays.has(to));
  if (subject.kind !== "node") {
    const hadEdge = new Set(subject.edges.flatMap(({ from, to }) => [from, to]));
    const hasEdge = new Set(edges.flatMap(({ from, to }) => [from, to]));
    const essential = essentialNodes(subject);
    return new Set([...stays].filter((id) => essential.has(id) || !hadEdge.has(id) || hasEdge.has(id)));
  }
  const found = new Set<ActorId>([subject.centre]);
  for (const id of found) for (const { from, to } of edges) if (from === id || to === id) found.add(from === id ? to : from);
  return found;
}
