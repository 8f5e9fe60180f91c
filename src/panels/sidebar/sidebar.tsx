import { signal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { isEmbedded } from "../../device/embedding.ts";
import { mediaQuery } from "../../device/media.ts";
import { kindOf } from "../../selection/selection-kinds.ts";
import { expandedFamilies, parseIssues, selection, tab, words } from "../../state/current-view.ts";
import { graphProblem, load } from "../../state/fetch-graph.ts";
import { graph, loading } from "../../state/graph-state.ts";
import { arrivalText } from "../../state/keyboard-navigation.ts";
import { nameOfSelection } from "../../state/navigation.ts";
import { openedFigure } from "../../state/opened-figure.ts";
import { announcement, historyMoves, isFilterOpen, isMapAlone, mapRenderer } from "../../state/screen.ts";
import { selectedClaims } from "../../state/selected-claims.ts";
import { lazy } from "../../ui/lazy.tsx";
import { markScrolled } from "../../ui/mark-scrolled.ts";
import { isFocusLost } from "../../ui/restore-focus.ts";
import { placeIn, returnTo, type ScrollPlace } from "../../ui/scroll-places.ts";
import { Welcome } from "./welcome.tsx";
import "./sidebar.css";

/** How high the sidebar is on narrow screens, from its handle alone to the height of the map. */
const heights = ["low", "half", "tall"] as const;
const height = signal<(typeof heights)[number]>("half");
const leaveTall = (): void => {
  if (height.value === "tall") height.value = "half";
};
const isNarrow = mediaQuery("(max-width: 54rem)");

/** Loaded when the graph is loaded, or at once if the address has a selection. */
const details = lazy(async () => (await import("./selection-details.tsx")).SelectionDetails);
const problem = lazy(async () => (await import("../shell/graph-problem.tsx")).GraphProblemText);
const outline = lazy(async () => (await import("../outline/outline-tab.tsx")).OutlineTab);

/** The text beside the map: the details of the selection, else the welcome text. */
export function Sidebar() {
  const w = words.value;
  const body = useRef<HTMLElement>(null);
  const isNothing = selection.value.kind === "nothing";
  // Sorted: the same selection may come from a link or from an address, with its fields in another order.
  const selectionKey = JSON.stringify(Object.entries({ ...selection.value, options: undefined }).sort());
  const key = `${loading.value === "graph"} ${details.isLoaded()} ${selectionKey}`;
  useEffect(() => {
    if (!isNothing || loading.value !== "graph") details.load();
  }, [isNothing, loading.value]);
  // A reader who changes the tab, or expands something, wants to see it.
  useLayoutEffect(leaveTall, [tab.value, expandedFamilies.value]);
  // The list of lessons needs no map beside it.
  const isLessons = selection.value.kind === "page" && selection.value.id === "lessons";
  useLayoutEffect(() => {
    if (!isLessons || !isNarrow.current()) return;
    height.value = "tall";
    return leaveTall;
  }, [isLessons]);
  const seen = useRef(selectionKey);
  const places = useRef(new Map<string, ScrollPlace>());
  const moves = useRef(historyMoves.peek());
  const returning = useRef<AbortController | undefined>(undefined);
  useLayoutEffect(() => {
    if (!body.current) return;
    // While the selection is the same, the scroll position stays; Back and Forward lead to where the reader was.
    const place = moves.current === historyMoves.peek() ? undefined : places.current.get(selectionKey);
    if (seen.current !== selectionKey) {
      returning.current?.abort();
      returning.current = place && returnTo(body.current, place);
      if (!place) {
        body.current.scrollTo({ top: 0 });
        // Where the page scrolls as one, the reader may be far below the title of what is selected now.
        if (body.current.getBoundingClientRect().top < 0) body.current.scrollIntoView();
      }
    }
    seen.current = selectionKey;
    moves.current = historyMoves.peek();
    // After the details are rendered; they come later than the sidebar around them.
    queueMicrotask(() => body.current && focusDetails(body.current));
  }, [key]);
  return (
    <main
      ref={body}
      class={`sidebar ${height.value}`}
      id="sidebar"
      aria-label={w.text}
      tabIndex={-1}
      onScroll={(event) => {
        const { currentTarget } = event;
        markScrolled(event);
        if (returning.current?.signal.aborted !== false) places.current.set(seen.current, placeIn(currentTarget));
      }}
      inert={isFilterOpen.value}
      hidden={isMapAlone.value && !isEmbedded && loading.value !== "failed" && parseIssues.value.length === 0 && !openedFigure.value}
    >
      <Handle />
      <LoadFailure />
      <ParseIssues />
      {openedFigure.value && <openedNotice.Component />}
      {loading.value !== "failed" && (isNothing ? <Welcome /> : <details.Component />)}
      {mapRenderer.value !== "canvas" && isNothing && tab.value !== "outline" && <outline.Component />}
    </main>
  );
}

/** Pixels that a finger has to go up or down the screen for a swipe. */
const minSwipe = 16;

/** Pulls the sidebar over the map, by a press, by a swipe up or by the arrow keys, and back, down to the handle alone. */
function Handle() {
  const from = useRef(0);
  const isSwipe = useRef(false);
  const w = words.value;
  const isTall = height.value === "tall";
  const step = (by: 1 | -1): void => {
    height.value = heights[Math.min(Math.max(heights.indexOf(height.value) + by, 0), heights.length - 1)] ?? "half";
  };
  return (
    <button
      type="button"
      class="handle"
      aria-label={isTall ? w.showMap : w.showText}
      aria-expanded={isTall}
      onKeyDown={(event) => {
        if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
        event.preventDefault();
        step(event.key === "ArrowUp" ? 1 : -1);
      }}
      onPointerDown={({ currentTarget, pointerId, clientY }) => {
        currentTarget.setPointerCapture(pointerId);
        from.current = clientY;
        isSwipe.current = false;
      }}
      onPointerUp={({ clientY }) => {
        isSwipe.current = Math.abs(clientY - from.current) >= minSwipe;
        if (isSwipe.current) step(clientY < from.current ? 1 : -1);
      }}
      onClick={({ detail }) => {
        // A swipe may end as a click; a press of a key is none.
        if (detail === 0 || !isSwipe.current) step(isTall ? -1 : 1);
      }}
    />
  );
}

/** Focuses the heading of the new details if the focus was in the previous ones, and announces the selection. */
function focusDetails(body: HTMLElement): void {
  if (loading.value === "graph") return;
  isFilterOpen.value = false;
  const { activeElement } = document;
  const isLost = isFocusLost() || body.contains(activeElement) || activeElement?.id === "search-box";
  const isSelected = selection.value.kind !== "nothing";
  if (isLost && isSelected) (body.querySelector<HTMLElement>("h2") ?? body).focus({ preventScroll: true });
  if (!isSelected && isNarrow.current()) leaveTall();
  const name = nameOfSelection(graph.value);
  const isCounted = kindOf(selection.value).isCounted;
  const text = name && isCounted ? words.value.selected(name, selectedClaims.value.size) : (name ?? "");
  announcement.value = arrivalText.value || text;
}

/** Says that loading failed or that the graph cannot be read, and what the reader can do. */
function LoadFailure() {
  const w = words.value;
  if (loading.value !== "failed" && loading.value !== "texts-failed") return null;
  if (graphProblem.value)
    return (
      <section class="failed" role="alert">
        <problem.Component />
      </section>
    );
  return (
    <section class="failed" role="alert">
      <p>{loading.value === "failed" ? w.loadFailed : w.textsFailed}</p>
      <p class="tools">
        <button type="button" class="primary" onClick={() => void load()}>
          {w.reload}
        </button>
        <a href="./graph.json">graph.json</a>
      </p>
    </section>
  );
}

const openedNotice = lazy(
  async () => (await import("../shell/opened-figure-notice.tsx")).OpenedFigureNotice,
  () => null,
);

/** Lists the parts of the address that could not be opened. */
function ParseIssues() {
  const w = words.value;
  if (parseIssues.value.length === 0) return null;
  return (
    <section class="dropped" role="alert">
      <p>{w.parseIssuesTitle}</p>
      <ul>
        {parseIssues.value.map(({ parameter, value, why }, index) => (
          <li key={`${index} ${parameter}`}>{w.parseIssue(parameter, value, w.parseIssueWhy[why])}</li>
        ))}
      </ul>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          parseIssues.value = [];
        }}
      >
        {w.close}
      </button>
    </section>
  );
}
