/** An actor and a node, with every claim from the actor or its members to the node or its descendants. */
import { claimsBetween, findActor } from "../graph/actors.ts";
import type { ActorId, NodeId } from "../model/built.ts";
import { joinNames } from "./actor-names.ts";
import type { SelectionKind } from "./selection-kind.ts";

export interface PairSelection {
  readonly kind: "pair";
  readonly from: ActorId;
  readonly to: NodeId;
}

export const pairKind: SelectionKind<PairSelection> = {
  parameter: "pair",
  truncated: "selection",
  parse(value, { graph }) {
    const [from = "", to = ""] = value.split("~");
    const [actor, node] = [findActor(graph, from), graph.findNode(to)];
    return actor && node && { kind: "pair", from: actor.id, to: node.id };
  },
  format: ({ from, to }) => `${from}~${to}`,
  title: ({ from, to }, context) => joinNames(context, [from, to], " · "),
  nodes({ from, to }, { graph }) {
    const actor = findActor(graph, from)?.node?.id;
    return [...(actor ? [actor] : []), to, ...claimsBetween(graph, from, to).map((claim) => claim.from)];
  },
  claims: ({ from, to }, { graph }) => claimsBetween(graph, from, to),
  highlight({ from, to }, { graph, rendered }) {
    const ids = new Set(claimsBetween(graph, from, to).map(({ id }) => id));
    const edges = [...rendered.edges.values()].filter(({ claims }) => claims.some(({ id }) => ids.has(id)));
    // A country or region is not a node, so its id matches none.
    return {
      nodes: new Set([from as NodeId, to, ...edges.flatMap((edge) => [edge.from, edge.to])]),
      edges: new Set(edges.map(({ id }) => id)),
    };
  },
  answerer: "none",
  isCounted: true,
};
