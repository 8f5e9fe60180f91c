import { questions } from "../graph/questions.ts";
import { speakersOf } from "../graph/speakers.ts";
import { FocusLink } from "./link.tsx";
import { graph, language, words } from "./store.ts";

/** The first view: what this is, and four ways in. */
export function Welcome() {
  const w = words.value;
  const l = language.value;
  const { nodes, claims } = graph.value;
  return (
    <article class="welcome">
      <h2 class="welcome-title">{w.headline}</h2>
      <p class="deck">{w.deck}</p>
      <p class="counts">{w.counts(nodes.length, claims.length)}</p>
      <section>
        <h3>{w.questions}</h3>
        <ul class="questions">
          {questions.map((question) => (
            <li key={question.id}>
              <FocusLink to={{ kind: "question", id: question.id }}>{question.title[l]}</FocusLink>
              <p>{question.answer(graph.value).sentence[l]}</p>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{w.waysIn}</h3>
        <ul class="ways">
          <li>
            <button type="button" class="link" onClick={() => document.getElementById("search-box")?.focus()}>
              {w.search}
            </button>
            <p>{w.waySearch}</p>
          </li>
          <li>
            <FocusLink to={{ kind: "page", id: "speakers" }}>{w.speakers}</FocusLink>
            <p>{w.waySpeakers(speakersOf(graph.value).length)}</p>
          </li>
          <li>
            <FocusLink to={{ kind: "page", id: "about" }}>{w.about}</FocusLink>
            <p>{w.wayAbout}</p>
          </li>
          <li>
            <FocusLink to={{ kind: "page", id: "outline" }}>{w.outline}</FocusLink>
            <p>{w.wayOutline}</p>
          </li>
        </ul>
      </section>
      <section>
        <h3>{w.howToRead}</h3>
        <p>{w.howToReadText}</p>
        <p class="notice">{w.notice}</p>
      </section>
    </article>
  );
}
