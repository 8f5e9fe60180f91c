/** Filters in an address: `hide=risk.concept`, `off.sessions=panel-1`, one parameter for each facet; `add=institution` for what waits. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { confidenceIds } from "../model/confidences.ts";
import { type NodeTypeEntry, nodeTypeIds, nodeTypes } from "../model/node-types.ts";
import { relationIds } from "../model/relations.ts";
import { formerStandings, standingIds } from "../model/standings.ts";
import type { AddressParameter } from "./address-parameter.ts";
import { initialHidden } from "./filters.ts";
import { same, sorted } from "./update.ts";
import { type Facet, facets } from "./view-state.ts";

/** The parameter of a facet. That of types has a name of its own: `off.types` of earlier versions had another first view. */
const nameOf = (facet: Facet): string => (facet === "types" ? "hide" : `off.${facet}`);

const hiddenParameters: readonly AddressParameter[] = facets.map((facet) => ({
  name: nameOf(facet),
  truncated: "filters",
  write: ({ hidden }) => (same(hidden[facet], initialHidden[facet]) ? undefined : hidden[facet].join(".")),
  read(view, value, { graph, report }) {
    const ids = (value === "" ? [] : value.split(".")).map((id) => (facet === "standings" ? (formerStandings[id] ?? id) : id));
    const known = new Set<string>(idsOf(facet, graph));
    for (const id of ids) if (!known.has(id)) report(nameOf(facet), id, "unknown-id");
    return { ...view, hidden: { ...view.hidden, [facet]: sorted(ids.filter((id) => known.has(id))) } };
  },
}));

const addedParameters: readonly AddressParameter[] = (["types", "relations"] as const).map((facet) => ({
  name: facet === "types" ? "add" : `add.${facet}`,
  truncated: "filters",
  write: ({ added }) => (added[facet].length > 0 ? added[facet].join(".") : undefined),
  read(view, value, { graph, report }) {
    const known = new Set<string>(idsOf(facet, graph));
    const ids = value.split(".").filter((id) => known.has(id) || report(facet === "types" ? "add" : `add.${facet}`, id, "unknown-id"));
    return { ...view, added: { ...view.added, [facet]: sorted(ids) } };
  },
}));

/** The types that addresses of earlier versions had hidden where they named none. */
export const hiddenInOldAddresses: readonly string[] = nodeTypeIds.filter((id) => (nodeTypes[id] as NodeTypeEntry).hiddenInOldAddresses);

/**
 * Reads the hidden types of an address of earlier versions: those that were hidden at first wait now; if the address does not name one of
 * them, the reader had switched it on.
 */
const formerTypes: AddressParameter = {
  name: "off.types",
  write: () => undefined,
  read(view, value, { report }) {
    const ids = value === "" ? [] : value.split(".");
    const known = new Set<string>(nodeTypeIds);
    for (const id of ids) if (!known.has(id)) report("off.types", id, "unknown-id");
    const types = sorted(ids.filter((id) => known.has(id) && !hiddenInOldAddresses.includes(id)));
    return {
      ...view,
      hidden: { ...view.hidden, types },
      added: { ...view.added, types: sorted(hiddenInOldAddresses.filter((id) => !ids.includes(id))) },
    };
  },
};

export const filterParameters: readonly AddressParameter[] = [...hiddenParameters, ...addedParameters, formerTypes];

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
