/** A selected node, with its ego network. */
import { canExpand } from "../graph/collapsed-families.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { egoNetwork, type Reach } from "../graph/ego-network.ts";
import { hierarchyOf } from "../graph/hierarchy.ts";
import type { EdgeId, NodeId } from "../model/built.ts";
import { nodeTypes } from "../model/node-types.ts";
import { standings } from "../model/standings.ts";
import type { SelectionKind } from "./selection-kind.ts";

export interface NodeSelection {
  readonly kind: "node";
  readonly id: NodeId;
}

export const nodeKind: SelectionKind<NodeSelection> = {
  parameter: "node",
  truncated: "selection",
  parse(value, { graph }) {
    // Some chats write links in capitals.
    const node = graph.findNode(value) ?? graph.findNode(value.toLowerCase());
    return node && { kind: "node", id: node.id };
  },
  format: ({ id }) => id,
  title: ({ id }, { graph, language }) => graph.findNode(id)?.name[language],
  nodes: ({ id }, { graph, ego }) => [
    ...[id, ...ego.addedNeighbours].flatMap((node) => withNeighbours(graph, node)),
    ...(ego.depth > 1 && ego.withWaiting ? fartherNodes(graph, id, ego) : []),
  ],
  claims: ({ id }, { graph }) => graph.claimsOf(id),
  highlight({ id: selected }, { graph, ego, rendered }) {
    if (!graph.findNode(selected)) return undefined;
    const edges = [...rendered.edges.values()];
    const { steps, edges: followed } = egoNetwork(edges, selected, ego);
    const added = new Set(ego.addedNeighbours);
    const isFamily = canExpand(graph, selected);
    const members = new Set(isFamily ? [...hierarchyOf(graph).descendants(selected)].filter((id) => rendered.nodes.has(id)) : []);
    const isOfFamily = (id: NodeId): boolean => id === selected || members.has(id);
    const ofFamily = edges.filter(({ from, to }) => isOfFamily(from) || isOfFamily(to));
    const within = new Set(ofFamily.filter(({ from, to }) => isOfFamily(from) && isOfFamily(to) && from !== to).map(({ id }) => id));
    const near = [...steps].filter(([id, step]) => step === 1 || added.has(id)).map(([id]) => id);
    return {
      nodes: new Set([...near, ...members, ...ofFamily.flatMap(({ from, to }) => [from, to])].filter((id) => id !== selected)),
      edges: new Set(ofFamily.flatMap(({ id }) => (within.has(id) ? [] : [id]))),
      selected: new Set([selected]),
      plain: new Set<NodeId | EdgeId>([...steps.keys(), ...followed, ...within]),
    };
  },
  answerer: "none",
  isCounted: true,
};

/** Finds a node with its neighbours, except its children. */
function withNeighbours(graph: ConceptGraph, id: NodeId): readonly NodeId[] {
  const children = new Set(hierarchyOf(graph).children(id));
  return [id, ...graph.neighboursOf(id)].filter((neighbour) => !children.has(neighbour));
}

/** Finds the nodes within the steps of an ego network whose types wait; those of the others are on the map anyway, or in their families. */
function fartherNodes(graph: ConceptGraph, id: NodeId, ego: Reach): readonly NodeId[] {
  const said = graph.edges.filter(({ claims }) => claims.some(({ standing }) => standings[standing].firstView));
  return [...egoNetwork(said, id, ego).steps.keys()].filter((reached) => nodeTypes[graph.node(reached).type].appears !== "at first");
}
