/** Selections in an address: one parameter for each kind. */
import type { Selection } from "../selection/selection.ts";
import type { SelectionKind } from "../selection/selection-kind.ts";
import { selectionKinds } from "../selection/selection-kinds.ts";
import type { AddressParameter } from "./address-parameter.ts";

export const selectionParameters: readonly AddressParameter[] = Object.entries(selectionKinds).flatMap(
  ([name, kind]: [string, SelectionKind<Selection>]) => (kind.parameter === undefined ? [] : [rowOf(name, kind.parameter, kind)]),
);

function rowOf(name: string, parameter: string, kind: SelectionKind<Selection>): AddressParameter {
  return {
    name: parameter,
    truncated: kind.truncated,
    write: ({ selection }) => (selection.kind === name ? kind.format(selection) : undefined),
    read(view, value, context) {
      const selection = kind.parse(value, context) ?? context.report(parameter, value, "unknown-id");
      // If an address names several selections, the first one counts.
      return selection && view.selection.kind === "nothing" ? { ...view, selection } : view;
    },
  };
}
