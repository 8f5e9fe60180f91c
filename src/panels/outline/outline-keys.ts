/** The keys of the walk in the graph as text: the keyboard's focus goes to where they lead. */

import { arrived, stop, walk, walkFromStop } from "../../state/keyboard-navigation.ts";
import { type WalkStop, walkKeys } from "../../view/node-navigation.ts";

const rows = "[data-node], [data-row]";
const selectedRows = "[data-node][aria-current], [data-row][aria-current]";

/** Up and down go from node to node in the list; at what is selected, and along the ways on from it, the keys are those of the map. */
export function walkInOutline(event: KeyboardEvent): void {
  const { target, currentTarget } = event;
  if (!(target instanceof HTMLAnchorElement) || !(currentTarget instanceof HTMLElement)) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const key = walkKeys.find((name) => name === event.key);
  const row = target.closest<HTMLElement>(rows);
  if (!key || !row) return;
  const at = stopOf(target);
  if (row.dataset.node && !at && (key === "ArrowUp" || key === "ArrowDown")) {
    event.preventDefault();
    neighbour(currentTarget, row, key === "ArrowDown" ? 1 : -1)?.focus();
  } else if (key === "Backspace" || (row.matches(selectedRows) && !(key === "Escape" && !at))) {
    event.preventDefault();
    if (at) walkFromStop(at, key);
    else walk(key);
  }
}

/** What the keys point at where a link stands. */
function stopOf(link: HTMLElement): WalkStop | undefined {
  const { stop: kind, stopId: id } = link.closest<HTMLElement>("[data-stop]")?.dataset ?? {};
  return kind && id ? ({ kind, id } as WalkStop) : undefined;
}

/** The link of the next row, or the one before, among those that are unfolded. */
function neighbour(body: HTMLElement, row: HTMLElement, step: 1 | -1): HTMLElement | null | undefined {
  const open = [...body.querySelectorAll<HTMLElement>("details[open] > ul > [data-node]")];
  return open[open.indexOf(row) + step]?.querySelector("a");
}

/** Unfolds the list that what is selected is in; and takes the keyboard's focus to the stop, or to the row, where it is among the rows. */
export function followKeys(body: HTMLElement): void {
  const { activeElement } = document;
  const selected = [...body.querySelectorAll<HTMLElement>(selectedRows)];
  const row = selected.find((one) => one.contains(activeElement)) ?? selected[0];
  if (!row) return;
  const list = row.closest("details");
  if (list) list.open = true;
  const isInside = activeElement instanceof HTMLElement && activeElement.closest(rows) && body.contains(activeElement);
  // What had the focus may have gone with the lines that were listed before.
  if (!isInside && !(activeElement === document.body && arrived.value)) return;
  const step = stop.value && row.querySelector<HTMLElement>(`[data-stop-id="${CSS.escape(stop.value.id)}"]`);
  const link = (step || row).querySelector("a");
  if (link && link !== activeElement) link.focus();
}
