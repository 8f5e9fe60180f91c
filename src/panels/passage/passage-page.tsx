import { useEffect, useState } from "preact/hooks";
import { goBack } from "../../device/address-bar.ts";
import { findDroppedFile } from "../../device/files.ts";
import { edgeIdOf } from "../../graph/concept-graph.ts";
import { passageClaims } from "../../graph/passage-claims.ts";
import { passageWords } from "../../language/passage.ts";
import type { BuiltSource, Locator, SourceId, SourceLine } from "../../model/built.ts";
import { language, words } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { graph, loading } from "../../state/graph-state.ts";
import { fetchTranscript, openTranscript, refused, transcripts } from "../../state/transcripts.ts";
import { SelectionLink } from "../../ui/link.tsx";
import { StatementRows } from "../claims/statement-rows.tsx";
import { DetailsFooter, Kicker } from "../sidebar/details-tools.tsx";
import { PassageText } from "./passage-text.tsx";

interface PassageProps {
  readonly source: string;
  readonly line: SourceLine;
  readonly phrase: string;
}

/** The passage that a locator points to: its text if the transcript is available, else how to open the transcript. */
export function PassagePage({ source: id, line, phrase }: PassageProps) {
  const w = words.value;
  const [isDragging, setDragging] = useState(false);
  const source = graph.value.findSource(id);
  if (!source) return <p>{w.notFound}</p>;
  const text = transcripts.value.get(id);
  const isPublished = source.transcript !== undefined;
  const locator = { source: source.id as SourceId, line, phrase };
  return (
    <article
      class={isDragging ? "entry passage dragging" : "entry passage"}
      aria-labelledby="details-name"
      onDragOver={(event) => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={() => setDragging(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDragging(false);
        const file = findDroppedFile(event);
        if (file) void openTranscript(file, source);
      }}
    >
      <Kicker leave={leave}>{source.title[language.value]}</Kicker>
      <h2 id="details-name" tabIndex={-1}>
        {w.passageOf(line)}
      </h2>
      <p class="summary">
        <q lang="zh-Hans">{phrase}</q>
      </p>
      {text !== undefined && <PassageText text={text} source={source} locator={locator} />}
      <ClaimsHere locator={locator} />
      {text === undefined && isPublished && !refused.value && <FetchTranscript source={source} />}
      {text === undefined && (!isPublished || refused.value) && <OpenTranscript source={source} />}
      <DetailsFooter />
    </article>
  );
}

/** Goes back to where the reader came from; without such a place, selects nothing. */
const leave = (): void => {
  if (!goBack()) dispatch({ type: "select", selection: { kind: "nothing" } });
};

/** The claims at the passage, and what was said before and after it, in the words of the graph. */
function ClaimsHere({ locator }: { readonly locator: Locator }) {
  const { here, before, after } = passageClaims(graph.value, locator);
  const lists = [
    [passageWords[language.value].claimsBefore, before],
    [passageWords[language.value].claimsAfter, after],
  ] as const;
  return (
    <>
      {here.length > 0 && (
        <section>
          <h3>{passageWords[language.value].claimsHere}</h3>
          <StatementRows claims={here} name={`${locator.line} ${locator.phrase}`} />
        </section>
      )}
      {lists.map(([title, claims]) =>
        claims.length > 0 ? (
          <section key={title}>
            <h3>{title}</h3>
            <ul class="said-around">
              {claims.map((claim) => (
                <li key={claim.id}>
                  <SelectionLink to={{ kind: "edge", id: edgeIdOf(claim) }}>{claim.statement[language.value]}</SelectionLink>
                </li>
              ))}
            </ul>
          </section>
        ) : null,
      )}
    </>
  );
}

/** Fetches a published transcript when it is first needed, after the map and the texts. */
function FetchTranscript({ source }: { readonly source: BuiltSource }) {
  const isLoading = loading.value === "graph" || loading.value === "texts";
  useEffect(() => {
    if (!isLoading) void fetchTranscript(source);
  }, [isLoading, source]);
  return <p role="status">{passageWords[language.value].transcriptFetching}</p>;
}

function OpenTranscript({ source }: { readonly source: BuiltSource }) {
  const w = words.value;
  return (
    <section class="open-transcript">
      <p>{passageWords[language.value].transcriptMissing}</p>
      <div class="dropzone">
        {source.transcript && (
          <button type="button" class="primary" onClick={() => void fetchTranscript(source)}>
            {passageWords[language.value].transcriptFetch}
          </button>
        )}
        <label class="file">
          {passageWords[language.value].transcriptOpen}
          <input
            type="file"
            class="visually-hidden"
            accept=".txt,text/plain"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) void openTranscript(file, source);
            }}
          />
        </label>
        <p class="hint">{passageWords[language.value].transcriptDrop}</p>
      </div>
      {refused.value && (
        <p class="refused" role="alert">
          {refused.value}
        </p>
      )}
      {!source.transcript && <p class="hint">{passageWords[language.value].transcriptWhy}</p>}
      <p class="sum">
        {passageWords[language.value].transcriptSum}
        {w.space}
        <code>{source.sha256}</code>
      </p>
    </section>
  );
}
