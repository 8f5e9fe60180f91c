import { isAsked } from "../graph/asked.ts";
import type { BuiltClaim } from "../model/built.ts";
import { type RelationEntry, relations } from "../model/tables.ts";
import { ClaimView } from "./claim-view.tsx";
import { EntryFoot, EntryTools, Kicker } from "./entry-tools.tsx";
import { NodeLink } from "./link.tsx";
import { ask, hasTexts, language, words } from "./store.ts";

/** A question in the reader's words: how it was understood, and the claims that answer it. */
export function AskedEntry({ text }: { readonly text: string }) {
  const w = words.value;
  const l = language.value;
  const answer = ask.value?.(text);
  return (
    <article class="entry" aria-labelledby="entry-name">
      <Kicker>{w.question}</Kicker>
      <h2 id="entry-name" tabIndex={-1}>
        {text}
      </h2>
      {answer === undefined && <p class="texts-note">{w.loadingTexts}</p>}
      {answer && !isAsked(answer) && (
        <p class="summary" role="status">
          {answer.why[l]}
        </p>
      )}
      {answer && isAsked(answer) && (
        <>
          <p class="hint">
            {w.understoodAs} <em class="understood">{answer.understood[l]}</em>
          </p>
          <p class="summary">{answer.sentence[l]}</p>
          <EntryTools />
          {answer.parts.map(({ title, claims }, index) => (
            <section key={index}>
              <h3>
                {title[l]} <span class="count">{claims.length}</span>
              </h3>
              <ul>
                {claims.map((claim) => (
                  <AnswerRow key={claim.id} claim={claim} />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
      <EntryFoot />
    </article>
  );
}

function AnswerRow({ claim }: { readonly claim: BuiltClaim }) {
  const w = words.value;
  const entry: RelationEntry = relations[claim.relation];
  return (
    <li class="row">
      <p class="said-of">
        <NodeLink id={claim.from} /> {entry.reads[language.value]} <NodeLink id={claim.to} />
      </p>
      {hasTexts.value ? <ClaimView claim={claim} /> : <p class="texts-note">{w.loadingTexts}</p>}
    </li>
  );
}
