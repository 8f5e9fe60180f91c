import { signal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { mediaQuery } from "../../device/media.ts";
import { graphProblem, load } from "../../state/fetch-graph.ts";
import { arrived } from "../../state/keyboard-navigation.ts";
import { nameOfFocus } from "../../state/navigation.ts";
import { chosenClaims } from "../../state/selected-claims.ts";
import { announcement, drawing, dropped, focus, graph, isFilterOpen, language, loading, pane, words } from "../../state/store.ts";
import { part } from "../../ui/lazy-component.tsx";
import { isNowhere } from "../../ui/restore-focus.ts";
import { Welcome } from "./welcome.tsx";

/** In the hand, the text can be drawn over the map. */
const isTall = signal(false);
const isInHand = mediaQuery("(max-width: 54rem)");

/** The entries are fetched once the map is drawn, or at once where the address names what is chosen. */
const chosen = part(async () => (await import("./selection-details.tsx")).Chosen);
const problem = part(async () => (await import("../shell/graph-problem.tsx")).GraphProblemText);
const outline = part(async () => (await import("../outline/outline-tab.tsx")).Outline);

/** What is read beside the map: the entry of what was chosen, else the way in. */
export function Reading() {
  const w = words.value;
  const body = useRef<HTMLElement>(null);
  const isNothing = focus.value.kind === "nothing";
  const chosenKey = JSON.stringify({ ...focus.value, walk: undefined });
  const key = `${loading.value === "graph"} ${chosen.isHere()} ${chosenKey}`;
  useEffect(() => {
    if (!isNothing || loading.value !== "graph") chosen.fetch();
  }, [isNothing, loading.value]);
  // Whoever asks for another view wants to see it.
  useLayoutEffect(() => {
    isTall.value = false;
  }, [pane.value]);
  const seen = useRef(chosenKey);
  useLayoutEffect(() => {
    if (!body.current) return;
    // Where the same thing is still read, whoever has scrolled stays there.
    if (seen.current !== chosenKey) body.current.scrollTo({ top: 0 });
    seen.current = chosenKey;
    // When the entry stands: it is rendered after what it stands in.
    queueMicrotask(() => body.current && turnTo(body.current));
  }, [key]);
  return (
    <main
      ref={body}
      class={isTall.value ? "reading tall" : "reading"}
      id="reading"
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
      <DroppedNotice />
      {loading.value !== "failed" && (isNothing ? <Welcome /> : <chosen.Part />)}
      {drawing.value !== "canvas" && isNothing && pane.value !== "outline" && <outline.Part />}
    </main>
  );
}

/** Takes the keyboard's focus along where it was in what is gone. */
function turnTo(body: HTMLElement): void {
  if (loading.value === "graph") return;
  isFilterOpen.value = false;
  const { activeElement } = document;
  const isLost = isNowhere() || body.contains(activeElement) || activeElement?.id === "search-box";
  const isChosen = focus.value.kind !== "nothing";
  if (isLost && isChosen) (body.querySelector<HTMLElement>("h2") ?? body).focus({ preventScroll: true });
  if (!isChosen && isInHand.current()) isTall.value = false;
  const name = nameOfFocus(graph.value);
  const isCounted = ["node", "edge", "pair"].includes(focus.value.kind);
  const told = name && isCounted ? words.value.selected(name, chosenClaims.value.size) : (name ?? "");
  announcement.value = arrived.value || told;
}

/** What could not be fetched, or not be read, says so, with the way out. */
function Failed() {
  const w = words.value;
  if (loading.value !== "failed" && loading.value !== "texts-failed") return null;
  if (graphProblem.value)
    return (
      <section class="failed" role="alert">
        <problem.Part />
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
function DroppedNotice() {
  const w = words.value;
  if (dropped.value.length === 0) return null;
  const list = new Intl.ListFormat(language.value, { type: "unit" });
  return (
    <section class="dropped" role="alert">
      <p>{w.droppedTitle}</p>
      <ul>
        {dropped.value.map(({ parameter, value, why }, index) => (
          <li key={`${index} ${parameter}`}>{list.format([w.dropped(parameter, value), w.droppedWhy[why]])}</li>
        ))}
      </ul>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          dropped.value = [];
        }}
      >
        {w.close}
      </button>
    </section>
  );
}
