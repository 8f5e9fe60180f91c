/** A collection: nodes and claims that a reader keeps together, and the part of the graph that they make. */
import type { BuiltClaim, ClaimId, EdgeId, NodeId } from "../model/built.ts";
import { byText, type ConceptGraph, edgeIdOf } from "./concept-graph.ts";

/** Both sorted, without doubles, so that equal collections are equal values. */
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

/** Something that can be collected. */
export type Collectable = { readonly node: NodeId } | { readonly claim: ClaimId };

export const isCollected = ({ nodes, claims }: Collection, what: Collectable): boolean =>
  "node" in what ? nodes.includes(what.node) : claims.includes(what.claim);

/** Adds what is not there, and takes out what is. */
export const toggled = (collection: Collection, what: Collectable): Collection =>
  "node" in what
    ? { ...collection, nodes: flipped(collection.nodes, what.node) }
    : { ...collection, claims: flipped(collection.claims, what.claim) };

const flipped = <Id extends string>(ids: readonly Id[], id: Id): readonly Id[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : distinct([...ids, id]);

const distinct = <Id extends string>(ids: readonly Id[]): readonly Id[] => [...new Set(ids)].sort(byText);

/** A collection as links and the device carry it: `node.node~claim.claim`. */
export const collectionText = ({ nodes, claims }: Collection): string =>
  claims.length === 0 ? nodes.join(".") : `${nodes.join(".")}~${claims.join(".")}`;

/**
 * Reads such a text. An id may hold dots, as those of claims that the turns make do, so the longest run of parts that is an id is one.
 *
 * @returns what of it the graph has, former ids of nodes understood, and the ids that it has not
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

/** Cuts a text at its dots into ids, the longest first that are known; a part that begins none is unknown. */
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

/** An id has three parts at the most: relation, subject and object of a claim that the turns make. */
const runLengths = [3, 2, 1] as const;

export interface CollectionContents {
  /** Those collected, and the ends of the claims. */
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<EdgeId>;
  /** Not collected themselves: claims that join two of the collected nodes. */
  readonly between: readonly BuiltClaim[];
}

/** What the drawing shows of a collection: its nodes, the edges of its claims, and the edges between its nodes. */
export function contentsOf(graph: ConceptGraph, collection: Collection): CollectionContents {
  const ids = new Set(collection.claims);
  const own = new Set(collection.nodes);
  const claims = graph.claims.filter(({ id }) => ids.has(id));
  const between = graph.claims.filter(({ id, from, to }) => !ids.has(id) && own.has(from) && own.has(to));
  return {
    nodes: new Set([...own, ...claims.flatMap(({ from, to }) => [from, to])]),
    edges: new Set([...claims, ...between].map(edgeIdOf)),
    between,
  };
}
