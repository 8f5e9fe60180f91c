import { useRef, useState } from "preact/hooks";
import { edgeIdOf } from "../../graph/concept-graph.ts";
import type { BuiltSentence } from "../../model/built.ts";
import { coverReasons } from "../../model/cover-reasons.ts";
import { language, words } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { announcement } from "../../state/screen.ts";
import { selectedClaims } from "../../state/selected-claims.ts";
import { SelectionLink } from "../../ui/link.tsx";

/** A box for each sentence, all alike and none too small to be pressed. One stop for the keyboard; the arrows go from sentence to sentence. */
export function Strip({ name, sentences }: { readonly name: string; readonly sentences: readonly BuiltSentence[] }) {
  const w = words.value;
  const [selected, select] = useState<number | undefined>();
  const body = useRef<HTMLDivElement>(null);
  const idOf = (index: number): string => `sentence-${sentences[0]?.turn}-${index}`;
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = selected ?? -1;
    const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: sentences.length - 1 }[
      event.key
    ];
    if (event.key === "Enter") body.current?.querySelector("a")?.focus();
    if (next === undefined) return;
    event.preventDefault();
    select(Math.min(Math.max(next, 0), sentences.length - 1));
  };
  const sentence = selected === undefined ? undefined : sentences[selected];
  return (
    <>
      <div
        class="strip"
        role="listbox"
        tabIndex={0}
        aria-label={w.stripName(name, sentences.length)}
        aria-activedescendant={selected === undefined ? undefined : idOf(selected)}
        onKeyDown={onKeyDown}
      >
        {sentences.map((one, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <span
            key={idOf(index)}
            id={idOf(index)}
            role="option"
            aria-selected={index === selected}
            aria-label={nameOf(one)}
            class={`sentence ${one.claims.length > 0 ? "covered" : one.declared ? "declared" : "open"}${isInSelection(one) ? " of-selection" : ""}`}
            onClick={() => {
              select(index);
              announcement.value = nameOf(one);
            }}
          />
        ))}
      </div>
      <div ref={body}>{sentence && <SentenceClaims sentence={sentence} />}</div>
    </>
  );
}

const toldOf = ({ line, claims, declared }: BuiltSentence): string =>
  words.value.sentence(line, claims.length, declared && coverReasons[declared][language.value]);

/** Whether what is selected rests on a sentence. */
const isInSelection = ({ claims }: BuiltSentence): boolean => claims.some((id) => selectedClaims.value.has(id));

/** Enough of a statement to know it by. */
const mostHeard = 60;

/** A sentence by its line, its speaker, and how the first claim that it feeds begins. */
function nameOf(sentence: BuiltSentence): string {
  const l = language.value;
  const speaker = graph.value.findTurn(sentence.turn)?.speaker;
  const statement = sentence.claims.map((id) => graph.value.findClaim(id)?.statement[l]).find(Boolean);
  const begins = statement && statement.length > mostHeard ? `${statement.slice(0, mostHeard)} …` : statement;
  const note = isInSelection(sentence) && words.value.sentenceState.chosen;
  return [note, speaker && graph.value.node(speaker).label[l], toldOf(sentence), begins].filter(Boolean).join(l === "zh" ? "，" : ", ");
}

function SentenceClaims({ sentence }: { readonly sentence: BuiltSentence }) {
  return (
    <div class="sentence-claims">
      <p class="provenance">{toldOf(sentence)}</p>
      <ul>
        {sentence.claims.flatMap((id) => {
          const claim = graph.value.findClaim(id);
          if (!claim) return [];
          return [
            <li key={id}>
              <SelectionLink to={{ kind: "edge", id: edgeIdOf(claim) }}>{claim.statement[language.value]}</SelectionLink>
            </li>,
          ];
        })}
      </ul>
    </div>
  );
}
