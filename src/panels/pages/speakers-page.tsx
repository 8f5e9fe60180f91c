import { type Speaker, speakersOf } from "../../graph/speakers.ts";
import { speakersByCountry } from "../../graph/speakers-by-country.ts";
import { language, words } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { askedOf } from "../../state/search.ts";
import { NodeLink, SelectionLink } from "../../ui/link.tsx";
import { comparedCountries } from "../compare/compared-countries.ts";
import { Kicker } from "../sidebar/details-tools.tsx";
import "./pages.css";

/** All speakers, with their sessions. */
export function SpeakersPage() {
  const w = words.value;
  const speakers = speakersOf(graph.value);
  const countries = comparedCountries();
  return (
    <article class="details" aria-labelledby="details-name">
      <Kicker>{w.title}</Kicker>
      <h2 id="details-name" tabIndex={-1}>
        {w.speakers}
      </h2>
      <p class="summary">{w.speakersDeck}</p>
      <p class="provenance">
        {w.labelPrefix(w.speakersByCountry)}
        {speakersByCountry(graph.value).map(({ place, speakers: { length } }) => (
          <span key={place.id}>
            <SelectionLink to={askedOf(place)}>{place.name[language.value]}</SelectionLink>
            {`\u00a0${length}`}
          </span>
        ))}
      </p>
      {countries && (
        <p class="compared-countries">
          <SelectionLink to={{ kind: "compare", ids: countries.ids }}>{countries.title}</SelectionLink>
        </p>
      )}
      <h3>{w.speakersMain}</h3>
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
              <span key={session.id}>
                <SelectionLink to={{ kind: "node", id: session.id }}>{session.name[language.value]}</SelectionLink>
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
