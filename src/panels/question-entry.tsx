import type { Question } from "../graph/questions.ts";
import { ClaimView } from "./claim-view.tsx";
import { EntryTools } from "./entry-tools.tsx";
import { answer, language, words } from "./store.ts";

/** A question of the first view, its answer in one sentence, and the claims behind it. */
export function QuestionEntry({ question }: { readonly question: Question }) {
  const w = words.value;
  const l = language.value;
  const found = answer.value;
  return (
    <article class="entry" aria-labelledby="entry-name">
      <h2 id="entry-name" tabIndex={-1}>
        {question.title[l]}
      </h2>
      <p class="summary">{found?.sentence[l]}</p>
      <EntryTools />
      <section class="group">
        <h3>
          {w.answerClaims} <span class="count">{found?.claims.length}</span>
        </h3>
        {found?.claims.map((claim) => (
          <ClaimView key={claim.id} claim={claim} />
        ))}
      </section>
      <p class="notice">{w.notice}</p>
    </article>
  );
}
