/** A graph as a file of any format has it: the neutral table that all readers of files make. */
import type { ColumnKind } from "../formats/column.ts";
import type { ImportFact, ImportFault, ImportFormat, Noted } from "../model/import-facts.ts";

/** A value of JSON whose objects are maps, so that no key can be taken for a method. */
export type JsonTree = string | number | boolean | null | readonly JsonTree[] | ReadonlyMap<string, JsonTree>;

/** A value of an attribute. Undefined values are not in the map. */
export type ImportedValue = Exclude<JsonTree, null>;
export type ImportedValues = ReadonlyMap<string, ImportedValue>;

/** How a tool drew an entry, where its format has places for that. */
export interface Drawn {
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
  /** As `#rrggbb`. */
  readonly color?: string;
}

export interface ImportedNode {
  /** Not empty, and of one node only. */
  readonly id: string;
  readonly label?: string;
  readonly drawn: Drawn;
  readonly values: ImportedValues;
  /** Of the file, counted from 1. */
  readonly line: number;
}

export interface ImportedEdge {
  /** Absent where the file has none, or has it twice. */
  readonly id?: string;
  readonly source: string;
  readonly target: string;
  readonly isDirected: boolean;
  readonly label?: string;
  readonly drawn: Drawn;
  readonly values: ImportedValues;
  readonly line: number;
}

/** An attribute of all nodes, or of all edges. */
export interface ImportedColumn {
  readonly name: string;
  readonly kind: ColumnKind;
}

export interface ImportedGraph {
  readonly format: ImportFormat;
  readonly nodes: readonly ImportedNode[];
  /** Both ends are among the nodes. */
  readonly edges: readonly ImportedEdge[];
  readonly nodeColumns: readonly ImportedColumn[];
  readonly edgeColumns: readonly ImportedColumn[];
  /** Of the graph as a whole. */
  readonly values: ImportedValues;
}

export interface ImportResult {
  /** All that could be read. Absent if a fault allows nothing to be opened. To be shown only without faults, or if the reader wants it anyway. */
  readonly graph?: ImportedGraph;
  readonly faults: readonly Noted<ImportFault>[];
  readonly report: readonly Noted<ImportFact>[];
}
