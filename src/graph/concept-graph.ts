/** The built graph in memory: a directed multigraph of nodes and edges, where an edge has one claim or more. */
import { MultiDirectedGraph } from "graphology";
import type { BuiltClaim, BuiltGraph, BuiltNode, BuiltSource, BuiltTurn, EdgeId, NodeId, TurnId } from "../model/built.ts";
import type { Relation } from "../model/relations.ts";

/** All claims that join the same two nodes by the same relation. */
export interface GraphEdge {
  readonly id: EdgeId;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly relation: Relation;
  /** At least one, in the order of the built graph. */
  readonly claims: readonly BuiltClaim[];
}

export class UnknownNodeError extends Error {
  constructor(id: string) {
    super(`The graph has no node "${id}".`);
    this.name = "UnknownNodeError";
  }
}

/** A graph with lookups. Those that start with `find` may return undefined; the others throw on an unknown id. */
export interface ConceptGraph {
  readonly built: BuiltGraph;
  /** Sorted by id. */
  readonly nodes: readonly BuiltNode[];
  /** Sorted by id. */
  readonly edges: readonly GraphEdge[];
  readonly claims: readonly BuiltClaim[];
  /** Resolves former ids too. */
  findNode(id: string): BuiltNode | undefined;
  node(id: NodeId): BuiltNode;
  findEdge(id: string): GraphEdge | undefined;
  findClaim(id: string): BuiltClaim | undefined;
  findTurn(id: string): BuiltTurn | undefined;
  findSource(id: string): BuiltSource | undefined;
  /** Edges in and out of a node, sorted by id. */
  edgesOf(id: NodeId): readonly GraphEdge[];
  /** Claims in and out of a node, in programme order: by turn, then by id. */
  claimsOf(id: NodeId): readonly BuiltClaim[];
  neighboursOf(id: NodeId): ReadonlySet<NodeId>;
}

export const edgeIdOf = (claim: Pick<BuiltClaim, "from" | "relation" | "to">): EdgeId =>
  `${claim.from}~${claim.relation}~${claim.to}` as EdgeId;

/** A part of the graph: some of its nodes, and some of its edges with some of their claims. */
export interface Subgraph {
  readonly nodes: ReadonlySet<NodeId>;
  /** Each with at least one claim. */
  readonly edges: ReadonlyMap<EdgeId, GraphEdge>;
}

/** Tests whether a claim is in a subgraph. */
export const isClaimIn =
  ({ edges }: Pick<Subgraph, "edges">) =>
  (claim: BuiltClaim): boolean =>
    edges.get(edgeIdOf(claim))?.claims.includes(claim) === true;

/**
 * Indexes a built graph for lookups.
 *
 * @param built as `graph.json` has it; ids are unique and both ends of every claim are nodes (validation has checked this)
 */
export function conceptGraph(built: BuiltGraph): ConceptGraph {
  const multigraph = new MultiDirectedGraph();
  const nodes = new Map<string, BuiltNode>();
  const formerly = new Map<string, BuiltNode>();
  for (const node of built.nodes) {
    nodes.set(node.id, node);
    multigraph.addNode(keyOf(node.id));
    for (const former of node.formerIds) formerly.set(former, node);
  }

  const claimsByEdge = new Map<EdgeId, BuiltClaim[]>();
  const claims = new Map<string, BuiltClaim>();
  for (const claim of built.claims) {
    claims.set(claim.id, claim);
    const id = edgeIdOf(claim);
    const same = claimsByEdge.get(id);
    if (same) same.push(claim);
    else claimsByEdge.set(id, [claim]);
  }

  const edges: GraphEdge[] = [...claimsByEdge.keys()].sort(byText).map((id) => {
    const [first] = claimsByEdge.get(id) as [BuiltClaim];
    return { id, from: first.from, to: first.to, relation: first.relation, claims: claimsByEdge.get(id) as BuiltClaim[] };
  });
  const edgesById = new Map<string, GraphEdge>(edges.map((edge) => [edge.id, edge]));
  for (const edge of edges) multigraph.addDirectedEdgeWithKey(edge.id, keyOf(edge.from), keyOf(edge.to));

  const sources = new Map<string, BuiltSource>(built.sources.map((source) => [source.id, source]));
  const turns = new Map<string, BuiltTurn>();
  const placeInProgramme = new Map<TurnId, number>();
  for (const source of built.sources)
    for (const turn of source.turns) {
      turns.set(turn.id, turn);
      placeInProgramme.set(turn.id, placeInProgramme.size);
    }
  const placeOf = (claim: BuiltClaim): number =>
    claim.turn === undefined ? Number.POSITIVE_INFINITY : (placeInProgramme.get(claim.turn) ?? Number.POSITIVE_INFINITY);

  const node = (id: NodeId): BuiltNode => {
    const found = nodes.get(id);
    if (!found) throw new UnknownNodeError(id);
    return found;
  };
  const edgesByNode = new Map<NodeId, readonly GraphEdge[]>();
  const edgesOf = (id: NodeId): readonly GraphEdge[] => {
    const known = edgesByNode.get(id);
    if (known) return known;
    node(id);
    const found = [...new Set(multigraph.edges(keyOf(id)))].sort(byText).map((key) => edgesById.get(key) as GraphEdge);
    edgesByNode.set(id, found);
    return found;
  };

  return {
    built,
    nodes: built.nodes,
    edges,
    claims: built.claims,
    node,
    edgesOf,
    findNode: (id) => nodes.get(id) ?? formerly.get(id),
    findEdge: (id) => edgesById.get(id),
    findClaim: (id) => claims.get(id),
    findTurn: (id) => turns.get(id),
    findSource: (id) => sources.get(id),
    claimsOf: (id) =>
      edgesOf(id)
        .flatMap((edge) => edge.claims)
        .sort((a, b) => placeOf(a) - placeOf(b) || byLine(a, b)),
    neighboursOf: (id) => {
      node(id);
      return new Set(multigraph.neighbors(keyOf(id)).map(idOf));
    },
  };
}

/** Makes a key for graphology, which looks up neighbours in plain objects, where an id such as "constructor" is in every object. */
const keyOf = (id: NodeId): string => `#${id}`;
const idOf = (key: string): NodeId => key.slice(1) as NodeId;

/** Counts all claims in and out of a node. */
export const countClaims = (graph: Pick<ConceptGraph, "edgesOf">, id: NodeId): number =>
  graph.edgesOf(id).reduce((sum, { claims }) => sum + claims.length, 0);

/** Compares claims of one turn by the line where each is first said, then in the order in which they were curated. */
export const byLine = (a: BuiltClaim, b: BuiltClaim): number =>
  firstLine(a) - firstLine(b) || a.id.length - b.id.length || byText(a.id, b.id);

/** Claims without a passage come last, all of them alike: no difference of two infinities. */
const firstLine = ({ locators }: BuiltClaim): number => Math.min(Number.MAX_SAFE_INTEGER, ...locators.map(({ line }) => line));

/** Compares texts by code units, so that the order is the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
