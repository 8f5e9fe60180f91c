import { useEffect, useRef, useState } from "preact/hooks";
import { type Passage, type PassageLine, passageOf } from "../../graph/passage-lines.ts";
import { passageWords } from "../../language/passage.ts";
import type { BuiltSource, Locator } from "../../model/built.ts";
import { language, words } from "../../state/current-view.ts";
import { forget, owned } from "../../state/transcripts.ts";
import { NodeLink } from "../../ui/link.tsx";

interface PassageTextProps {
  readonly text: string;
  readonly source: BuiltSource;
  readonly locator: Locator;
}

/** The text of a passage, scrolled to the marked phrase, with the bounds and the speaker of the turn. */
export function PassageText({ text, source, locator }: PassageTextProps) {
  const mark = useRef<HTMLElement>(null);
  const [isComplete, setComplete] = useState(false);
  const found = passageOf(text, source, locator, isComplete ? Number.POSITIVE_INFINITY : undefined);
  useEffect(() => {
    mark.current?.scrollIntoView({ block: "center" });
  }, [isComplete, text]);
  if (found.kind !== "passage")
    return (
      <p class="refused" role="alert">
        {passageWords[language.value].passageFindings[found.kind]}
      </p>
    );
  return (
    <>
      <TurnFacts passage={found} />
      <Corrections source={source} passage={found} />
      <div class="transcript" lang="zh-Hans">
        {found.lines.map((shown) => (
          <TranscriptLine key={shown.line} shown={shown} mark={mark} />
        ))}
      </div>
      <p class="tools">
        {found.lines.some(({ hiddenBefore, hiddenAfter }) => hiddenBefore + hiddenAfter > 0) && (
          <button type="button" class="quiet" onClick={() => setComplete(true)}>
            {passageWords[language.value].passageMore}
          </button>
        )}
        {owned.value.has(source.id) && (
          <button type="button" class="quiet" onClick={() => forget(source)}>
            {passageWords[language.value].transcriptForget}
          </button>
        )}
      </p>
    </>
  );
}

/** The speaker of the turn, how sure that is, and its lines. */
function TurnFacts({ passage }: { readonly passage: Passage }) {
  const w = words.value;
  if (!passage.span) return null;
  const { turn, from, to } = passage.span;
  const last = to.char === 0 ? Math.max(from.line, to.line - 1) : to.line;
  return (
    <>
      <p class="provenance">
        <span>
          {passageWords[language.value].passageTurn}
          {w.space}
          {turn.speaker ? <NodeLink id={turn.speaker} /> : passageWords[language.value].passageUnknown}
        </span>
        <span class={`confidence ${turn.confidence}`}>{w.attribution[turn.confidence]}</span>
        <span>{passageWords[language.value].passageBounds(from.line, last)}</span>
        <span>
          <NodeLink id={turn.session} />
        </span>
      </p>
      {turn.why && (
        <p class="hint">
          {w.why}
          {w.space}
          {turn.why[language.value]}
        </p>
      )}
    </>
  );
}

/** Known transcription errors on the lines that are shown. */
function Corrections({ source, passage }: { readonly source: BuiltSource; readonly passage: Passage }) {
  const w = words.value;
  const textOfLine = new Map(passage.lines.map(({ line, pieces }) => [line as number, pieces.map((piece) => piece.text).join("")]));
  const known = source.corrections.filter(({ line, heard }) => textOfLine.get(line)?.includes(heard));
  if (known.length === 0) return null;
  return (
    <ul class="hint">
      {known.map(({ line, heard, meant }) => (
        <li key={`${line} ${heard}`}>
          {w.labelPrefix(w.locator(line))}
          {w.correction}
          {w.space}
          <q lang="zh-Hans">{heard}</q> → <q lang="zh-Hans">{meant}</q>
        </li>
      ))}
    </ul>
  );
}

function TranscriptLine({ shown, mark }: { readonly shown: PassageLine; readonly mark: { current: HTMLElement | null } }) {
  return (
    <p>
      <span class="line-number">{shown.line}</span>
      {shown.hiddenBefore > 0 && "…"}
      {shown.pieces.map((piece, index) =>
        piece.isPhrase ? (
          <mark key={index} ref={mark}>
            {piece.text}
          </mark>
        ) : (
          <span key={index} class={piece.isInTurn ? "own-turn" : "other-turn"}>
            {piece.text}
          </span>
        ),
      )}
      {shown.hiddenAfter > 0 && "…"}
    </p>
  );
}
