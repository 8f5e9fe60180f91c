/** The actors that have a row in the matrix. */
import type { RegionId } from "../model/built.ts";
import { regions } from "../model/countries.ts";
import type { MatrixRowType } from "../model/matrix-types.ts";
import { type Actor, countriesOf, nodeActor, placeActor } from "./actors.ts";
import type { ConceptGraph } from "./concept-graph.ts";

/** Returns all actors that can have a row in the matrix: nodes and countries by id, regions in the order of their table. */
export function actorsForRows(graph: ConceptGraph, rows: MatrixRowType): readonly Actor[] {
  if (rows !== "country" && rows !== "region") return graph.nodes.filter(({ type }) => type === rows).map((node) => nodeActor(graph, node));
  const countries = [...new Set(graph.nodes.flatMap(({ country }) => country ?? []))].sort();
  const codes =
    rows === "country"
      ? countries
      : Object.keys(regions).filter((code) => countriesOf(code).some((country) => countries.includes(country)));
  return codes.flatMap((code) => placeActor(graph, `@${code}` as RegionId) ?? []);
}
