import { useState } from "preact/hooks";
import { firstQuestions, otherQuestions, type Question } from "../../graph/named-questions.ts";
import { isTranscriptMissing } from "../../graph/source-texts.ts";
import { speakersOf } from "../../graph/speakers.ts";
import { say } from "../../language/sentences.ts";
import "./welcome.css";
import { words } from "../../state/current-view.ts";
import { graph, loading } from "../../state/graph-state.ts";
import { decks, notice } from "../../state/texts-of-sources.ts";
import { lazy } from "../../ui/lazy.tsx";
import { SelectionLink, TabLink } from "../../ui/link.tsx";
import { changed } from "../legend/legend.tsx";

const countries = lazy(
  async () => (await import("./countries-question.tsx")).CountriesQuestion,
  () => null,
);
const filterNote = lazy(
  async () => (await import("../legend/filter-note.tsx")).FilterNote,
  () => null,
);

/** The first view: what the page is, and where to start. */
export function Welcome() {
  const w = words.value;
  const { nodes, claims } = graph.value;
  const isLoaded = loading.value !== "graph";
  return (
    <article class="welcome">
      <h2 class="welcome-title" tabIndex={-1}>
        {w.headline}
      </h2>
      {decks.value.map((text) => (
        <p key={text} class="deck">
          {text}
        </p>
      ))}
      <p class="counts">{isLoaded ? w.counts(nodes.length, claims.length) : w.loading}</p>
      {isTranscriptMissing(graph.value) && <p class="hint">{w.withoutTranscript}</p>}
      <section aria-labelledby="questions-name">
        <h3 id="questions-name">{w.questions}</h3>
        {changed.value > 0 && <filterNote.Component />}
        <Questions questions={firstQuestions} />
        <MoreQuestions />
      </section>
      <section aria-labelledby="ways-name">
        <h3 id="ways-name">{w.waysIn}</h3>
        <EntryPoints />
      </section>
      <section aria-labelledby="how-name">
        <h3 id="how-name">{w.howToRead}</h3>
        <p class="hint">{w.howToReadText}</p>
        <p class="notice">{notice.value}</p>
      </section>
    </article>
  );
}

/** The questions that are not on the first view; their answers are computed when they are opened. */
function MoreQuestions() {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="more-questions" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.value.moreQuestions}</summary>
      {isOpen && (
        <>
          <Questions questions={otherQuestions} />
          <countries.Component />
        </>
      )}
    </details>
  );
}

function Questions({ questions }: { readonly questions: readonly Question[] }) {
  const w = words.value.namedQuestions;
  const isLoaded = loading.value !== "graph";
  return (
    <ul class="questions">
      {questions.map((question) => (
        <li key={question.id}>
          <SelectionLink to={{ kind: "question", id: question.id }}>{w.title[question.id]}</SelectionLink>
          <p>{isLoaded ? say(w.answer, question.answer(graph.value).facts) : "…"}</p>
        </li>
      ))}
    </ul>
  );
}

function EntryPoints() {
  const w = words.value;
  return (
    <dl class="ways">
      <div>
        <dt>
          <button type="button" class="quiet" onClick={() => document.getElementById("search-box")?.focus()}>
            {w.search}
          </button>
        </dt>
        <dd>{w.waySearch}</dd>
      </div>
      <div>
        <dt>
          <SelectionLink to={{ kind: "page", id: "speakers" }}>{w.speakers}</SelectionLink>
        </dt>
        <dd>{w.waySpeakers(speakersOf(graph.value).length)}</dd>
      </div>
      <div>
        <dt>
          <SelectionLink to={{ kind: "page", id: "gaps" }}>{w.gaps}</SelectionLink>
        </dt>
        <dd>{w.wayGaps}</dd>
      </div>
      <div>
        <dt>
          <SelectionLink to={{ kind: "page", id: "lessons" }}>{w.lessons}</SelectionLink>
        </dt>
        <dd>{w.wayLessons}</dd>
      </div>
      <div>
        <dt>
          <SelectionLink to={{ kind: "page", id: "about" }}>{w.about}</SelectionLink>
        </dt>
        <dd>{w.wayAbout}</dd>
      </div>
      <div>
        <dt>
          <TabLink to="outline">{w.views.outline}</TabLink>
        </dt>
        <dd>{w.wayOutline}</dd>
      </div>
    </dl>
  );
}
