import { type Speaker, speakersOf } from "../graph/speakers.ts";
import { NodeLink } from "./link.tsx";
import { graph, words } from "./store.ts";

/** Everybody who is heard, with their sessions. */
export function SpeakersPage() {
  const w = words.value;
  const speakers = speakersOf(graph.value);
  return (
    <article class="entry" aria-labelledby="entry-name">
      <h2 id="entry-name" tabIndex={-1}>
        {w.speakers}
      </h2>
      <p class="summary">{w.speakersDeck}</p>
      <SpeakerList speakers={speakers.filter(({ isHost }) => !isHost)} />
      <h3>{w.speakersHosts}</h3>
      <SpeakerList speakers={speakers.filter(({ isHost }) => isHost)} />
    </article>
  );
}

function SpeakerList({ speakers }: { readonly speakers: readonly Speaker[] }) {
  const w = words.value;
  return (
    <ul class="speakers">
      {speakers.map(({ person, sessions, stated }) => (
        <li key={person.id}>
          <p class="other">
            <NodeLink id={person.id} />
            <span class="count">{w.claim(stated)}</span>
          </p>
          <p class="provenance">
            {sessions.map((session) => (
              <NodeLink key={session.id} id={session.id} />
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
