/** The paths in a figure of paths: each from its start to its end, a step farther at a time. */
import type { ActorId } from "../model/built.ts";
import { type FigureEdge, isSaid, type SubjectOf } from "./subject.ts";

/** The nodes of a path, from its start to its end. */
export type PathNodes = readonly ActorId[];

/** Finds every path in a subject. Its steps are few, and so are its paths: the view lists a limited number of them. */
export function pathsShown({ start, end, distance, edges }: SubjectOf<"path">): readonly PathNodes[] {
  const onward = onwardFrom(edges, distance);
  let paths: readonly PathNodes[] = [[start]];
  for (let step = 0; step < (distance.get(end) ?? 0); step++)
    paths = paths.flatMap((path) => [...(onward.get(path.at(-1) as ActorId) ?? [])].map((next) => [...path, next]));
  return paths.filter((path) => path.at(-1) === end);
}

/** The edges between each node of a path and the next. */
export const stepsOf = ({ edges }: Pick<SubjectOf<"path">, "edges">, path: PathNodes): readonly (readonly FigureEdge[])[] =>
  path.slice(1).map((id, index) => {
    const before = path[index];
    return edges.filter(({ from, to }) => (from === before && to === id) || (from === id && to === before));
  });

/** True for a path each of whose steps somebody said. */
export const isSpokenPath = (subject: SubjectOf<"path">, path: PathNodes): boolean =>
  stepsOf(subject, path).every((edges) => edges.some(isSaid));

/** Marks the edges of the paths that speakers' claims alone make, where others are not made so. */
export function withSpokenPaths(subject: SubjectOf<"path">): SubjectOf<"path"> {
  const paths = pathsShown(subject);
  const spoken = paths.filter((path) => isSpokenPath(subject, path));
  if (spoken.length === paths.length) return subject;
  const marked = new Set(spoken.flatMap((path) => stepsOf(subject, path).flat().filter(isSaid)));
  return { ...subject, edges: subject.edges.map((edge) => (marked.has(edge) ? { ...edge, isOnSpokenPath: true } : edge)) };
}

/** The number of shortest paths that a figure does not show. */
export const omittedPathsOf = (subject: SubjectOf<"path">): number => Math.max(0, subject.total - pathsShown(subject).length);

function onwardFrom(edges: readonly FigureEdge[], distance: ReadonlyMap<ActorId, number>): ReadonlyMap<ActorId, ReadonlySet<ActorId>> {
  const onward = new Map<ActorId, Set<ActorId>>();
  for (const { from, to } of edges)
    for (const [near, far] of [
      [from, to],
      [to, from],
    ] as const)
      if (distance.get(far) === (distance.get(near) ?? 0) + 1) onward.set(near, (onward.get(near) ?? new Set()).add(far));
  return onward;
}
