/** The matrix by keys: one stop for Tab, and the arrows go from cell to cell. It stays a table to those who listen. */
import { type CellPlace, cellStep } from "./cell-steps.ts";

const pressed = "a[href], button, input";

/** @returns its undo */
export function attachGridNavigation(table: HTMLTableElement): () => void {
  let current: HTMLElement | undefined;
  // What comes later is no stop of its own either.
  const settle = (): void => {
    if (!current?.isConnected) current = table.tBodies[0]?.querySelector<HTMLElement>(pressed) ?? undefined;
    for (const stop of table.querySelectorAll<HTMLElement>(pressed)) setStop(stop, stop === current);
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || target === current) return;
    if (current) setStop(current, false);
    current = target;
    setStop(target, true);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.shiftKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    const to = next(table, event.target, event.key, event.ctrlKey);
    if (!to) return;
    event.preventDefault();
    if (!to.matches(pressed)) to.tabIndex = -1;
    keepHeadsAside(table);
    to.focus();
  };
  const watcher = new MutationObserver(settle);
  watcher.observe(table, { childList: true, subtree: true });
  table.addEventListener("focusin", onFocus);
  table.addEventListener("keydown", onKey);
  settle();
  return () => {
    watcher.disconnect();
    table.removeEventListener("focusin", onFocus);
    table.removeEventListener("keydown", onKey);
  };
}

function setStop(stop: HTMLElement, isStop: boolean): void {
  const wanted = isStop ? 0 : -1;
  if (stop.tabIndex !== wanted) stop.tabIndex = wanted;
}

/** First through what a cell holds, then on to the next cell. */
function next(table: HTMLTableElement, from: HTMLElement, key: string, isFar: boolean): HTMLElement | undefined {
  const cell = from.closest<HTMLTableCellElement>("th, td");
  const row = cell?.parentElement;
  if (!cell || !(row instanceof HTMLTableRowElement)) return undefined;
  const inside = stopsIn(cell);
  const beside = inside[inside.indexOf(from) + (key === "ArrowRight" ? 1 : -1)];
  if ((key === "ArrowRight" || key === "ArrowLeft") && !isFar && from !== cell && beside) return beside;
  const rows = [...table.rows];
  const at: CellPlace = { row: rows.indexOf(row), cell: cell.cellIndex };
  const to = cellStep(
    rows.map(({ cells }) => [...cells].map(({ colSpan }) => colSpan)),
    at,
    key,
    isFar,
  );
  const reached = to && rows[to.row]?.cells[to.cell];
  if (!reached) return undefined;
  if (reached === cell) return from;
  return stopsIn(reached).at(key === "ArrowLeft" ? -1 : 0) ?? reached;
}

const stopsIn = (cell: Element): readonly HTMLElement[] => [...cell.querySelectorAll<HTMLElement>(pressed)];

/** What is scrolled to comes to lie beside the heads that stay in sight, not under them. */
function keepHeadsAside(table: HTMLTableElement): void {
  const box = table.parentElement;
  const sticky = [...(table.tBodies[0]?.rows[0]?.cells ?? [])].filter((cell) => getComputedStyle(cell).position === "sticky");
  const width = sticky.reduce((sum, { offsetWidth }) => sum + offsetWidth, 0);
  if (box) box.style.scrollPadding = `${table.tHead?.offsetHeight ?? 0}px 0 ${table.tFoot?.offsetHeight ?? 0}px ${width}px`;
}
