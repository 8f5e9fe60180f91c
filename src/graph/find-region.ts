/** Finds a country or region by what people type. */
import type { ActorId } from "../model/built.ts";
import { otherCountryNames, peopleFrom } from "../model/country-words.ts";
import type { Actor } from "./actors.ts";
import type { ConceptGraph } from "./concept-graph.ts";
import { actorsForRows } from "./row-actors.ts";

/**
 * Finds the country or region with a name in either language, or with a code, if an institution of the graph is in it. The name may stand
 * in a phrase for the people there: "speakers from France".
 */
export function findRegion(graph: ConceptGraph, name: string): ActorId | undefined {
  const bare = name.trim().toLowerCase().replace(/^the /, "").replace(peopleFrom, "").replace(/^the /, "");
  const wanted = otherCountryNames[bare] ?? bare;
  const isNamed = ({ id, name: { en, zh } }: Actor): boolean => [en.toLowerCase(), zh, id.slice(1).toLowerCase()].includes(wanted);
  return [...actorsForRows(graph, "country"), ...actorsForRows(graph, "region")].find(isNamed)?.id;
}
