import { shell } from "./shell.ts";

/** The words of the page before any script has run, in English. */
export const pageHead = {
  title: shell.title,
  card: "A map: risks on the left, speakers in the middle, proposals and red lines on the right, and lines for who says what of which.",
  noScript: "This page draws its graph with JavaScript. The data is in graph.json.",
  description: (sources: readonly string[]) => `${shell.deck}${sources.length > 0 ? `: ${sources.join("; ")}` : ""}.`,
} as const;
