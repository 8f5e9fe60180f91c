import { useEffect, useRef } from "preact/hooks";
import { today } from "../device/clock.ts";
import { findQuestion } from "../graph/questions.ts";
import { AboutPage } from "./about-page.tsx";
import { EdgeEntry } from "./edge-entry.tsx";
import { HelpPage } from "./help-page.tsx";
import { NodeEntry } from "./node-entry.tsx";
import { OutlinePage } from "./outline-page.tsx";
import { PassagePage } from "./passage-page.tsx";
import { QuestionEntry } from "./question-entry.tsx";
import { SpeakersPage } from "./speakers-page.tsx";
import { announcement, drawing, dropped, graph, language, loading, shareAddress, view, words } from "./store.ts";
import { Welcome } from "./welcome.tsx";

/** What is read beside the map: the entry of what was chosen, else the way in. */
export function Reading() {
  const w = words.value;
  const pane = useRef<HTMLElement>(null);
  const { focus } = view.value;
  const key = JSON.stringify(focus);
  useEffect(() => {
    pane.current?.scrollTo({ top: 0 });
    announcement.value = announced();
  }, [key]);
  return (
    <main ref={pane} class="reading" id="reading" tabIndex={-1}>
      {loading.value === "failed" && (
        <section class="failed" role="alert">
          <p>{w.loadFailed}</p>
          <button type="button" class="primary" onClick={() => location.reload()}>
            {w.reload}
          </button>
        </section>
      )}
      <DroppedNotice />
      <Chosen />
      <p class="print-only">
        {w.title}, {shareAddress()}, {today()}
      </p>
      {drawing.value !== "canvas" && focus.kind === "nothing" && <OutlinePage />}
    </main>
  );
}

function Chosen() {
  const { focus } = view.value;
  switch (focus.kind) {
    case "nothing":
      return <Welcome />;
    case "node": {
      const node = graph.value.findNode(focus.id);
      return node ? <NodeEntry node={node} /> : <p>{words.value.notFound}</p>;
    }
    case "edge": {
      const edge = graph.value.findEdge(focus.id);
      return edge ? <EdgeEntry edge={edge} /> : <p>{words.value.notFound}</p>;
    }
    case "question": {
      const question = findQuestion(focus.id);
      return question ? <QuestionEntry question={question} /> : <p>{words.value.notFound}</p>;
    }
    case "passage":
      return <PassagePage source={focus.source} line={focus.line} phrase={focus.phrase} />;
    case "page":
      return { speakers: <SpeakersPage />, outline: <OutlinePage />, about: <AboutPage />, help: <HelpPage /> }[focus.id];
  }
}

/** A link that could not be opened whole says so. */
function DroppedNotice() {
  const w = words.value;
  if (dropped.value.length === 0) return null;
  return (
    <section class="dropped" role="alert">
      <p>{w.droppedTitle}</p>
      <ul>
        {dropped.value.map(({ parameter, value }) => (
          <li key={`${parameter} ${value}`}>{w.dropped(parameter, value)}</li>
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

/** What is said to those who do not see what was chosen. */
function announced(): string {
  const { focus } = view.value;
  const node = focus.kind === "node" ? graph.value.findNode(focus.id) : undefined;
  return node ? words.value.selected(node.name[language.value], graph.value.claimsOf(node.id).length) : "";
}
