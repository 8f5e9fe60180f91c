import type { SourceFacts } from "../../model/citation-facts.ts";
import { longDate } from "../figure-source.ts";
import { counted } from "./grammar.ts";

/** The words of a saved picture, in English. */
export const figure = {
  size: "Size: number of claims, not importance or truth.",
  doubt: "double: speaker or meaning not certain",
  hollow: "hollow: only inferred",
  ringed: "ringed: shared; letters: who raised it",
  /** The line that stands wherever claims do. */
  notice: "Paraphrased from a machine transcript; not reviewed by the speakers.",
  /** Gives the address of the page, where that of the view is too long. */
  mapAt: (address: string) => `Full map (the address of this view is too long to print): ${address}.`,
  /** Stands in the place of an address that is too long, where the site's own is not known either. */
  tooLong: "The address of this view is too long to print, and the site address is not set.",
  /** Names where the claims come from, at the foot of a picture. */
  source: ({ title, place, date }: SourceFacts) => `Source: ${title.en}, ${place.en}, ${longDate(date, "en-GB")}.`,
  /** Counts what the picture shows, for its description. */
  counts: (nodes: number, edges: number) => `Shows ${counted(nodes, "node", "nodes")} and ${counted(edges, "connection", "connections")}.`,
} as const;
