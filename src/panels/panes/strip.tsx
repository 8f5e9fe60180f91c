import { useState } from "preact/hooks";
import { edgeIdOf } from "../../graph/concept-graph.ts";
import type { BuiltSentence } from "../../model/built.ts";
import { coverReasons } from "../../model/cover-reasons.ts";
import { FocusLink } from "../link.tsx";
import { graph, language, words } from "../store.ts";

/** A bar for each sentence, wider where it is longer, and never too small to be pressed. One stop for the keyboard; the arrows go from sentence to sentence. */
export function Strip({ name, sentences }: { readonly name: string; readonly sentences: readonly BuiltSentence[] }) {
  const w = words.value;
  const [chosen, choose] = useState<number | undefined>();
  const idOf = (index: number): string => `sentence-${sentences[0]?.turn}-${index}`;
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = chosen ?? -1;
    const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: sentences.length - 1 }[
      event.key
    ];
    if (next === undefined) return;
    event.preventDefault();
    choose(Math.min(Math.max(next, 0), sentences.length - 1));
  };
  const sentence = chosen === undefined ? undefined : sentences[chosen];
  return (
    <>
      <div
        class="strip"
        role="listbox"
        tabIndex={0}
        aria-label={w.stripName(name, sentences.length)}
        aria-activedescendant={chosen === undefined ? undefined : idOf(chosen)}
        onKeyDown={onKeyDown}
      >
        {sentences.map((one, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <span
            key={idOf(index)}
            id={idOf(index)}
            role="option"
            aria-selected={index === chosen}
            aria-label={w.sentence(one.line, one.claims.length, one.declared && coverReasons[one.declared][language.value])}
            class={`sentence ${one.claims.length > 0 ? "covered" : one.declared ? "declared" : "open"}`}
            style={{ flexGrow: one.length }}
            onClick={() => choose(index)}
          />
        ))}
      </div>
      {sentence && <SentenceClaims sentence={sentence} />}
    </>
  );
}

function SentenceClaims({ sentence }: { readonly sentence: BuiltSentence }) {
  const w = words.value;
  const { line, claims, declared } = sentence;
  return (
    <div class="sentence-claims" role="status">
      <p class="provenance">{w.sentence(line, claims.length, declared && coverReasons[declared][language.value])}</p>
      <ul>
        {claims.flatMap((id) => {
          const claim = graph.value.findClaim(id);
          if (!claim) return [];
          return [
            <li key={id}>
              <FocusLink to={{ kind: "edge", id: edgeIdOf(claim) }}>{claim.statement[language.value]}</FocusLink>
            </li>,
          ];
        })}
      </ul>
    </div>
  );
}
