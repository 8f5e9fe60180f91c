/** The keys of the walk in the graph as text: the keyboard's focus goes to where they lead. */
import type { EdgeId } from "../../model/built.ts";
import { walkKeys } from "../../view/walk.ts";
import { focus } from "../store.ts";
import { arrived, stop, walk, walkFromStop } from "../walk.ts";

/** Up and down go from node to node in the list; at the chosen node, and along its edges, the keys are those of the map. */
export function walkInOutline(event: KeyboardEvent): void {
  const { target, currentTarget } = event;
  if (!(target instanceof HTMLAnchorElement) || !(currentTarget instanceof HTMLElement)) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const key = walkKeys.find((name) => name === event.key);
  const row = target.closest<HTMLElement>("[data-node]");
  if (!key || !row) return;
  const edge = target.closest<HTMLElement>("[data-edge]")?.dataset.edge as EdgeId | undefined;
  const isAtChosen = row.dataset.node === chosenId();
  if (!edge && (key === "ArrowUp" || key === "ArrowDown")) {
    event.preventDefault();
    neighbour(currentTarget, row, key === "ArrowDown" ? 1 : -1)?.focus();
  } else if (key === "Backspace" || (isAtChosen && !(key === "Escape" && !edge))) {
    event.preventDefault();
    if (edge) walkFromStop(edge, key);
    else walk(key);
  }
}

const chosenId = (): string | undefined => (focus.value.kind === "node" ? focus.value.id : undefined);

/** The link of the next row, or the one before, among those that are unfolded. */
function neighbour(body: HTMLElement, row: HTMLElement, step: 1 | -1): HTMLElement | null | undefined {
  const rows = [...body.querySelectorAll<HTMLElement>("details[open] > ul > [data-node]")];
  return rows[rows.indexOf(row) + step]?.querySelector("a");
}

/** Unfolds the list that the chosen node is in; and takes the keyboard's focus to the stop, or to the node, where it is among the nodes. */
export function followKeys(body: HTMLElement): void {
  const id = chosenId();
  const row = id && body.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`);
  if (!row) return;
  const list = row.closest("details");
  if (list) list.open = true;
  const { activeElement } = document;
  const isInside = activeElement instanceof HTMLElement && activeElement.closest("[data-node]") && body.contains(activeElement);
  // What had the focus may have gone with the lines that were listed before.
  if (!isInside && !(activeElement === document.body && arrived.value)) return;
  const step = stop.value && row.querySelector<HTMLElement>(`[data-edge="${CSS.escape(stop.value)}"]`);
  const link = (step || row).querySelector("a");
  if (link && link !== activeElement) link.focus();
}
