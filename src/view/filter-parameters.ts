/** Filters in an address: `off.types=risk.concept`, one parameter for each facet. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { confidenceIds } from "../model/confidences.ts";
import { nodeTypeIds } from "../model/node-types.ts";
import { relationIds } from "../model/relations.ts";
import { formerStandings, standingIds } from "../model/standings.ts";
import type { AddressParameter } from "./address-parameter.ts";
import { initialHidden } from "./filters.ts";
import { same, sorted } from "./update.ts";
import { type Facet, facets } from "./view-state.ts";

export const filterParameters: readonly AddressParameter[] = facets.map((facet) => ({
  name: `off.${facet}`,
  truncated: "filters",
  write: ({ hidden }) => (same(hidden[facet], initialHidden[facet]) ? undefined : hidden[facet].join(".")),
  read(view, value, { graph, report }) {
    const ids = (value === "" ? [] : value.split(".")).map((id) => (facet === "standings" ? (formerStandings[id] ?? id) : id));
    const known = new Set<string>(idsOf(facet, graph));
    for (const id of ids) if (!known.has(id)) report(`off.${facet}`, id, "unknown-id");
    return { ...view, hidden: { ...view.hidden, [facet]: sorted(ids.filter((id) => known.has(id))) } };
  },
}));

/** Lists all ids that a facet can hide. */
export function idsOf(facet: Facet, graph: Pick<ConceptGraph, "built">): readonly string[] {
  switch (facet) {
    case "types":
      return nodeTypeIds;
    case "relations":
      return relationIds;
    case "standings":
      return standingIds;
    case "confidences":
      return confidenceIds;
    case "sessions":
      return graph.built.sources.flatMap((source) => source.sessions);
  }
}
