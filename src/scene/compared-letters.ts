/** The letters of compared actors at the marks of what they speak of; a collapsed family has those of its members. */
import type { NodeId } from "../model/built.ts";
import type { RenderedGraph } from "../view/collapse.ts";

export interface Lettered {
  /** In alphabetical order. */
  readonly letters: string;
  /** True if two or more actors speak of the node, or of one member of the collapsed family. */
  readonly isShared: boolean;
}

/** Finds the letters of each rendered node. */
export function lettersByNode(
  letters: ReadonlyMap<NodeId, string>,
  { collapsedInto }: Pick<RenderedGraph, "collapsedInto">,
): ReadonlyMap<NodeId, Lettered> {
  const found = new Map<NodeId, Lettered>();
  for (const [id, ofNode] of letters) {
    const drawnAs = collapsedInto.get(id) ?? id;
    const before = found.get(drawnAs);
    const all = [...new Set((before?.letters ?? "") + ofNode)].sort().join("");
    found.set(drawnAs, { letters: all, isShared: ofNode.length > 1 || before?.isShared === true });
  }
  return found;
}
