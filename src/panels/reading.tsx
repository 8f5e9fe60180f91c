import { signal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { mediaQuery } from "../device/media.ts";
import { findBundle } from "../graph/layers.ts";
import { AboutPage } from "./about-page.tsx";
import { AskedEntry } from "./asked-entry.tsx";
import { EdgeEntry } from "./edge-entry.tsx";
import { GapsPage } from "./gaps-page.tsx";
import { HelpPage } from "./help-page.tsx";
import { load } from "./load.ts";
import { NodeEntry } from "./node-entry.tsx";
import { OutlinePage } from "./outline-page.tsx";
import { PairEntry } from "./pair-entry.tsx";
import { PassagePage } from "./passage-page.tsx";
import { QuestionEntry } from "./question-entry.tsx";
import { SpeakersPage } from "./speakers-page.tsx";
import { announcement, drawing, dropped, focus, graph, isFilterOpen, language, loading, words } from "./store.ts";
import { nameOfFocus } from "./travel.ts";
import { Welcome } from "./welcome.tsx";

/** In the hand, the text can be drawn over the map. */
const isTall = signal(false);
const isInHand = mediaQuery("(max-width: 54rem)");

/** What is read beside the map: the entry of what was chosen, else the way in. */
export function Reading() {
  const w = words.value;
  const pane = useRef<HTMLElement>(null);
  const key = `${loading.value === "graph"} ${JSON.stringify(focus.value)}`;
  useLayoutEffect(() => (pane.current ? turnTo(pane.current) : undefined), [key]);
  return (
    <main
      ref={pane}
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
      <Chosen />
      {drawing.value !== "canvas" && focus.value.kind === "nothing" && <OutlinePage />}
    </main>
  );
}

/** Shows the beginning of what was chosen, and takes the keyboard's focus along where it was in what is gone. */
function turnTo(pane: HTMLElement): void {
  pane.scrollTo({ top: 0 });
  if (loading.value === "graph") return;
  isFilterOpen.value = false;
  const { activeElement } = document;
  const isLost = activeElement === document.body || pane.contains(activeElement) || activeElement?.id === "search-box";
  const isChosen = focus.value.kind !== "nothing";
  if (isLost && isChosen) pane.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  if (!isChosen && isInHand.current()) isTall.value = false;
  const name = nameOfFocus(graph.value);
  const { value } = focus;
  announcement.value = value.kind === "node" && name ? words.value.selected(name, graph.value.claimsOf(value.id).length) : (name ?? "");
}

function Chosen() {
  const { value } = focus;
  const lost = <p>{words.value.notFound}</p>;
  if (loading.value === "failed") return null;
  switch (value.kind) {
    case "nothing":
      return <Welcome />;
    case "node": {
      const node = graph.value.findNode(value.id);
      return node ? <NodeEntry node={node} /> : lost;
    }
    case "edge": {
      const edge = findBundle(graph.value, value.id);
      return edge ? <EdgeEntry edge={edge} /> : lost;
    }
    case "ask":
      return <AskedEntry text={value.text} />;
    case "pair":
      return <PairEntry from={value.from} to={value.to} />;
    case "question":
      return <QuestionEntry id={value.id} />;
    case "passage":
      return <PassagePage key={`${value.line} ${value.phrase}`} source={value.source} line={value.line} phrase={value.phrase} />;
    case "page":
      return { speakers: <SpeakersPage />, gaps: <GapsPage />, outline: <OutlinePage />, about: <AboutPage />, help: <HelpPage /> }[
        value.id
      ];
  }
}

/** What could not be fetched says so, with the way out. */
function Failed() {
  const w = words.value;
  if (loading.value !== "failed" && loading.value !== "texts-failed") return null;
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
