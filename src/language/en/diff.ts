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
    evidence: (count) => `${count} with other evidence`,
  },
  title: (what, section) =>
    section === "evidence" ? `${what}: evidence moved` : section === "merged" ? `${what} merged into others` : `${what} ${section}`,
  nodes: "Nodes",
  claims: "Claims",
  turns: "Turns",
  sources: "Sources",
  nothing: "Nothing changed.",
  none: "nothing",
  broken: (revision, errors, first) =>
    `${revision === undefined ? "The files as they lie have" : `\`${revision}\` has`} ${errors} ${errors === 1 ? "error" : "errors"}; what cannot be read there is left out of this comparison. The first: ${first}`,
  sentences: (covered, declared, open) => `${covered} covered, ${declared} declared, ${open} open`,
};
