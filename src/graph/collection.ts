/** A collection: nodes and claims that a reader collects, and the part of the graph that they form. */
import type { BuiltClaim, ClaimId, EdgeId, NodeId } from "../model/built.ts";
import { byText, type ConceptGraph, edgeIdOf } from "./concept-graph.ts";

/** Both lists are sorted and have no duplicates, so that equal collections have equal values. */
export interface Collection {
  readonly nodes: readonly NodeId[];
  readonly claims: readonly ClaimId[];
}

export const emptyCollection: Collection = { nodes: [], claims: [] };

export const sizeOf = ({ nodes, claims }: Collection): number => nodes.length + claims.length;

export const isSameCollection = (a: Collection, b: Collection): boolean => collectionText(a) === collectionText(b);

export const union = (a: Collection, b: Collection): Collection => ({
  nodes: distinct([...a.nodes, ...b.nodes]),
  claims: distinct([...a.claims, ...b.claims]),
});

/** Makes the change from one collection to another in a third, which may hold other things. */
export const withChange = (collection: Collection, before: Collection, after: Collection): Collection => ({
  nodes: changedIds(collection.nodes, before.nodes, after.nodes),
  claims: changedIds(collection.claims, before.claims, after.claims),
});

function changedIds<Id extends string>(ids: readonly Id[], before: readonly Id[], after: readonly Id[]): readonly Id[] {
  const kept = ids.filter((id) => !before.includes(id) || after.includes(id));
  return distinct([...kept, ...after.filter((id) => !before.includes(id))]);
}

/** Something that can be collected. */
export type Collectable = { readonly node: NodeId } | { readonly claim: ClaimId };

export const isCollected = ({ nodes, claims }: Collection, item: Collectable): boolean =>
  "node" in item ? nodes.includes(item.node) : claims.includes(item.claim);

/** Adds an item that a collection lacks, or removes one that it has. */
export const toggled = (collection: Collection, item: Collectable): Collection =>
  "node" in item
    ? { ...collection, nodes: withToggled(collection.nodes, item.node) }
    : { ...collection, claims: withToggled(collection.claims, item.claim) };

const withToggled = <Id extends string>(ids: readonly Id[], id: Id): readonly Id[] =>
  ids.includes(id) ? ids.filter((collected) => collected !== id) : distinct([...ids, id]);

const distinct = <Id extends string>(ids: readonly Id[]): readonly Id[] => [...new Set(ids)].sort(byText);

/** Writes a collection as it is in links and on the device: `node.node~claim.claim`. */
export const collectionText = ({ nodes, claims }: Collection): string =>
  claims.length === 0 ? nodes.join(".") : `${nodes.join(".")}~${claims.join(".")}`;

/**
 * Reads a collection from its text. An id may contain dots, as those of claims that follow from turns do, so the longest run of parts that
 * is an id counts as one.
 *
 * @returns the nodes and claims that the graph has, with present ids for former ones, and the unknown ids
 */
export function readCollection(
  graph: ConceptGraph,
  text: string,
): { readonly collection: Collection; readonly unknown: readonly string[] } {
  const [nodePart = "", ...claimParts] = text.split("~");
  const nodes = idsIn(nodePart, (id) => graph.findNode(id)?.id);
  const claims = claimParts.map((part) => idsIn(part, (id) => graph.findClaim(id)?.id));
  return {
    collection: { nodes: distinct(nodes.known), claims: distinct(claims.flatMap(({ known }) => known)) },
    unknown: [nodes, ...claims].flatMap(({ unknown }) => unknown),
  };
}

/** Splits a text at its dots into known ids, each as long as possible. A part with which no known id begins is unknown. */
function idsIn<Id>(
  text: string,
  find: (id: string) => Id | undefined,
): { readonly known: readonly Id[]; readonly unknown: readonly string[] } {
  const parts = text.split(".").filter(Boolean);
  const known: Id[] = [];
  const unknown: string[] = [];
  let start = 0;
  while (start < parts.length) {
    const run = runLengths.find((length) => find(parts.slice(start, start + length).join(".")) !== undefined) ?? 0;
    const id = find(parts.slice(start, start + run).join("."));
    if (id === undefined) unknown.push(parts[start] as string);
    else known.push(id);
    start += Math.max(run, 1);
  }
  return { known, unknown };
}

/** An id has at most three parts: relation, subject and object of a claim that follows from turns. */
const runLengths = [3, 2, 1] as const;

export interface CollectionContents {
  /** The collected nodes, and the ends of the collected claims. */
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<EdgeId>;
  /** Claims that are not collected, but join two collected nodes. */
  readonly between: readonly BuiltClaim[];
}

/** Finds the part of the graph that a collection forms: its nodes, the edges of its claims, and the edges between its nodes. */
export function contentsOf(graph: ConceptGraph, collection: Collection): CollectionContents {
  const ids = new Set(collection.claims);
  const collected = new Set(collection.nodes);
  const claims = graph.claims.filter(({ id }) => ids.has(id));
  const between = graph.claims.filter(({ id, from, to }) => !ids.has(id) && collected.has(from) && collected.has(to));
  return {
    nodes: new Set([...collected, ...claims.flatMap(({ from, to }) => [from, to])]),
    edges: new Set([...claims, ...between].map(edgeIdOf)),
    between,
  };
}
