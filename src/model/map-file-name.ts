import type { Bilingual } from "./bilingual.ts";

/** The file with the map's part of the graph, with its names in one language. */
export const mapFileName = (language: keyof Bilingual): string => `map.${language}.json`;
