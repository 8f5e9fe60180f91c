/** The state of the page as one plain value, and the intents that change it. `update.ts` is the only place that does. */
import type { ExpandedFamilies } from "../graph/collapsed-families.ts";
import type { RowKind, Sorting } from "../graph/table-columns.ts";
import type { NodeId } from "../model/built.ts";
import type { MatrixRowType } from "../model/matrix-types.ts";
import type { NodeType } from "../model/node-types.ts";
import type { Selection } from "../selection/selection.ts";

export type Language = "en" | "zh";
export const otherLanguageOf = (shown: Language): Language => (shown === "en" ? "zh" : "en");
export type Theme = "system" | "light" | "dark";

/** The layouts of the map: in rows by role, or as a network. */
export const layouts = ["by-role", "network"] as const;
export type LayoutName = (typeof layouts)[number];

/** A node that the reader has moved, in layout units, y up. Of a node with a row, only the height counts: it says where it comes among them. */
export interface Pin {
  readonly id: NodeId;
  readonly x: number;
  readonly y: number;
}
/** The nodes that the reader has moved, in each layout; by id, without doubles. */
export type Pins = Readonly<Record<LayoutName, readonly Pin[]>>;

/** The facets by which a graph can be filtered; each holds the ids that are hidden. */
export const facets = ["types", "relations", "sessions", "standings", "confidences"] as const;
export type Facet = (typeof facets)[number];
/** Sorted, without doubles. */
export type Hidden = Readonly<Record<Facet, readonly string[]>>;

/** The types and relations that wait in the first view, and that the reader has switched on: node types and relations. Sorted, without doubles. */
export interface Added {
  readonly types: readonly string[];
  readonly relations: readonly string[];
}

/** The numbers of steps that an ego network can reach from its node. */
export const depths = [1, 2, 3] as const;
export type Depth = (typeof depths)[number];

/** The ego network of a selected node, as the reader has set it. */
export interface EgoSetting {
  readonly depth: Depth;
  /** True if steps after the first lead through sessions and institutions too. */
  readonly isThroughHubs: boolean;
  /** Nodes whose neighbours the reader has added: sorted, without doubles. */
  readonly addedNeighbours: readonly NodeId[];
  /** Present if what waits is on the map from the second step on too, not just beside the selected node. */
  readonly withWaiting?: true;
}

/** The tabs: ways to see the same graph, with the same selection and the same filters. */
export const tabNames = ["map", "matrix", "table", "programme", "outline"] as const;
export type TabName = (typeof tabNames)[number];

export const matrixOrders = ["programme", "number", "name", "similarity"] as const;
export type MatrixOrder = (typeof matrixOrders)[number];

/** The rows and columns of the matrix, and their order. */
export interface MatrixSetting {
  readonly rows: MatrixRowType;
  readonly columns: NodeType;
  readonly order: MatrixOrder;
  readonly isTransposed: boolean;
  /** Leaves out claims whose speaker is not certain. */
  readonly isSureOnly: boolean;
}

/** The columns that the table shows for one kind of rows. */
export interface SheetSetting {
  /** In the table's own order; at least one. */
  readonly columns: readonly string[];
  /** Absent: sorted by the first column. */
  readonly sorting?: Sorting;
}

/** The rows and columns of the table. */
export interface TableSetting extends Readonly<Record<RowKind, SheetSetting>> {
  readonly rows: RowKind;
  /** Text that a row must contain; empty where any row will do. */
  readonly text: string;
}

/** The part of the map in view: its centre in units of the layout, and how many times the whole map is magnified (1 = all of it fits). */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  /** True if the page moved it for a selection, not the reader: the next selection leaves it. No address holds this. */
  readonly isForSelection?: true;
}

export interface ViewState {
  readonly selection: Selection;
  readonly hidden: Hidden;
  readonly added: Added;
  readonly expandedFamilies: ExpandedFamilies;
  readonly ego: EgoSetting;
  readonly tab: TabName;
  readonly layout: LayoutName;
  readonly pins: Pins;
  readonly matrix: MatrixSetting;
  readonly table: TableSetting;
  readonly language: Language;
  readonly theme: Theme;
  /** Absent: the whole map, fitted. */
  readonly camera?: Camera;
}

export type Intent =
  | { readonly type: "select"; readonly selection: Selection }
  | { readonly type: "toggle"; readonly facet: Facet; readonly id: string }
  /** Hides all ids of a facet but one; again, to show all. `all` are the ids that the facet has. */
  | { readonly type: "only"; readonly facet: Facet; readonly id: string; readonly all: readonly string[] }
  /** Switches on the waiting nodes of a type, or the lines of a relation that has none at rest; again, to switch them off. */
  | { readonly type: "toggle-added"; readonly facet: keyof Added; readonly id: string }
  | { readonly type: "clear-filters" }
  /** Expands a family in its place, or collapses it. `all` names every family, so that one can be collapsed where all are expanded. */
  | { readonly type: "toggle-family"; readonly id: NodeId; readonly all: readonly NodeId[] }
  /** Sets how far the ego network reaches; nothing changes where no node is selected. */
  | { readonly type: "set-reach"; readonly depth?: Depth; readonly isThroughHubs?: boolean; readonly withWaiting?: boolean }
  /** Adds a node's neighbours to the ego network, or removes them again. */
  | { readonly type: "add-neighbours"; readonly id: NodeId }
  /** Lays the map out otherwise; the camera fits it anew. */
  | { readonly type: "set-layout"; readonly layout: LayoutName }
  /**
   * Moves a node of the current layout, and keeps it there. `continues` is true for the next of several small steps, which Back undoes
   * together.
   */
  | { readonly type: "pin-node"; readonly pin: Pin; readonly continues?: boolean }
  /** Sends a node back to its place in the current layout. */
  | { readonly type: "unpin-node"; readonly id: NodeId }
  /** Sends all nodes back to their places in the current layout. */
  | { readonly type: "reset-positions" }
  | { readonly type: "show-tab"; readonly tab: TabName }
  | { readonly type: "set-matrix"; readonly matrix: Partial<MatrixSetting> }
  | { readonly type: "set-table-rows"; readonly rows: RowKind }
  | { readonly type: "narrow-table"; readonly text: string }
  /** Sorts by a column; by the same column again, in reverse. */
  | { readonly type: "sort-table"; readonly column: string }
  | { readonly type: "toggle-column"; readonly column: string }
  | { readonly type: "collapse-all" }
  | { readonly type: "expand-all" }
  | { readonly type: "move-camera"; readonly camera: Camera }
  | { readonly type: "fit" }
  /** Goes back to the first view. */
  | { readonly type: "start" }
  | { readonly type: "set-language"; readonly language: Language }
  | { readonly type: "set-theme"; readonly theme: Theme };
