import { useState } from "preact/hooks";
import { edgeIdOf } from "../../graph/concept-graph.ts";
import { type ProgrammeItem, programmeOf } from "../../graph/programme.ts";
import type { BuiltNode, BuiltSentence } from "../../model/built.ts";
import { coverReasons, type Standing, standingIds, standings } from "../../model/tables.ts";
import { FocusLink, NodeLink } from "../link.tsx";
import { graph, language, words } from "../store.ts";
import { StandingMark } from "../type-mark.tsx";
import "./programme.css";

/** The forum's sessions in order, who spoke in each, the claims that it brought, and which sentences they come from. */
export function Programme() {
  const w = words.value;
  const items = programmeOf(graph.value);
  return (
    <article class="programme" aria-labelledby="pane-name">
      <h2 id="pane-name">{w.views.programme}</h2>
      <p class="texts-note">{w.programmeDeck}</p>
      <p class="strip-key">
        <span class="sentence covered" /> {w.sentenceState.covered} <span class="sentence declared" /> {w.sentenceState.declared}{" "}
        <span class="sentence open" /> {w.sentenceState.open}
      </p>
      <ol>
        {items.map((item) => (
          <Session key={item.session.id} item={item} />
        ))}
      </ol>
    </article>
  );
}

function Session({ item }: { readonly item: ProgrammeItem }) {
  const w = words.value;
  const { session, speakers, hosts, claims, sentences, lines } = item;
  return (
    <li class="programme-session">
      <h3>
        <FocusLink to={{ kind: "node", id: session.id }}>{session.name[language.value]}</FocusLink>
      </h3>
      <p class="provenance">
        {lines && <span>{w.passageBounds(...lines)}</span>}
        <Counts claims={claims.map(({ standing }) => standing)} />
      </p>
      <People of={speakers} />
      {hosts.length > 0 && (
        <p class="hosts">
          {w.speakersHosts}: <People of={hosts} />
        </p>
      )}
      {sentences.length > 0 && <Strip name={session.label[language.value]} sentences={sentences} />}
    </li>
  );
}

function Counts({ claims }: { readonly claims: readonly Standing[] }) {
  return standingIds.flatMap((id) => {
    const number = claims.filter((standing) => standing === id).length;
    if (number === 0) return [];
    return [
      <span key={id}>
        <StandingMark standing={id} /> {standings[id].name[language.value]} {number}
      </span>,
    ];
  });
}

const People = ({ of }: { readonly of: readonly BuiltNode[] }) => (
  <span class="people">
    {of.map(({ id }) => (
      <NodeLink key={id} id={id} />
    ))}
  </span>
);

/** A bar for each sentence, as wide as it is long. One stop for the keyboard; the arrows go from sentence to sentence. */
function Strip({ name, sentences }: { readonly name: string; readonly sentences: readonly BuiltSentence[] }) {
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
