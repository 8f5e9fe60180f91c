import { shell } from "./shell.ts";

/** The words of the page before any script has run, in English. */
export const pageHead = {
  title: shell.title,
  card: "A map: risks on the left, speakers in the middle, proposals and red lines on the right, and lines for who says what of which.",
  noScript: "This page draws its graph with JavaScript. The data is in graph.json.",
  cannotStart: {
    file: "A browser doesn’t load this page from disk. One file in the same folder has everything:",
    failed:
      "The interactive map couldn’t be loaded. Check the connection and reload the page; if that doesn’t help, reload it without the cache (Ctrl+Shift+R, or Cmd+Shift+R on a Mac), since the site may have a newer version.",
    embed: "Couldn’t load the figure. A sandboxed frame needs “Access-Control-Allow-Origin: *” from the site’s host.",
  },
  description: (sources: readonly string[]) => `${shell.deck}${sources.length > 0 ? `: ${sources.join("; ")}` : ""}.`,
} as const;
