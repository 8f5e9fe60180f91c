/** The only place that changes the view: state and intent give the next state. */
import type { NodeId } from "../model/built.ts";
import { type NodeType, nodeTypes } from "../model/node-types.ts";
import { nothing } from "../selection/nothing.ts";
import type { Selection } from "../selection/selection.ts";
import { kindOf } from "../selection/selection-kinds.ts";
import { initialAdded, initialHidden } from "./filters.ts";
import { initialMatrix } from "./matrix-setting.ts";
import { shownLayout } from "./shown-layout.ts";
import { initialTable, withColumnToggled, withSorting, withText } from "./table-setting.ts";
import type { EgoSetting, Facet, Hidden, Intent, Language, Pin, Pins, ViewState } from "./view-state.ts";

/** The node and what it is joined to. */
export const initialEgo: EgoSetting = { depth: 1, isThroughHubs: false, addedNeighbours: [] };

export const noPins: Pins = { "by-role": [], network: [] };

/** Where everybody starts who follows no link. */
export const initialView = (language: Language = "en"): ViewState => ({
  selection: nothing,
  hidden: initialHidden,
  added: initialAdded,
  expandedFamilies: [],
  ego: initialEgo,
  tab: "map",
  layout: "by-role",
  pins: noPins,
  matrix: initialMatrix,
  table: initialTable,
  language,
  theme: "system",
});

export function update(view: ViewState, intent: Intent): ViewState {
  switch (intent.type) {
    case "select":
      return {
        ...(view.camera?.isForSelection ? fitted(view) : view),
        selection: intent.selection,
        ego: egoFor(view, intent.selection),
        ...(kindOf(intent.selection).isMatrix?.(intent.selection) && {
          tab: "matrix",
          matrix: { ...view.matrix, rows: initialMatrix.rows, columns: initialMatrix.columns, order: "number" },
        }),
      };
    case "toggle":
      return withHidden(view, intent.facet, toggled(view.hidden[intent.facet], intent.id));
    case "only": {
      const others = intent.all.filter((id) => id !== intent.id);
      const isAlone = same(sorted(others), view.hidden[intent.facet]);
      const next = withHidden(view, intent.facet, isAlone ? initialHidden[intent.facet] : others);
      return intent.facet === "types" ? withTypeAdded(next, intent.id as NodeType, !isAlone) : next;
    }
    case "toggle-added":
      return { ...view, added: { ...view.added, [intent.facet]: sorted(toggled(view.added[intent.facet], intent.id)) } };
    case "clear-filters":
      return { ...view, hidden: initialHidden, added: initialAdded };
    case "toggle-family": {
      const open = view.expandedFamilies === "all" ? intent.all : view.expandedFamilies;
      return { ...view, expandedFamilies: sorted(toggled(open, intent.id)) as readonly NodeId[] };
    }
    case "set-reach": {
      if (view.selection.kind !== "node") return view;
      const { withWaiting: before, ...ego } = view.ego;
      const { depth = ego.depth, isThroughHubs = ego.isThroughHubs, withWaiting = before } = intent;
      return { ...view, ego: { ...ego, depth, isThroughHubs, ...(withWaiting && { withWaiting }) } };
    }
    case "add-neighbours":
      return { ...view, ego: { ...view.ego, addedNeighbours: sorted(toggled(view.ego.addedNeighbours, intent.id)) as readonly NodeId[] } };
    case "set-layout":
      return intent.layout === view.layout ? view : { ...fitted(view), layout: intent.layout };
    case "pin-node":
      return withPins(view, [...withoutPin(view, intent.pin.id), intent.pin]);
    case "unpin-node":
      return withPins(view, withoutPin(view, intent.id));
    case "reset-positions":
      return withPins(view, []);
    case "show-tab":
      return { ...view, tab: intent.tab };
    case "set-matrix":
      return { ...view, matrix: { ...view.matrix, ...intent.matrix } };
    case "set-table-rows":
      return { ...view, table: { ...view.table, rows: intent.rows } };
    case "narrow-table":
      return { ...view, table: withText(view.table, intent.text) };
    case "sort-table":
      return { ...view, table: withSorting(view.table, intent.column) };
    case "toggle-column":
      return { ...view, table: withColumnToggled(view.table, intent.column) };
    case "collapse-all":
      return { ...view, expandedFamilies: [] };
    case "expand-all":
      return { ...view, expandedFamilies: "all" };
    case "move-camera":
      return { ...view, camera: intent.camera };
    case "fit":
      return fitted(view);
    case "start":
      return startOf(view);
    case "set-language":
      return { ...view, language: intent.language };
    case "set-theme":
      return { ...view, theme: intent.theme };
    default:
      return unreachable(intent);
  }
}

/** The view with the camera that shows the whole map. */
function fitted({ camera: _, ...view }: ViewState): ViewState {
  return view;
}

/**
 * The first view, whole: nothing selected, hidden or expanded, the map by role and fitted. It keeps what a reader sets for every view, the language and the theme, and
 * what was made by hand: moved nodes, and the columns of matrix and table.
 */
export const startOf = ({ language, theme, pins, matrix, table }: ViewState): ViewState => ({
  ...initialView(language),
  theme,
  pins,
  matrix,
  table,
});

const unreachable = (intent: never): never => {
  throw new TypeError(`update: no such intent ${JSON.stringify(intent)}`);
};

/** From node to node the reach stays; what was expanded by hand goes with the node that it was expanded for. */
function egoFor({ selection, ego }: ViewState, next: Selection): EgoSetting {
  if (next.kind !== "node") return initialEgo;
  return selection.kind === "node" && selection.id === next.id ? ego : { ...ego, addedNeighbours: [] };
}

const withoutPin = (view: ViewState, id: NodeId): readonly Pin[] => view.pins[shownLayout(view)].filter((pin) => pin.id !== id);

const withPins = (view: ViewState, pins: readonly Pin[]): ViewState => ({
  ...view,
  pins: { ...view.pins, [shownLayout(view)]: pins.toSorted((a, b) => (a.id < b.id ? -1 : 1)) },
});

const withHidden = (view: ViewState, facet: Facet, ids: readonly string[]): ViewState => ({
  ...view,
  hidden: { ...view.hidden, [facet]: sorted(ids) } satisfies Hidden,
});

/** Adds the only type that is not hidden, if it waits: otherwise nothing would be left on the map. */
function withTypeAdded(view: ViewState, type: NodeType, isAlone: boolean): ViewState {
  const { appears } = nodeTypes[type];
  if (appears !== "when selected" && appears !== "on request") return view;
  const others = view.added.types.filter((other) => other !== type);
  return { ...view, added: { ...view.added, types: isAlone ? sorted([...others, type]) : others } };
}

const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

/** Sorted and without doubles, so that equal filters are equal states. */
export const sorted = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

export const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);
