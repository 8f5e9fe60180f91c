import { coverageBySpeaker } from "../../graph/programme-sessions.ts";
import { programmeWords } from "../../language/programme.ts";
import { language, words } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { NodeLink } from "../../ui/link.tsx";

/** A table of how many of each speaker's sentences are used in claims. */
export function CoverageBySpeaker() {
  const w = words.value;
  const { covered, declared, open } = programmeWords[language.value].sentenceState;
  return (
    <section class="by-speaker" aria-labelledby="by-speaker-name">
      <h3 id="by-speaker-name">{programmeWords[language.value].coverageBySpeaker}</h3>
      <table>
        <thead>
          <tr>
            {[w.speakers, covered, declared, open, programmeWords[language.value].claimsFed].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coverageBySpeaker(graph.value).map((row) => (
            <tr key={row.person.id} data-speaker={row.person.id}>
              <th scope="row">
                <NodeLink id={row.person.id} />
                <span class="share" aria-hidden="true">
                  <span class="sentence covered" style={{ flexGrow: row.covered }} />
                  <span class="sentence declared" style={{ flexGrow: row.declared }} />
                  <span class="sentence open" style={{ flexGrow: row.open }} />
                </span>
              </th>
              <td>{row.covered}</td>
              <td>{row.declared}</td>
              <td>{row.open}</td>
              <td>{row.claims}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
