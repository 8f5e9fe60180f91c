/**
 * The outline of a family in a column of a layered layout: its members, each below the one that it is part of, and its root as the last row.
 * How members belong to it is said once, at a bracket, so that what people say is louder.
 */
import { type FigureEdge, type FigureSubject, isMembership } from "../subject.ts";
import type { LayerItem } from "./layer-model.ts";

/** By which a member stands in from the one that it is part of, in sizes of names. */
export const outlineIndent = 1.3;

/** An edge from a member to what it is part of. */
export interface OutlineLink {
  readonly edge: FigureEdge;
  readonly from: LayerItem;
  readonly to: LayerItem;
}

export interface Outline {
  readonly root: LayerItem;
  /** From members to the root. */
  readonly ticks: readonly OutlineLink[];
  /** From members to the member that they stand below. */
  readonly twigs: readonly OutlineLink[];
}

/** Finds the outline of a family among the edges within its column; undefined for other subjects, and for a root without members. */
export function outlineOf(
  subject: FigureSubject,
  items: ReadonlyMap<string, LayerItem>,
  inside: readonly OutlineLink[],
): Outline | undefined {
  const root = subject.kind === "family" ? items.get(subject.root) : undefined;
  const links = inside.filter(({ edge, from }) => isMembership(edge.relation) && from !== root);
  if (!root || links.length === 0) return undefined;
  const twigs: OutlineLink[] = [];
  for (const link of links) {
    const isFree = link.to !== root && !twigs.some(({ from }) => from === link.from);
    if (isFree && !ancestors(link.to, twigs).includes(link.from)) twigs.push(link);
  }
  for (const { from, to } of twigs) from.above = to;
  for (const item of items.values()) item.depth = ancestors(item, twigs).length;
  root.isApart = true;
  return { root, ticks: links.filter(({ to }) => to === root), twigs };
}

function ancestors(item: LayerItem, twigs: readonly OutlineLink[]): readonly LayerItem[] {
  const found: LayerItem[] = [];
  for (let above = twigs.find(({ from }) => from === item)?.to; above && !found.includes(above); ) {
    found.push(above);
    const last = above;
    above = twigs.find(({ from }) => from === last)?.to;
  }
  return found;
}

/** Puts each member below the one that it is part of, those of which nothing is said after the others, and the root at the end. */
export function inOutline(column: readonly LayerItem[]): readonly LayerItem[] {
  if (column.every(({ above, isApart }) => !above && !isApart)) return column;
  const below = (parent: LayerItem): readonly LayerItem[] => [parent, ...column.filter(({ above }) => above === parent).flatMap(below)];
  const blocks = column.filter(({ above, isApart }) => !above && !isApart).map(below);
  const isSaid = (block: readonly LayerItem[]): boolean => block.some(({ left }) => left.length > 0);
  const root = column.filter(({ isApart }) => isApart);
  return [...blocks.filter(isSaid).flat(), ...blocks.filter((block) => !isSaid(block)).flat(), ...root];
}
