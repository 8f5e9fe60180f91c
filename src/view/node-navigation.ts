/**
 * Walking the graph by keys: from a node along its edges, one kind after another. Pure; the map and the outline share it.
 *
 * Left and right go through the neighbours of one kind, up and down from kind to kind, Enter goes to where one points, Escape comes back
 * to the node itself, and Backspace goes back the way one came.
 *
 * @see Elavsky, Nadolskis & Moritz 2023, Data Navigator, doi:10.1109/TVCG.2023.3327393: structure, input and rendering kept apart
 */

import { claimsInOrder } from "../graph/claim-order.ts";
import { byText, type ConceptGraph, type GraphEdge, type Subgraph } from "../graph/concept-graph.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { ClaimId, EdgeId, NodeId } from "../model/built.ts";
import { type RelationEntry, relationFamilies } from "../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../model/relations.ts";
import type { Selection } from "../selection/selection.ts";

export interface WalkStep {
  /** As it is drawn: between families, with all that they hold. */
  readonly edge: GraphEdge;
  /** The node at the far end. */
  readonly other: NodeId;
}

/** The steps of one relation in one direction; at least one. */
export interface WalkGroup {
  readonly relation: Relation;
  readonly direction: "out" | "in";
  /** "warns of", or "warned of by". */
  readonly heading: Bilingual;
  /** In programme order. */
  readonly steps: readonly WalkStep[];
}

export const walkKeys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Enter", "Backspace", "Escape"] as const;
export type WalkKey = (typeof walkKeys)[number];

/** What a walk can point at, and stand on. */
export type WalkStop = Extract<Selection, { readonly kind: "node" | "edge" }>;

export type WalkMove =
  /** Points along an edge, or at an end of the selected one. */
  | { readonly kind: "point"; readonly at: WalkStop }
  /** Goes to what was pointed at; along an edge, to the node at its far end. */
  | { readonly kind: "go"; readonly to: WalkStop }
  /** Reads what one stands on. */
  | { readonly kind: "read" }
  /** Points at nothing any more. */
  | { readonly kind: "unpoint" }
  | { readonly kind: "back" };

/**
 * The ways on from a node, in the order of its entry: what is said before how things are filed, what leads out before what leads in.
 *
 * @param rendered the edges that may be walked
 */
export function walkFrom(graph: ConceptGraph, rendered: Pick<Subgraph, "edges">, at: NodeId): readonly WalkGroup[] {
  const place = new Map<ClaimId, number>(claimsInOrder(graph).map(({ id }, index) => [id, index]));
  const placeOf = ({ edge }: WalkStep): number => Math.min(...edge.claims.map(({ id }) => place.get(id) ?? place.size));
  const edges = [...rendered.edges.values()];
  const ways = [
    ["out", edges.filter(({ from }) => from === at)],
    ["in", edges.filter(({ from, to }) => to === at && from !== at)],
  ] as const;
  return ways
    .flatMap(([direction, own]) =>
      relationIds.map((relation): WalkGroup => {
        const { reads, inverse }: RelationEntry = relations[relation];
        const steps = own
          .filter((edge) => edge.relation === relation)
          .map((edge): WalkStep => ({ edge, other: direction === "out" ? edge.to : edge.from }))
          .sort((a, b) => placeOf(a) - placeOf(b) || byText(a.other, b.other));
        return { relation, direction, heading: direction === "out" ? reads : inverse, steps };
      }),
    )
    .filter(({ steps }) => steps.length > 0)
    .sort((a, b) => families.indexOf(relations[a.relation].family) - families.indexOf(relations[b.relation].family));
}

const families = Object.keys(relationFamilies);

/** Where on the ways from a node an edge lies; undefined where it does not. */
export function placeOn(
  groups: readonly WalkGroup[],
  edge: EdgeId | undefined,
): { readonly group: number; readonly step: number } | undefined {
  for (const [group, { steps }] of groups.entries()) {
    const step = steps.findIndex((one) => one.edge.id === edge);
    if (step >= 0) return { group, step };
  }
  return undefined;
}

/**
 * What a key does.
 *
 * @param groups the ways on from the node that one stands on
 * @param stop the edge that is pointed along, if any; from the last of its kind one comes round to the first
 * @returns undefined where the key means nothing here
 */
export function walked(groups: readonly WalkGroup[], stop: EdgeId | undefined, key: WalkKey): WalkMove | undefined {
  const at = placeOn(groups, stop);
  const point = (group: number, step: number): WalkMove | undefined => {
    const { steps } = groups[wrapped(group, groups.length)] ?? { steps: [] };
    const next = steps[wrapped(step, steps.length)];
    return next && { kind: "point", at: { kind: "edge", id: next.edge.id } };
  };
  switch (key) {
    case "ArrowRight":
      return at ? point(at.group, at.step + 1) : point(0, 0);
    case "ArrowLeft":
      return at ? point(at.group, at.step - 1) : point(0, -1);
    case "ArrowDown":
      return at ? point(at.group + 1, 0) : point(0, 0);
    case "ArrowUp":
      return at ? point(at.group - 1, 0) : point(-1, 0);
    case "Enter": {
      const other = at && groups[at.group]?.steps[at.step]?.other;
      return other ? { kind: "go", to: { kind: "node", id: other } } : { kind: "read" };
    }
    case "Escape":
      return at && { kind: "unpoint" };
    case "Backspace":
      return { kind: "back" };
  }
}

const wrapped = (index: number, count: number): number => (count === 0 ? 0 : (index + count) % count);
