import type { SourceFacts } from "../../model/citation-facts.ts";
import { longDate } from "../figure-source.ts";

/** The words of a saved picture, in English. */
export const figure = {
  /** Headings of the legend. */
  types: "What is joined",
  standings: "How a claim is backed",
  families: "What a line says",
  size: "Size: how many claims name it; not importance, and not how right it is.",
  hollow: "hollow: only inferred or outside",
  ringed: "ringed: shared; letters: by whom",
  /** The line that stands wherever claims do. */
  notice: "Paraphrased from a machine transcript; not reviewed by the speakers.",
  licence: "Data: CC BY 4.0.",
  /** Stands before the address. */
  seenAt: "This view:",
  /** Stands before the address of the page, where that of the view is too long. */
  mapAt: "The whole map (the address of this view is too long to print):",
  /** Stands in the place of an address that is too long, where the site's own is not known either. */
  tooLong: "The address of this view is too long to print, and the site address is not set.",
  /** Names where the claims come from, at the foot of a picture. */
  source: ({ title, place, date }: SourceFacts) => `Source: ${title.en}, ${place.en}, ${longDate(date, "en-GB")}.`,
  /** Counts what the picture shows, for its description. */
  counts: (nodes: number, edges: number) =>
    `${nodes} ${nodes === 1 ? "node" : "nodes"} and ${edges} ${edges === 1 ? "line" : "lines"} are drawn.`,
} as const;
