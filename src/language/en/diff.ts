import type { DiffWords } from "../diff.ts";

/** The words of `npm run diff`, in English. */
export const diff: DiffWords = {
  summary: (what, counts) => `${what}: ${counts.join(", ")}.`,
  count: {
    added: (count) => `${count} added`,
    removed: (count) => `${count} removed`,
    renamed: (count) => `${count} renamed`,
    merged: (count) => `${count} merged`,
    changed: (count) => `${count} changed`,
    evidence: (count) => `${count} with new evidence`,
  },
  title: (what, section) =>
    section === "evidence" ? `${what}: evidence changed` : section === "merged" ? `${what} merged into others` : `${what} ${section}`,
  nodes: "Nodes",
  claims: "Claims",
  turns: "Turns",
  sources: "Sources",
  nothing: "Nothing changed.",
  none: "none",
  broken: (revision, errors, first) =>
    `${revision === undefined ? "The current files have" : `\`${revision}\` has`} ${errors} ${errors === 1 ? "error" : "errors"}; entries that cannot be read are not compared. First error: ${first}`,
  sentences: (covered, declared, open) => `${covered} covered, ${declared} declared, ${open} open`,
};
