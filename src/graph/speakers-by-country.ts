/** Finds the speakers from a country or region: those who work at an institution there. */
import type { BuiltNode } from "../model/built.ts";
import { type Actor, findActor } from "./actors.ts";
import { byText, type ConceptGraph } from "./concept-graph.ts";
import { findRegion } from "./find-region.ts";
import { actorsForRows } from "./row-actors.ts";
import { speakersOf } from "./speakers.ts";

export interface SpeakersFrom {
  /** A country or region. */
  readonly place: Actor;
  /** In the order in which they first spoke; at least one. */
  readonly speakers: readonly BuiltNode[];
}

/** Lists the countries that speakers are from, those with the most first. Who works in two countries is in both. */
export const speakersByCountry = (graph: ConceptGraph): readonly SpeakersFrom[] =>
  actorsForRows(graph, "country")
    .flatMap((place) => speakersOfPlace(graph, place) ?? [])
    .sort((a, b) => b.speakers.length - a.speakers.length || byText(a.place.name.en, b.place.name.en));

/** Finds the speakers from the country or region that a text names; undefined if it names none, or if nobody from there spoke. */
export function speakersFrom(graph: ConceptGraph, text: string): SpeakersFrom | undefined {
  const id = findRegion(graph, text);
  const place = id && findActor(graph, id);
  return place && speakersOfPlace(graph, place);
}

function speakersOfPlace(graph: ConceptGraph, place: Actor): SpeakersFrom | undefined {
  const speakers = speakersOf(graph).flatMap(({ person }) => (place.members.has(person.id) ? person : []));
  return speakers.length > 0 ? { place, speakers } : undefined;
}
