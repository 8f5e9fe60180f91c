/** The names of actors and nodes in titles. */
import { findActor } from "../graph/actors.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { PageLanguage } from "./selection-kind.ts";

interface NamingOptions {
  readonly graph: ConceptGraph;
  readonly language: PageLanguage;
}

/** Joins names with a separator; an unknown id is used as it is. */
export const joinNames = ({ graph, language }: NamingOptions, ids: readonly string[], separator: string): string =>
  ids.map((id) => findActor(graph, id)?.name[language] ?? id).join(separator);
