import { useMemo, useState } from "preact/hooks";
import { edgeIdOf } from "../../graph/concept-graph.ts";
import { type Heard, type ProgrammeItem, programmeOf } from "../../graph/programme-sessions.ts";
import { programmeWords } from "../../language/programme.ts";
import type { BuiltClaim } from "../../model/built.ts";
import { evidenceName } from "../../model/evidence-name.ts";
import { type Standing, standingIds, standings } from "../../model/standings.ts";
import { language, words } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { selectedClaims } from "../../state/selected-claims.ts";
import { Count } from "../../ui/count.tsx";
import { NodeLink, SelectionLink } from "../../ui/link.tsx";
import { StandingMark } from "../../ui/type-mark.tsx";
import { useProgressiveList } from "../../ui/use-progressive-list.ts";
import { CoverageBySpeaker } from "./coverage-by-speaker.tsx";
import { SentenceStrip } from "./sentence-strip.tsx";
import "./programme.css";
import { passageWords } from "../../language/passage.ts";

/** The forum's sessions in order, each with its speakers, its claims, and the sentences they come from. */
export function ProgrammeTab() {
  const w = words.value;
  const items = useMemo(() => programmeOf(graph.value), [graph.value]);
  const { rendered, isComplete } = useProgressiveList(items, renderSession, { first: 4, more: 3, name: "programme" });
  return (
    <article class="programme" aria-labelledby="tab-name">
      <h2 id="tab-name">{w.views.programme}</h2>
      <p class="texts-note">{programmeWords[language.value].programmeDeck}</p>
      <p class="strip-key">
        <span class="sentence covered" /> {programmeWords[language.value].sentenceState.covered} <span class="sentence declared" />{" "}
        {programmeWords[language.value].sentenceState.declared} <span class="sentence open" />{" "}
        {programmeWords[language.value].sentenceState.open}
        {selectedClaims.value.size > 0 && (
          <>
            {" "}
            <span class="sentence covered of-selection" /> {programmeWords[language.value].sentenceState.selected}
          </>
        )}
      </p>
      <ol aria-busy={!isComplete}>{rendered}</ol>
      {isComplete && <CoverageBySpeaker />}
    </article>
  );
}

const renderSession = (item: ProgrammeItem) => <Session key={item.session.id} item={item} />;

function Session({ item }: { readonly item: ProgrammeItem }) {
  const w = words.value;
  const { session, speakers, hosts, claims, sentences, lines } = item;
  return (
    <li class="programme-session">
      <h3>
        <SelectionLink to={{ kind: "node", id: session.id }}>{session.name[language.value]}</SelectionLink>
      </h3>
      {lines && (
        <p class="provenance">
          <span>{passageWords[language.value].passageBounds(...lines)}</span>
          <Counts claims={claims.map(({ standing }) => standing)} />
        </p>
      )}
      {!lines && <p class="hint">{programmeWords[language.value].sessionMissing}</p>}
      {lines && sentences.length === 0 && <p class="hint">{programmeWords[language.value].sessionNoSpeech}</p>}
      {speakers.length > 0 && <People heard={speakers} />}
      {hosts.length > 0 && (
        <p class="hosts">
          {w.labelPrefix(w.speakersHosts)}
          <People heard={hosts} />
        </p>
      )}
      {sentences.length > 0 && <SentenceStrip name={session.label[language.value]} sentences={sentences} />}
      {claims.length > 0 && <SessionClaims claims={claims} />}
    </li>
  );
}

function Counts({ claims }: { readonly claims: readonly Standing[] }) {
  return standingIds.flatMap((id) => {
    const number = claims.filter((standing) => standing === id).length;
    if (number === 0) return [];
    return [
      <span key={id}>
        <StandingMark standing={id} /> {standings[id].name[language.value]} <Count text={words.value.claim(number)} />
      </span>,
    ];
  });
}

/** People in a session, each with the line where they are first heard. */
const People = ({ heard }: { readonly heard: readonly Heard[] }) => (
  <span class="people">
    {heard.map(({ person, from }) => (
      <span key={person.id}>
        <NodeLink id={person.id} /> <span class="count">{words.value.locator(from)}</span>
      </span>
    ))}
  </span>
);

/** The claims of a session by speaker; rendered when expanded. */
function SessionClaims({ claims }: { readonly claims: readonly BuiltClaim[] }) {
  const w = words.value;
  const l = language.value;
  const [isOpen, setOpen] = useState(false);
  const spoken = claims.filter(({ turn }) => turn !== undefined);
  const groups = [...new Set(spoken.map(({ speaker }) => speaker))].map((speaker) => ({
    heading: speaker ? <NodeLink id={speaker} /> : passageWords[language.value].passageUnknown,
    claims: spoken.filter((claim) => claim.speaker === speaker),
  }));
  const added = claims.filter(({ turn }) => turn === undefined);
  if (added.length > 0) groups.push({ heading: programmeWords[language.value].claimsAdded, claims: added });
  return (
    <details class="session-claims" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{w.claim(claims.length)}</summary>
      {isOpen &&
        groups.map(({ heading, claims: ofGroup }) => (
          <div key={ofGroup[0]?.id}>
            <h4>{heading}</h4>
            <ul>
              {ofGroup.map((claim) => (
                <li key={claim.id} data-row={claim.id}>
                  <SelectionLink to={{ kind: "edge", id: edgeIdOf(claim) }}>{claim.statement[l]}</SelectionLink>{" "}
                  <span class="count">{evidenceName(claim)[l]}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </details>
  );
}
