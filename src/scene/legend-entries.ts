/** The entries of the legend, which are the filters too. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { rootOf } from "../graph/hierarchy.ts";
import { speaks } from "../graph/speaking.ts";
import type { BuiltNode } from "../model/built.ts";
import { confidenceIds, confidences } from "../model/confidences.ts";
import { type NodeTypeEntry, nodeTypeIds, nodeTypes } from "../model/node-types.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relationIds, relations } from "../model/relations.ts";
import { standingIds, standings } from "../model/standings.ts";
import { claimsByFilter } from "../view/claims-by-filter.ts";
import { type FilteredGraph, filterGraph, isWaiting, waits, withoutRequested } from "../view/filters.ts";
import type { ViewState } from "../view/view-state.ts";
import type { LegendEntry } from "./scene-types.ts";

/**
 * Lists the legend's entries, in the order of the tables. An entry that is off counts what comes back once it is on, as the other filters stand. Types, relations, standings and confidences that the graph lacks are left out; hidden ones
 * stay, so that they can be shown again. The counts of types are of what is on the map while nothing is selected, members of collapsed families
 * included; all others are of what passes the filters. So selecting or expanding something changes no number. While the graph is loading, all entries are listed, so that the legend keeps its size.
 *
 * @param filtered what passes the filters, rendered or not
 */
export function legendOf(
  graph: ConceptGraph,
  { language, hidden, added }: Pick<ViewState, "language" | "hidden" | "added">,
  filtered: FilteredGraph,
): readonly LegendEntry[] {
  const isLoading = graph.nodes.length === 0;
  const nodesOf = countBy(graph.nodes, ({ type }) => type);
  /** Those that are drawn, or inside what is. A family that the filters hide is drawn for its members. */
  const onMap = (where: FilteredGraph): readonly BuiltNode[] => {
    const drawn = graph.nodes.filter(({ id, type }) => where.nodes.has(id) && (added.types.includes(type) || !isWaiting(graph, where, id)));
    return [...new Set(drawn.flatMap((node) => [node, graph.node(rootOf(graph, node.id))]))];
  };
  const nodes = graph.nodes.filter(({ id }) => filtered.nodes.has(id));
  const shownNodesOf = countBy(onMap(filtered), ({ type }) => type);
  const speaksOf = countBy(
    graph.nodes.filter(({ id }) => speaks(graph, id)),
    ({ type }) => type,
  );
  const claimsOf = countBy(graph.claims, ({ relation }) => relation);
  const standingsOf = countBy(graph.claims, ({ standing }) => standing);
  const shownClaims = [...filtered.edges.values()].flatMap(({ claims }) => claims);
  const shownClaimsOf = countBy(shownClaims, ({ relation }) => relation);
  const shownStandingsOf = countBy(shownClaims, ({ standing }) => standing);
  const confidencesOf = countBy(graph.claims, ({ confidence }) => confidence);
  const shownConfidencesOf = countBy(shownClaims, ({ confidence }) => confidence);

  const withAllTypes = filterGraph(graph, { ...hidden, types: [] });
  const hiddenNodesOf = countBy(
    onMap(withAllTypes).filter(({ type }) => hidden.types.includes(type)),
    ({ type }) => type,
  );
  const hiddenClaims = claimsByFilter(graph, withoutRequested({ hidden, added }));
  const hiddenClaimsOf = countBy(hiddenClaims.get("relations") ?? [], ({ relation }) => relation);
  const hiddenStandingsOf = countBy(hiddenClaims.get("standings") ?? [], ({ standing }) => standing);
  const hiddenConfidencesOf = countBy(hiddenClaims.get("confidences") ?? [], ({ confidence }) => confidence);

  const types = nodeTypeIds
    .filter((id) => isLoading || nodesOf.has(id))
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
        total: (!waits(id) || added.types.includes(id) ? nodesOf : speaksOf).get(id) ?? 0,
        hidden: hiddenNodesOf.get(id) ?? 0,
        off: hidden.types.includes(id),
      };
    });
  const waiting = nodeTypeIds
    .filter((id) => waits(id) && (isLoading || (nodesOf.get(id) ?? 0) > (speaksOf.get(id) ?? 0)))
    .map((id): LegendEntry => {
      const entry: NodeTypeEntry = nodeTypes[id];
      const { colour, shape } = entry;
      const total = (nodesOf.get(id) ?? 0) - (speaksOf.get(id) ?? 0);
      const shown = nodes.filter((node) => node.type === id && !speaks(graph, node.id)).length;
      const name = (entry.others ?? entry.plural)[language];
      return { kind: "waiting", id, name, colour, shape, shown, total, off: !added.types.includes(id) };
    });
  const verbs = relationIds
    .filter((id) => isLoading || claimsOf.has(id))
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
        hidden: hiddenClaimsOf.get(id) ?? 0,
        off,
      };
    });
  const evidence = standingIds
    .filter((id) => isLoading || standingsOf.has(id))
    .map((id): LegendEntry => {
      const off = hidden.standings.includes(id);
      return {
        kind: "standing",
        id,
        name: standings[id].name[language],
        shown: shownStandingsOf.get(id) ?? 0,
        total: standingsOf.get(id) ?? 0,
        hidden: hiddenStandingsOf.get(id) ?? 0,
        off,
      };
    });
  const doubts = confidenceIds
    .filter((id) => isLoading || confidencesOf.has(id))
    .map((id): LegendEntry => {
      const off = hidden.confidences.includes(id);
      return {
        kind: "confidence",
        id,
        name: confidences[id].name[language],
        shown: shownConfidencesOf.get(id) ?? 0,
        total: confidencesOf.get(id) ?? 0,
        hidden: hiddenConfidencesOf.get(id) ?? 0,
        off,
      };
    });
  return [...types, ...waiting, ...verbs, ...evidence, ...doubts];
}

function countBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
