import { useRef, useState } from "preact/hooks";
import { edgeIdOf } from "../../graph/concept-graph.ts";
import { programmeWords } from "../../language/programme.ts";
import type { BuiltSentence } from "../../model/built.ts";
import { coverReasons } from "../../model/cover-reasons.ts";
import { language, words } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { announcement } from "../../state/screen.ts";
import { selectedClaims } from "../../state/selected-claims.ts";
import { SelectionLink } from "../../ui/link.tsx";

/** One box per sentence, each of the same size and large enough to tap. Tab stops here once; the arrow keys move between sentences. */
export function SentenceStrip({ name, sentences }: { readonly name: string; readonly sentences: readonly BuiltSentence[] }) {
  const [selected, select] = useState<number | undefined>();
  const body = useRef<HTMLDivElement>(null);
  const idOf = (index: number): string => `sentence-${sentences[0]?.turn}-${index}`;
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = selected ?? -1;
    const next = {
      ArrowRight: index + 1,
      ArrowDown: index + 1,
      ArrowLeft: index - 1,
      ArrowUp: index - 1,
      Home: 0,
      End: sentences.length - 1,
    }[event.key];
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
        aria-label={programmeWords[language.value].stripName(name, sentences.length)}
        aria-activedescendant={selected === undefined ? undefined : idOf(selected)}
        onKeyDown={onKeyDown}
      >
        {sentences.map((boxed, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <span
            key={idOf(index)}
            id={idOf(index)}
            role="option"
            aria-selected={index === selected}
            aria-label={nameOf(boxed)}
            class={`sentence ${boxed.claims.length > 0 ? "covered" : boxed.declared ? "declared" : "open"}${isInSelection(boxed) ? " of-selection" : ""}`}
            onClick={() => {
              select(index);
              announcement.value = nameOf(boxed);
            }}
          />
        ))}
      </div>
      <div ref={body}>{sentence && <SentenceClaims sentence={sentence} />}</div>
    </>
  );
}

const describeUse = ({ line, claims, declared }: BuiltSentence): string =>
  programmeWords[language.value].sentence(line, claims.length, declared && coverReasons[declared][language.value]);

/** True if a selected claim uses a sentence. */
const isInSelection = ({ claims }: BuiltSentence): boolean => claims.some((id) => selectedClaims.value.has(id));

/** The maximum number of characters of a statement in a name. */
const maxStatement = 60;

/** Names a sentence by its speaker, its line, and the beginning of the first claim that uses it. */
function nameOf(sentence: BuiltSentence): string {
  const w = words.value;
  const l = language.value;
  const speaker = graph.value.findTurn(sentence.turn)?.speaker;
  const statement = sentence.claims.map((id) => graph.value.findClaim(id)?.statement[l]).find(Boolean);
  const begins = statement && statement.length > maxStatement ? w.cutOff(statement.slice(0, maxStatement)) : statement;
  const note = isInSelection(sentence) && programmeWords[language.value].sentenceState.selected;
  const parts = [note, speaker && graph.value.node(speaker).name[l], describeUse(sentence), begins];
  return w.clauses(parts.filter((part) => typeof part === "string" && part !== "") as string[]);
}

function SentenceClaims({ sentence }: { readonly sentence: BuiltSentence }) {
  return (
    <div class="sentence-claims">
      <p class="provenance">{describeUse(sentence)}</p>
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
