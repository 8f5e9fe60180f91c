/** The key to a small part of the map: the marks and lines that are on it, and no others. */
import { type Confidence, confidenceIds } from "../model/confidences.ts";
import { type NodeType, nodeTypeIds } from "../model/node-types.ts";
import { type Standing, standingIds } from "../model/standings.ts";
import type { Picture } from "./scene-types.ts";

export interface ReadingKey {
  readonly types: readonly NodeType[];
  readonly standings: readonly Standing[];
  /** Those of double lines. */
  readonly doubts: readonly Confidence[];
  readonly hasHollow: boolean;
  /** A number of nodes that are collapsed into one, as its name on the map gives it; undefined where none are. */
  readonly collapsed?: number;
}

/** Lists what the picture shows that is not faded, each in the order of its table. */
export function readingKey({ nodes, edges }: Pick<Picture, "nodes" | "edges">): ReadingKey {
  const shown = nodes.filter(({ emphasis }) => emphasis !== "faded");
  const lines = edges.filter(({ emphasis }) => emphasis !== "faded");
  const collapsed = shown.flatMap(({ label }) => /\+(\d+)(?: \[[A-Z]+\])?$/.exec(label)?.[1] ?? []).at(0);
  return {
    types: nodeTypeIds.filter((id) => shown.some(({ type }) => type === id)),
    standings: standingIds.filter((id) => lines.some(({ standing }) => standing === id)),
    doubts: confidenceIds.filter((id) => id !== "certain" && lines.some(({ confidence }) => confidence === id)),
    hasHollow: shown.some(({ hollow }) => hollow),
    ...(collapsed !== undefined && { collapsed: Number(collapsed) }),
  };
}
