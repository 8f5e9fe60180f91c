/** Facts about a graph file of a reader: what stops it from being read, and what was read otherwise than it was written. */
import type { OneOf } from "./facts.ts";

/** A name, or an empty record where a fact needs none. */
type None = Readonly<Record<never, never>>;
interface Named {
  readonly name: string;
}

/** The formats that can be read. */
export type ImportFormat = "gexf" | "graphml" | "graphology" | "node-link" | "cytoscape" | "csv" | "turtle";

/** Items that were left out, changed or given a default. The file is read all the same. */
interface ImportFactKinds {
  /** A value that is not of the type that its attribute declares; kept as text. */
  readonly "value-not-of-type": Named & { readonly type: string };
  /** An attribute whose values are of several types; all of them are text now. */
  readonly "types-mixed": Named;
  /** A number that a computer would round; kept as text. */
  readonly "number-kept-as-text": Named;
  /** A value that is no number, such as NaN; left out. */
  readonly "number-left-out": Named;
  /** An attribute that has the name of an earlier one. */
  readonly "attribute-renamed": Named & { readonly newName: string };
  /** A value of an attribute that the file does not declare; kept as text. */
  readonly "attribute-undeclared": Named;
  /** A value that the entry does not have, and that the file declares as the default. */
  readonly "default-applied": Named;
  /** An element or field that is not read. */
  readonly "element-left-out": Named;
  /** A node inside another; its parent is in the attribute `parent`. */
  readonly "nesting-flattened": None;
  /** Times at which something exists or has a value. */
  readonly "times-left-out": None;
  /** A drawing of yEd, of which name, place, size and colour are read. */
  readonly "drawing-simplified": None;
  /** A reference to a document type that is not loaded. */
  readonly "doctype-left-out": None;
  /** Characters that no text can have, replaced by U+FFFD. */
  readonly "characters-replaced": None;
  /** Ids that are numbers in the file, and texts here. */
  readonly "ids-made-text": None;
  /** Ends that are places in the list of nodes. */
  readonly "ends-are-places": None;
  /** Nodes that only ends of edges name. */
  readonly "nodes-made": None;
  /** Nodes without an id, named by their places in the list. */
  readonly "ids-made": None;
  /** A table without a row of headings; the first two columns are the ends. */
  readonly "headings-made": None;
  /** A table whose headings name no ends; the first two columns are the ends. */
  readonly "ends-by-order": None;
  /** Lines of remarks above a table. */
  readonly "remarks-left-out": None;
  /** A row with more cells than there are headings. */
  readonly "cells-left-out": None;
  /** A row with fewer cells than there are headings. */
  readonly "cells-absent": None;
  /** A table that does not say its encoding and is not in UTF-8: the encoding that its bytes fit. */
  readonly "encoding-assumed": Named;
  /** Ids of a space that an earlier space of ids has too. */
  readonly "id-space-added": Named;
  /** A key that stands twice in an object; the last counts. */
  readonly "key-repeated": Named;
}

/** Problems of a file. */
interface ImportFaultKinds {
  readonly "too-large": { readonly bytes: number; readonly limit: number };
  readonly "file-empty": None;
  readonly "file-unreadable": None;
  readonly "not-utf-8": None;
  readonly "encoding-unknown": Named;
  /** A format that cannot be read; named where it is known. */
  readonly "format-unknown": { readonly name?: string };
  readonly "archive-damaged": None;
  readonly "archive-without-tables": None;
  readonly "xml-malformed": None;
  readonly "json-malformed": None;
  readonly "turtle-malformed": None;
  /** Turtle that is no export of this graph. */
  readonly "turtle-of-others": None;
  readonly "too-deep": { readonly limit: number };
  /** Entities that the file declares: they can make a small file huge, or load other files. */
  readonly "entities-declared": None;
  readonly "no-graph": None;
  readonly "no-ends": { readonly headings: readonly string[] };
  /** The file ends too early. */
  readonly "cut-off": None;
  readonly "entity-unknown": None;
  readonly "character-forbidden": None;
  readonly "several-graphs": None;
  readonly "id-missing": None;
  readonly "id-repeated": None;
  readonly "edge-id-repeated": None;
  readonly "end-missing": None;
  readonly "end-unknown": None;
}

export type ImportFact = OneOf<ImportFactKinds>;
export type ImportFault = OneOf<ImportFaultKinds>;

/** Faults after which the rest of the file can be opened if the reader wants it, with what is then done about them. */
export const canOpenAnyway: ReadonlySet<ImportFault["kind"]> = new Set([
  "cut-off",
  "entity-unknown",
  "character-forbidden",
  "several-graphs",
  "id-missing",
  "id-repeated",
  "edge-id-repeated",
  "end-missing",
  "end-unknown",
]);

/** A fact with the places where it holds. */
export interface Noted<Fact> {
  readonly fact: Fact;
  /** In a zip, the file in it. */
  readonly file?: string;
  /** The first lines, counted from 1, in the order in which they were found. */
  readonly lines: readonly number[];
  /** All places, also those whose lines are not listed. */
  readonly count: number;
  /** The first ids or values that it is about. */
  readonly examples: readonly string[];
}
