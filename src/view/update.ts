/** The only place that changes the view: state and intent give the next state. */
import type { NodeId } from "../model/built.ts";
import { nothing } from "../selection/nothing.ts";
import type { Selection } from "../selection/selection.ts";
import { initialHidden } from "./filters.ts";
import { initialBoard } from "./matrix-setting.ts";
import { initialTable, withColumnToggled, withSorting, withText } from "./table-setting.ts";
import type { EgoSetting, Facet, Hidden, Intent, Language, View } from "./view-state.ts";

/** The node and what it is joined to. */
export const initialEgo: EgoSetting = { depth: 1, isThroughHubs: false, expanded: [] };

/** Where everybody starts who follows no link. */
export const initialView = (language: Language = "en"): View => ({
  selection: nothing,
  hidden: initialHidden,
  open: [],
  ego: initialEgo,
  pane: "map",
  board: initialBoard,
  table: initialTable,
  language,
  theme: "system",
});

export function update(view: View, intent: Intent): View {
  switch (intent.type) {
    case "select":
      return { ...view, selection: intent.selection, ego: egoFor(view, intent.selection) };
    case "toggle":
      return withHidden(view, intent.facet, toggled(view.hidden[intent.facet], intent.id));
    case "only": {
      const others = intent.all.filter((id) => id !== intent.id);
      const isAlone = same(sorted(others), view.hidden[intent.facet]);
      return withHidden(view, intent.facet, isAlone ? initialHidden[intent.facet] : others);
    }
    case "clear-filters":
      return { ...view, hidden: initialHidden };
    case "fold": {
      const open = view.open === "all" ? intent.all : view.open;
      return { ...view, open: sorted(toggled(open, intent.id)) as readonly NodeId[] };
    }
    case "set-reach": {
      if (view.selection.kind !== "node") return view;
      const { depth = view.ego.depth, isThroughHubs = view.ego.isThroughHubs } = intent;
      return { ...view, ego: { ...view.ego, depth, isThroughHubs } };
    }
    case "expand":
      return { ...view, ego: { ...view.ego, expanded: sorted(toggled(view.ego.expanded, intent.id)) as readonly NodeId[] } };
    case "show-pane":
      return { ...view, pane: intent.pane };
    case "set-board":
      return { ...view, board: { ...view.board, ...intent.board } };
    case "set-table-rows":
      return { ...view, table: { ...view.table, rows: intent.rows } };
    case "narrow-table":
      return { ...view, table: withText(view.table, intent.text) };
    case "sort-table":
      return { ...view, table: withSorting(view.table, intent.column) };
    case "toggle-column":
      return { ...view, table: withColumnToggled(view.table, intent.column) };
    case "fold-all":
      return { ...view, open: [] };
    case "open-all":
      return { ...view, open: "all" };
    case "move-camera":
      return { ...view, camera: intent.camera };
    case "fit": {
      const { camera: _, ...fitted } = view;
      return fitted;
    }
    case "set-language":
      return { ...view, language: intent.language };
    case "set-theme":
      return { ...view, theme: intent.theme };
    default:
      return unreachable(intent);
  }
}

const unreachable = (intent: never): never => {
  throw new TypeError(`update: no such intent ${JSON.stringify(intent)}`);
};

/** From node to node the reach stays; what was expanded by hand goes with the node that it was expanded for. */
function egoFor({ selection, ego }: View, next: Selection): EgoSetting {
  if (next.kind !== "node") return initialEgo;
  return selection.kind === "node" && selection.id === next.id ? ego : { ...ego, expanded: [] };
}

const withHidden = (view: View, facet: Facet, ids: readonly string[]): View => ({
  ...view,
  hidden: { ...view.hidden, [facet]: sorted(ids) } satisfies Hidden,
});

const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

/** Sorted and without doubles, so that equal filters are equal states. */
export const sorted = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

export const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);
