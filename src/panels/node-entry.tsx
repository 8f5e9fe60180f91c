import { claimsGrouped } from "../graph/claims-grouped.ts";
import type { BuiltNode } from "../model/built.ts";
import { nodeTypes } from "../model/tables.ts";
import { shownOf } from "../view/shown.ts";
import { ClaimView } from "./claim-view.tsx";
import { EntryTools } from "./entry-tools.tsx";
import { FocusLink, NodeLink } from "./link.tsx";
import { graph, language, loading, view, words } from "./store.ts";
import { TypeMark } from "./type-mark.tsx";

/** Everything that the graph has on a node. */
export function NodeEntry({ node }: { readonly node: BuiltNode }) {
  const w = words.value;
  const l = language.value;
  const shown = shownOf(graph.value, view.value.hidden).edges;
  const groups = claimsGrouped(graph.value, node.id)
    .map((group) => ({ ...group, rows: group.rows.filter(({ edge }) => shown.has(edge.id)) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <article class="entry" aria-labelledby="entry-name">
      <p class="kicker">
        <TypeMark type={node.type} /> {nodeTypes[node.type].name[l]}
      </p>
      <Names node={node} />
      <p class="summary">{node.summary[l] || w.loadingTexts}</p>
      <Facts node={node} />
      <EntryTools />
      {groups.length === 0 && <p>{w.noClaims}</p>}
      {groups.map(({ relation, direction, heading, rows }) => (
        <section key={`${direction} ${relation}`} class="group">
          <h3>
            {heading[l]} <span class="count">{rows.length}</span>
          </h3>
          <ul>
            {rows.map(({ edge, other }) => (
              <li key={edge.id}>
                <p class="other">
                  <NodeLink id={other.id} />
                  <FocusLink to={{ kind: "edge", id: edge.id }} class="edge-link">
                    {w.claim(shown.get(edge.id)?.length ?? 0)}
                  </FocusLink>
                </p>
                {loading.value === "texts" ? (
                  <p>{w.loadingTexts}</p>
                ) : (
                  shown.get(edge.id)?.map((claim) => <ClaimView key={claim.id} claim={claim} />)
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="notice">{w.notice}</p>
    </article>
  );
}

function Names({ node }: { readonly node: BuiltNode }) {
  const w = words.value;
  const l = language.value;
  const other = l === "en" ? "zh" : "en";
  const isSame = node.name.en === node.name.zh;
  return (
    <>
      <h2 id="entry-name" tabIndex={-1}>
        {node.name[l]}
      </h2>
      {!isSame && (
        <p class="other-name" lang={other === "zh" ? "zh-Hans" : "en"}>
          {node.name[other]}
          {node.nameBasis && (
            <span class="basis" lang={l === "zh" ? "zh-Hans" : "en"}>
              {" "}
              ({w.nameTransliterated})
            </span>
          )}
        </p>
      )}
    </>
  );
}

function Facts({ node }: { readonly node: BuiltNode }) {
  const w = words.value;
  const l = language.value;
  const identity = node.identity ? w.identityIs[node.identity] : "";
  const identifiers = Object.entries(node.identifiers ?? {});
  return (
    <dl class="facts">
      {node.aliases.length > 0 && (
        <div>
          <dt>{w.aliases}</dt>
          <dd>
            {node.aliases.map(({ text, lines }) => (
              <span key={text} class="alias">
                <q lang="zh-Hans">{text}</q> {w.onLines(lines)}
              </span>
            ))}
          </dd>
        </div>
      )}
      {(identity || node.candidates) && (
        <div>
          <dt>{identity}</dt>
          <dd>
            {node.candidates && w.candidates}{" "}
            {node.candidates?.map((id) => (
              <NodeLink key={id} id={id} />
            ))}
          </dd>
        </div>
      )}
      {identifiers.length > 0 && (
        <div>
          <dt>{w.identifiers}</dt>
          <dd>{identifiers.map(([scheme, id]) => `${scheme} ${id}`).join(", ")}</dd>
        </div>
      )}
      {node.note && (
        <div>
          <dt>{w.note}</dt>
          <dd>{node.note[l]}</dd>
        </div>
      )}
    </dl>
  );
}
