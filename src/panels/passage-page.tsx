import { computed, signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { findDroppedFile, readTextFile } from "../device/files.ts";
import { sha256OfText } from "../device/hash.ts";
import { findTranscript, forgetTranscript, keepTranscript } from "../device/transcript-store.ts";
import { checkTranscript } from "../graph/check-transcript.ts";
import { type Passage, type PassageLine, passageOf } from "../graph/passage.ts";
import type { BuiltSource, SourceId, SourceLine } from "../model/built.ts";
import { NodeLink } from "./link.tsx";
import { announcement, graph, words } from "./store.ts";

interface PassageProps {
  readonly source: string;
  readonly line: SourceLine;
  readonly phrase: string;
}

/** Counts what was opened and forgotten in this visit, so that the page looks again. */
const opened = signal(0);
const refused = signal<string | undefined>(undefined);
const isWhole = signal(false);

/** The transcripts whose sums are right, by source. */
const transcripts = computed((): ReadonlyMap<string, string> => {
  opened.value;
  return new Map(
    graph.value.built.sources.flatMap((source) => {
      const text = findTranscript(source.id);
      return text !== undefined && checkTranscript(text, source, sha256OfText).kind === "same"
        ? [[source.id as string, text] as const]
        : [];
    }),
  );
});

/** The passage that a locator points at: with the transcript, the text; without it, how to get there. */
export function PassagePage({ source: id, line, phrase }: PassageProps) {
  const w = words.value;
  const source = graph.value.findSource(id);
  if (!source) return <p>{w.notFound}</p>;
  const text = transcripts.value.get(id);
  return (
    <article
      class="entry passage"
      aria-labelledby="entry-name"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = findDroppedFile(event);
        if (file) void open(file, source);
      }}
    >
      <h2 id="entry-name" tabIndex={-1}>
        {w.passageOf(line)}
      </h2>
      <p class="summary">
        <q lang="zh-Hans">{phrase}</q>
      </p>
      {text === undefined ? <OpenTranscript source={source} /> : <PassageText text={text} source={source} line={line} phrase={phrase} />}
      <p class="notice">{w.notice}</p>
    </article>
  );
}

async function open(file: File, source: BuiltSource): Promise<void> {
  const w = words.value;
  const read = await readTextFile(file);
  if (read.kind !== "text") {
    refused.value = w.transcriptUnreadable;
    return;
  }
  const check = checkTranscript(read.text, source, sha256OfText);
  if (check.kind !== "same") {
    refused.value = w.transcriptWrong(check.expected, check.found);
    return;
  }
  refused.value = undefined;
  announcement.value = keepTranscript(source.id, read.text) === "kept" ? w.transcriptKept : w.transcriptThisVisit;
  opened.value++;
}

function OpenTranscript({ source }: { readonly source: BuiltSource }) {
  const w = words.value;
  return (
    <section class="open-transcript">
      <p>{w.transcriptMissing}</p>
      <p>{w.transcriptWhy}</p>
      <label class="file">
        {w.transcriptOpen}
        <input
          type="file"
          accept=".txt,text/plain"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void open(file, source);
          }}
        />
      </label>{" "}
      <span>{w.transcriptDrop}</span>
      {refused.value && (
        <p class="refused" role="alert">
          {refused.value}
        </p>
      )}
      <p class="sum">
        {w.transcriptSum} <code>{source.sha256}</code>
      </p>
    </section>
  );
}

function PassageText({
  text,
  source,
  line,
  phrase,
}: { readonly text: string; readonly source: BuiltSource } & Omit<PassageProps, "source">) {
  const w = words.value;
  const mark = useRef<HTMLElement>(null);
  const locator = { source: source.id as SourceId, line, phrase };
  const found = isWhole.value ? passageOf(text, source, locator, Number.POSITIVE_INFINITY) : passageOf(text, source, locator);
  useEffect(() => {
    mark.current?.scrollIntoView({ block: "center" });
  }, [line, phrase, text]);
  if (found.kind !== "passage") return <p role="alert">{w.passageFindings[found.kind]}</p>;
  return (
    <>
      <Speaker passage={found} />
      <div class="transcript" lang="zh-Hans">
        {found.lines.map((shown) => (
          <TranscriptLine key={shown.line} shown={shown} markRef={mark} />
        ))}
      </div>
      <p class="tools">
        {found.lines.some(({ hiddenBefore, hiddenAfter }) => hiddenBefore + hiddenAfter > 0) && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              isWhole.value = true;
            }}
          >
            {w.passageMore}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          onClick={() => {
            forgetTranscript(source.id);
            announcement.value = w.transcriptForgotten;
            opened.value++;
          }}
        >
          {w.transcriptForget}
        </button>
      </p>
    </>
  );
}

function Speaker({ passage }: { readonly passage: Passage }) {
  const w = words.value;
  if (!passage.span) return null;
  const { turn, from, to } = passage.span;
  const last = to.char === 0 ? Math.max(from.line, to.line - 1) : to.line;
  return (
    <p class="provenance">
      <span>
        {w.passageTurn} {turn.speaker ? <NodeLink id={turn.speaker} /> : w.passageUnknown}
      </span>
      <span class={`confidence ${turn.confidence}`}>{w.confidence[turn.confidence]}</span>
      <span>{w.passageBounds(from.line, last)}</span>
      <NodeLink id={turn.session} />
    </p>
  );
}

function TranscriptLine({ shown, markRef }: { readonly shown: PassageLine; readonly markRef: { current: HTMLElement | null } }) {
  return (
    <p>
      <span class="line-number">{shown.line}</span>
      {shown.hiddenBefore > 0 && "…"}
      {shown.pieces.map((piece, index) =>
        piece.isPhrase ? (
          <mark key={`${index} ${piece.text}`} ref={markRef}>
            {piece.text}
          </mark>
        ) : (
          <span key={`${index} ${piece.text}`} class={piece.isInTurn ? "own-turn" : "other-turn"}>
            {piece.text}
          </span>
        ),
      )}
      {shown.hiddenAfter > 0 && "…"}
    </p>
  );
}
