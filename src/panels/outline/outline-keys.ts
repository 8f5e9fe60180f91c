/** Keyboard navigation in the outline: the same keys as on the map move the focus from link to link. */

import { arrivalText, cursor, handleNavigationKey, handleNavigationKeyAt } from "../../state/keyboard-navigation.ts";
import type { CursorTarget } from "../../view/keyboard-moves.ts";
import { navigationKeys } from "../../view/navigation-keys.ts";

const rows = "[data-node], [data-row]";
const selectedRows = "[data-node][aria-current], [data-row][aria-current]";

/** Moves up and down from node to node. In the selected row and along its connections, the keys work as on the map. */
export function handleOutlineKey(event: KeyboardEvent): void {
  const { target, currentTarget } = event;
  if (!(target instanceof HTMLAnchorElement) || !(currentTarget instanceof HTMLElement)) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const key = navigationKeys.find((name) => name === event.key);
  const row = target.closest<HTMLElement>(rows);
  if (!key || !row) return;
  const cursorTarget = cursorTargetOf(target);
  if (row.dataset.node && !cursorTarget && (key === "ArrowUp" || key === "ArrowDown")) {
    event.preventDefault();
    neighbour(currentTarget, row, key === "ArrowDown" ? 1 : -1)?.focus();
  } else if (key === "Backspace" || (row.matches(selectedRows) && !(key === "Escape" && !cursorTarget))) {
    event.preventDefault();
    if (cursorTarget) handleNavigationKeyAt(cursorTarget, key);
    else handleNavigationKey(key);
  }
}

/** Finds the place of the cursor that a link belongs to. */
function cursorTargetOf(link: HTMLElement): CursorTarget | undefined {
  const { cursor: kind, cursorId: id } = link.closest<HTMLElement>("[data-cursor]")?.dataset ?? {};
  return kind && id ? ({ kind, id } as CursorTarget) : undefined;
}

/** Finds the link of the next or previous row among the open lists. */
function neighbour(body: HTMLElement, row: HTMLElement, step: 1 | -1): HTMLElement | null | undefined {
  const open = [...body.querySelectorAll<HTMLElement>("details[open] > ul > [data-node]")];
  return open[open.indexOf(row) + step]?.querySelector("a");
}

/** Opens the list of the selected row. If the focus was in a row, focuses the cursor's link, or else the row's. */
export function followKeys(body: HTMLElement): void {
  const { activeElement } = document;
  const selected = [...body.querySelectorAll<HTMLElement>(selectedRows)];
  const row = selected.find((element) => element.contains(activeElement)) ?? selected[0];
  if (!row) return;
  const list = row.closest("details");
  if (list) list.open = true;
  const isInside = activeElement instanceof HTMLElement && activeElement.closest(rows) && body.contains(activeElement);
  // The focused link may have been removed with the connections of the previous selection.
  if (!isInside && !(activeElement === document.body && arrivalText.value)) return;
  const item = cursor.value && row.querySelector<HTMLElement>(`[data-cursor-id="${CSS.escape(cursor.value.id)}"]`);
  const link = (item || row).querySelector("a");
  if (link && link !== activeElement) link.focus();
}
