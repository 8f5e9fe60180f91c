/** Names the file of a figure after what it shows. */
import type { Selection } from "../selection/selection.ts";
import type { Language } from "../view/view-state.ts";

const maxStem = 80;

/** The file's name without its ending, such as "ada-en": characters that every file system has. */
export function fileStemOf(selection: Selection, language: Language): string {
  const stem = partsOf(selection)
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .slice(0, maxStem)
    .replace(/-+$/u, "");
  return `${stem === "" ? "ai-safety-concept-graph" : stem}-${language}`;
}

function partsOf(selection: Selection): readonly string[] {
  switch (selection.kind) {
    case "node":
    case "edge":
    case "question":
    case "page":
      return [selection.id];
    case "pair":
      return [selection.from, "on", selection.to];
    case "compare":
      return [...selection.ids, "compared"];
    case "path":
      return [selection.from, "to", selection.to];
    case "collection":
      return ["collection"];
    case "ask":
      return [selection.text];
    default:
      return [];
  }
}
