import type { ComponentChildren } from "preact";
import type { BuiltNode } from "../../model/built.ts";
import { countryName } from "../../model/countries.ts";
import { taxonomyName } from "../../model/taxonomies.ts";
import { language, words } from "../../state/current-view.ts";
import { IdentifierLink, ReferenceLink } from "../../ui/external-link.tsx";
import { NodeLink } from "../../ui/link.tsx";

/** The facts about a node beside its summary: transcribed names, identity, place, date, identifiers and so on. */
export function NodeFacts({ node }: { readonly node: BuiltNode }) {
  const w = words.value;
  const l = language.value;
  const identifiers = Object.entries(node.identifiers ?? {});
  return (
    <dl class="facts">
      {node.aliases.length > 0 && (
        <Fact term={w.aliases}>
          <ul>
            {node.aliases.map(({ text, lines }) => (
              <li key={text}>
                <q lang="zh-Hans">{text}</q> {w.onLines(lines)}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {node.identity && node.identity !== "certain" && <Fact term={w.identity}>{w.identityIs[node.identity]}</Fact>}
      {node.candidates && (
        <Fact term={w.candidates}>
          <ul>
            {node.candidates.map((id) => (
              <li key={id}>
                <NodeLink id={id} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {node.date && <Fact term={w.date}>{w.dateOf(node.date)}</Fact>}
      {node.place && <Fact term={w.place}>{node.place[l]}</Fact>}
      {node.country && <Fact term={w.country}>{countryName(node.country)[l]}</Fact>}
      {node.taxonomy && <Fact term={w.taxonomy}>{[taxonomyName(node.taxonomy)[l], node.code].filter(Boolean).join(" ")}</Fact>}
      {node.noMatchIn && node.noMatchIn.length > 0 && (
        <Fact term={w.noMatchIn}>{new Intl.ListFormat(l).format(node.noMatchIn.map((name) => taxonomyName(name)[l]))}</Fact>
      )}
      {node.reference && (
        <Fact term={w.reference}>
          <ReferenceLink reference={node.reference} />
        </Fact>
      )}
      {identifiers.length > 0 && (
        <Fact term={w.identifiers}>
          <ul>
            {identifiers.map(([scheme, id]) => (
              <li key={scheme}>
                <IdentifierLink scheme={scheme} id={id} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {node.note && <Fact term={w.note}>{node.note[l]}</Fact>}
    </dl>
  );
}

/** A term and its fact. A term that is also used in running text has a colon, which a list of terms does without. */
function Fact({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{term.replace(/[：:]$/u, "")}</dt>
      <dd>{children}</dd>
    </div>
  );
}
