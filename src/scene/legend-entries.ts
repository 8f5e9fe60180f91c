/** The legend, made from what is shown; its entries are the filters too. */
import type { ConceptGraph, Subgraph } from "../graph/concept-graph.ts";
import { type NodeTypeEntry, nodeTypeIds, nodeTypes } from "../model/node-types.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relationIds, relations } from "../model/relations.ts";
import { standingIds, standings } from "../model/standings.ts";
import type { ViewState } from "../view/view-state.ts";
import type { LegendEntry } from "./scene-types.ts";

/**
 * In the order of the tables; what the graph has none of is left out, what is switched off stays, to be switched on again. Counted is what
 * the filters let through, drawn or not, so that no number changes because something is selected or unfolded.
 * As long as there is no node at all everything stands there, so that the legend keeps its room while the graph is on its way.
 *
 * @param filtered what the filters let through, whether or not it waits to be drawn
 */
export function legendOf(
  graph: ConceptGraph,
  { language, hidden }: Pick<ViewState, "language" | "hidden">,
  filtered: Subgraph,
): readonly LegendEntry[] {
  const isAwaited = graph.nodes.length === 0;
  const nodesOf = countBy(graph.nodes, ({ type }) => type);
  const shownNodesOf = countBy(
    graph.nodes.filter(({ id }) => filtered.nodes.has(id)),
    ({ type }) => type,
  );
  const claimsOf = countBy(graph.claims, ({ relation }) => relation);
  const standingsOf = countBy(graph.claims, ({ standing }) => standing);
  const shownClaims = [...filtered.edges.values()].flatMap(({ claims }) => claims);
  const shownClaimsOf = countBy(shownClaims, ({ relation }) => relation);
  const shownStandingsOf = countBy(shownClaims, ({ standing }) => standing);

  const types = nodeTypeIds
    .filter((id) => isAwaited || nodesOf.has(id))
    .map((id): LegendEntry => {
      const entry: NodeTypeEntry = nodeTypes[id];
      const { colour, shape } = entry;
      return {
        kind: "type",
        id,
        name: entry.plural[language],
        colour,
        shape,
        shown: shownNodesOf.get(id) ?? 0,
        total: nodesOf.get(id) ?? 0,
        waits: entry.appears === "when selected",
        off: hidden.types.includes(id),
      };
    });
  const verbs = relationIds
    .filter((id) => isAwaited || claimsOf.has(id))
    .map((id): LegendEntry => {
      const entry: RelationEntry = relations[id];
      const off = hidden.relations.includes(id);
      return {
        kind: "relation",
        id,
        name: entry.reads[language],
        family: entry.family,
        shown: shownClaimsOf.get(id) ?? 0,
        total: claimsOf.get(id) ?? 0,
        off,
      };
    });
  const backings = standingIds
    .filter((id) => isAwaited || standingsOf.has(id))
    .map((id): LegendEntry => {
      const off = hidden.standings.includes(id);
      return {
        kind: "standing",
        id,
        name: standings[id].name[language],
        shown: shownStandingsOf.get(id) ?? 0,
        total: standingsOf.get(id) ?? 0,
        off,
      };
    });
  return [...types, ...verbs, ...backings];
}

function countBy<Of, Key>(list: readonly Of[], keyOf: (of: Of) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const of of list) counts.set(keyOf(of), (counts.get(keyOf(of)) ?? 0) + 1);
  return counts;
}
