/** Keyboard navigation in the matrix: Tab stops once, and the arrow keys move from cell to cell. To screen readers it remains a table. */
import { type CellPlace, cellStep } from "./cell-steps.ts";

const focusable = "a[href], button, input";

/** @returns its dispose function */
export function attachGridNavigation(table: HTMLTableElement): () => void {
  let current: HTMLElement | undefined;
  // Elements that are rendered later must not be tab stops either.
  const updateStops = (): void => {
    if (!current?.isConnected) current = table.tBodies[0]?.querySelector<HTMLElement>(focusable) ?? undefined;
    for (const element of table.querySelectorAll<HTMLElement>(focusable)) setTabStop(element, element === current);
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || target === current) return;
    if (current) setTabStop(current, false);
    current = target;
    setTabStop(target, true);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.shiftKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    const to = next(table, event.target, event.key, event.ctrlKey);
    if (!to) return;
    event.preventDefault();
    if (!to.matches(focusable)) to.tabIndex = -1;
    scrollClearOfHeads(table);
    to.focus();
  };
  const watcher = new MutationObserver(updateStops);
  watcher.observe(table, { childList: true, subtree: true });
  table.addEventListener("focusin", onFocus);
  table.addEventListener("keydown", onKey);
  updateStops();
  return () => {
    watcher.disconnect();
    table.removeEventListener("focusin", onFocus);
    table.removeEventListener("keydown", onKey);
  };
}

function setTabStop(element: HTMLElement, isStop: boolean): void {
  const wanted = isStop ? 0 : -1;
  if (element.tabIndex !== wanted) element.tabIndex = wanted;
}

/** Finds the next focusable element: first within the cell, then in the next cell. */
function next(table: HTMLTableElement, from: HTMLElement, key: string, isFar: boolean): HTMLElement | undefined {
  const cell = from.closest<HTMLTableCellElement>("th, td");
  const row = cell?.parentElement;
  if (!cell || !(row instanceof HTMLTableRowElement)) return undefined;
  const inCell = focusableIn(cell);
  const beside = inCell[inCell.indexOf(from) + (key === "ArrowRight" ? 1 : -1)];
  if ((key === "ArrowRight" || key === "ArrowLeft") && !isFar && from !== cell && beside) return beside;
  const rows = [...table.rows];
  const place: CellPlace = { row: rows.indexOf(row), cell: cell.cellIndex };
  const to = cellStep(
    rows.map(({ cells }) => [...cells].map(({ colSpan }) => colSpan)),
    place,
    key,
    isFar,
  );
  const reached = to && rows[to.row]?.cells[to.cell];
  if (!reached) return undefined;
  if (reached === cell) return from;
  return focusableIn(reached).at(key === "ArrowLeft" ? -1 : 0) ?? reached;
}

const focusableIn = (cell: Element): readonly HTMLElement[] => [...cell.querySelectorAll<HTMLElement>(focusable)];

/** Sets the scroll padding, so that a focused cell is not hidden under the sticky heads. */
function scrollClearOfHeads(table: HTMLTableElement): void {
  const box = table.parentElement;
  const sticky = [...(table.tBodies[0]?.rows[0]?.cells ?? [])].filter((cell) => getComputedStyle(cell).position === "sticky");
  const width = sticky.reduce((sum, { offsetWidth }) => sum + offsetWidth, 0);
  if (box) box.style.scrollPadding = `${table.tHead?.offsetHeight ?? 0}px 0 ${table.tFoot?.offsetHeight ?? 0}px ${width}px`;
}
