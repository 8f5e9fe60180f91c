import { signal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { mediaQuery } from "../../device/media.ts";
import { kindOf } from "../../selection/selection-kinds.ts";
import { language, parseIssues, selection, tab, words } from "../../state/current-view.ts";
import { graphProblem, load } from "../../state/fetch-graph.ts";
import { graph, loading } from "../../state/graph-state.ts";
import { arrivalText } from "../../state/keyboard-navigation.ts";
import { nameOfSelection } from "../../state/navigation.ts";
import { announcement, drawing, isFilterOpen } from "../../state/screen.ts";
import { selectedClaims } from "../../state/selected-claims.ts";
import { lazy } from "../../ui/lazy.tsx";
import { isNowhere } from "../../ui/restore-focus.ts";
import { Welcome } from "./welcome.tsx";
import "./sidebar.css";

/** In the hand, the text can be drawn over the map. */
const isTall = signal(false);
const isInHand = mediaQuery("(max-width: 54rem)");

/** The entries are fetched once the map is drawn, or at once where the address names what is selected. */
const details = lazy(async () => (await import("./selection-details.tsx")).SelectionDetails);
const problem = lazy(async () => (await import("../shell/graph-problem.tsx")).GraphProblemText);
const outline = lazy(async () => (await import("../outline/outline-tab.tsx")).Outline);

/** What is read beside the map: the entry of what was selected, else the welcome text. */
export function Sidebar() {
  const w = words.value;
  const body = useRef<HTMLElement>(null);
  const isNothing = selection.value.kind === "nothing";
  const selectionKey = JSON.stringify({ ...selection.value, options: undefined });
  const key = `${loading.value === "graph"} ${details.isLoaded()} ${selectionKey}`;
  useEffect(() => {
    if (!isNothing || loading.value !== "graph") details.load();
  }, [isNothing, loading.value]);
  // Whoever asks for another view wants to see it.
  useLayoutEffect(() => {
    isTall.value = false;
  }, [tab.value]);
  const seen = useRef(selectionKey);
  useLayoutEffect(() => {
    if (!body.current) return;
    // Where the same thing is still read, whoever has scrolled stays there.
    if (seen.current !== selectionKey) body.current.scrollTo({ top: 0 });
    seen.current = selectionKey;
    // When the entry stands: it is rendered after what it stands in.
    queueMicrotask(() => body.current && turnTo(body.current));
  }, [key]);
  return (
    <main
      ref={body}
      class={isTall.value ? "sidebar tall" : "sidebar"}
      id="sidebar"
      aria-label={w.text}
      tabIndex={-1}
      inert={isFilterOpen.value}
    >
      <button
        type="button"
        class="handle"
        aria-label={isTall.value ? w.showMap : w.showText}
        aria-expanded={isTall.value}
        onClick={() => {
          isTall.value = !isTall.value;
        }}
      />
      <Failed />
      <ParseIssues />
      {loading.value !== "failed" && (isNothing ? <Welcome /> : <details.Component />)}
      {drawing.value !== "canvas" && isNothing && tab.value !== "outline" && <outline.Component />}
    </main>
  );
}

/** Takes the keyboard's focus along where it was in what is gone. */
function turnTo(body: HTMLElement): void {
  if (loading.value === "graph") return;
  isFilterOpen.value = false;
  const { activeElement } = document;
  const isLost = isNowhere() || body.contains(activeElement) || activeElement?.id === "search-box";
  const isSelected = selection.value.kind !== "nothing";
  if (isLost && isSelected) (body.querySelector<HTMLElement>("h2") ?? body).focus({ preventScroll: true });
  if (!isSelected && isInHand.current()) isTall.value = false;
  const name = nameOfSelection(graph.value);
  const isCounted = kindOf(selection.value).isCounted;
  const text = name && isCounted ? words.value.selected(name, selectedClaims.value.size) : (name ?? "");
  announcement.value = arrivalText.value || text;
}

/** What could not be fetched, or not be read, says so, and how to get on. */
function Failed() {
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

/** A link that could not be opened whole says so. */
function ParseIssues() {
  const w = words.value;
  if (parseIssues.value.length === 0) return null;
  const list = new Intl.ListFormat(language.value, { type: "unit" });
  return (
    <section class="dropped" role="alert">
      <p>{w.droppedTitle}</p>
      <ul>
        {parseIssues.value.map(({ parameter, value, why }, index) => (
          <li key={`${index} ${parameter}`}>{list.format([w.dropped(parameter, value), w.droppedWhy[why]])}</li>
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
