/** The state of the page as one plain value, and the intents that change it. `update.ts` is the only place that does. */
import type { RowKind, Sorting } from "../graph/table-columns.ts";
import type { NodeId } from "../model/built.ts";
import type { BoardRows } from "../model/matrix-types.ts";
import type { NodeType } from "../model/node-types.ts";
import type { Selection } from "../selection/selection.ts";

export type Language = "en" | "zh";
export type Theme = "system" | "light" | "dark";

/** The ways in which a graph can be narrowed; each holds the ids that are switched off. */
export const facets = ["types", "relations", "sessions", "standings"] as const;
export type Facet = (typeof facets)[number];
/** Sorted, without doubles. */
export type Hidden = Readonly<Record<Facet, readonly string[]>>;

/** The broader nodes whose narrower ones are drawn: sorted, without doubles; or every one. */
export type Open = readonly NodeId[] | "all";

/** How many steps from a selected node its ego network reaches. */
export const depths = [1, 2, 3] as const;
export type Depth = (typeof depths)[number];

/** How the ego network of a selected node is drawn. */
export interface EgoSetting {
  readonly depth: Depth;
  /** Whether what lies beyond the first step is reached through sessions and institutions too. */
  readonly isThroughHubs: boolean;
  /** Nodes whose neighbours the reader has brought in by hand: sorted, without doubles. */
  readonly expanded: readonly NodeId[];
}

/** What stands where the map stands: other ways to see the same graph, selected and filtered the same. */
export const paneNames = ["map", "board", "table", "programme", "outline"] as const;
export type PaneName = (typeof paneNames)[number];

export const boardOrders = ["programme", "number", "name", "similarity"] as const;
export type BoardOrder = (typeof boardOrders)[number];

/** Who is set against what on the board, and how. */
export interface BoardSetting {
  readonly rows: BoardRows;
  readonly columns: NodeType;
  readonly order: BoardOrder;
  readonly isTransposed: boolean;
  /** Leaves out what is said by somebody of whom nobody is sure. */
  readonly isSureOnly: boolean;
}

/** What of one kind of rows the table shows. */
export interface SheetSetting {
  /** In the table's own order; at least one. */
  readonly columns: readonly string[];
  /** Absent: as they come. */
  readonly sorting?: Sorting;
}

/** Which rows the table shows, and how. */
export interface TableSetting extends Readonly<Record<RowKind, SheetSetting>> {
  readonly rows: RowKind;
  /** What a row must contain; empty where any will do. */
  readonly text: string;
}

/** Where the reader stands: the centre in layout units, and how many times the whole map is magnified (1 = all of it fits). */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface View {
  readonly selection: Selection;
  readonly hidden: Hidden;
  readonly open: Open;
  readonly ego: EgoSetting;
  readonly pane: PaneName;
  readonly board: BoardSetting;
  readonly table: TableSetting;
  readonly language: Language;
  readonly theme: Theme;
  /** Absent: the whole map, fitted. */
  readonly camera?: Camera;
}

export type Intent =
  | { readonly type: "select"; readonly selection: Selection }
  | { readonly type: "toggle"; readonly facet: Facet; readonly id: string }
  /** Switch off all of a facet but one; again, to switch all on. `all` are the ids that the facet has. */
  | { readonly type: "only"; readonly facet: Facet; readonly id: string; readonly all: readonly string[] }
  | { readonly type: "clear-filters" }
  /** Opens a family in its place, or folds it. From "all" it folds everything but the others that `all` names. */
  | { readonly type: "fold"; readonly id: NodeId; readonly all: readonly NodeId[] }
  /** How far the ego network reaches; nothing changes where no node is selected. */
  | { readonly type: "set-reach"; readonly depth?: Depth; readonly isThroughHubs?: boolean }
  /** Brings a node's neighbours into the ego network, or takes them out again. */
  | { readonly type: "expand"; readonly id: NodeId }
  | { readonly type: "show-pane"; readonly pane: PaneName }
  | { readonly type: "set-board"; readonly board: Partial<BoardSetting> }
  | { readonly type: "set-table-rows"; readonly rows: RowKind }
  | { readonly type: "narrow-table"; readonly text: string }
  /** By a column of the rows that the table shows; again, the other way round. */
  | { readonly type: "sort-table"; readonly column: string }
  | { readonly type: "toggle-column"; readonly column: string }
  | { readonly type: "fold-all" }
  | { readonly type: "open-all" }
  | { readonly type: "move-camera"; readonly camera: Camera }
  | { readonly type: "fit" }
  | { readonly type: "set-language"; readonly language: Language }
  | { readonly type: "set-theme"; readonly theme: Theme };
