import { questions } from "../graph/questions.ts";
import { Kicker } from "./entry-tools.tsx";
import { FocusLink } from "./link.tsx";
import { graph, language, words } from "./store.ts";

/** What several share, what is disputed, and what nobody answers; each line a question with its count. */
export function GapsPage() {
  const w = words.value;
  const l = language.value;
  return (
    <article class="entry welcome" aria-labelledby="entry-name">
      <Kicker>{w.title}</Kicker>
      <h2 id="entry-name" tabIndex={-1}>
        {w.gaps}
      </h2>
      <p class="summary">{w.gapsDeck}</p>
      <ul class="questions">
        {questions.map((question) => (
          <li key={question.id}>
            <FocusLink to={{ kind: "question", id: question.id }}>{question.title[l]}</FocusLink>
            <p>{question.answer(graph.value).sentence[l]}</p>
          </li>
        ))}
      </ul>
    </article>
  );
}
