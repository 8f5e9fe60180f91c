import { counted } from "./grammar.ts";

/** The words of the notice after a saved figure was opened, in English. */
export const openedFigure = {
  opened: (name: string) => `Opened from “${name}”.`,
  same: "The data is the same as when it was saved.",
  changed: "The data has changed since it was saved.",
  unchanged: (claims: number) => `The data has changed since it was saved, but none of its ${counted(claims, "claim", "claims")}.`,
  changes: (all: number, changed: number, gone: number) =>
    `The data has changed since it was saved: of its ${counted(all, "claim", "claims")}, ${[
      changed > 0 && `${changed} ${changed === 1 ? "says" : "say"} something else or ${changed === 1 ? "is" : "are"} worded otherwise`,
      gone > 0 && `${gone} ${gone === 1 ? "is" : "are"} no longer in the graph`,
    ]
      .filter(Boolean)
      .join(", and ")}.`,
  notOpened: (names: readonly string[]) =>
    `Not opened: ${names.map((name) => `“${name}”`).join(", ")}. Figures and lessons are opened one at a time.`,
  notOurs: (name: string) => `“${name}” is not a figure saved from this graph, or its address was removed. Nothing was opened.`,
} as const;
