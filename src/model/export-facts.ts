/** Facts of a report: things that an export could not hold as they are. `src/language` says them. */

/** The lists of the graph besides nodes and claims. */
export type RecordList = "sources" | "turns" | "corrections" | "sentences" | "withdrawn";

export type ExportFact =
  /** Characters that the format forbids, replaced by U+FFFD. */
  | { readonly code: "characters-replaced"; readonly count: number }
  /** Lists that the format has no place for. */
  | { readonly code: "lists-left-out"; readonly lists: readonly RecordList[] }
  /** Fields of claims that the format has no place for, by their names in `graph.json`. */
  | { readonly code: "fields-left-out"; readonly fields: readonly string[] }
  /** Nodes of which only the names in the texts of claims are left. */
  | { readonly code: "nodes-left-out"; readonly count: number }
  /** Shapes that the format does not know, drawn by the nearest; the attribute `shape` has their names. */
  | { readonly code: "shapes-approximated"; readonly count: number }
  /** Cells that a spreadsheet would take for a formula, and that begin with an apostrophe now. */
  | { readonly code: "formulas-guarded"; readonly count: number }
  /** Cells longer than a spreadsheet keeps. */
  | { readonly code: "cells-too-long"; readonly count: number }
  /** Values of lists in which the separator of lists was replaced by a comma. */
  | { readonly code: "separators-replaced"; readonly count: number }
  /** Attributes whose names the format needs for itself: as they were, and as they are in the file. */
  | { readonly code: "attributes-renamed"; readonly names: readonly (readonly [string, string])[] }
  /** Attributes whose values are lists or structures, written as texts of JSON. */
  | { readonly code: "structures-as-text"; readonly names: readonly string[] }
  /** The export has a part of the graph: some lists are only of the whole. */
  | { readonly code: "part-only"; readonly nodes: number; readonly claims: number };
