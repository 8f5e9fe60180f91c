import { edgeIdOf } from "../graph/concept-graph.ts";
import { claimsInOrder, outlineOf } from "../graph/outline.ts";
import { nodeTypes, type RelationEntry, relations, standings } from "../model/tables.ts";
import { FocusLink, NodeLink } from "./link.tsx";
import { graph, language, words } from "./store.ts";
import { TypeMark } from "./type-mark.tsx";

/** The whole graph as text: every node by type, every claim in programme order. */
export function OutlinePage() {
  const w = words.value;
  const l = language.value;
  return (
    <article class="entry outline" aria-labelledby="entry-name">
      <h2 id="entry-name" tabIndex={-1}>
        {w.outline}
      </h2>
      <p class="summary">{w.outlineDeck}</p>
      <h3>{w.outlineNodes}</h3>
      {outlineOf(graph.value).map(({ type, nodes }) => (
        <details key={type}>
          <summary>
            <TypeMark type={type} /> {nodeTypes[type].plural[l]} <span class="count">{nodes.length}</span>
          </summary>
          <ul>
            {nodes.map((node) => (
              <li key={node.id}>
                <FocusLink to={{ kind: "node", id: node.id }}>{node.name[l]}</FocusLink>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <h3>{w.outlineClaims}</h3>
      <ol class="claims">
        {claimsInOrder(graph.value).map((claim) => {
          const entry: RelationEntry = relations[claim.relation];
          return (
            <li key={claim.id}>
              <NodeLink id={claim.from} /> <FocusLink to={{ kind: "edge", id: edgeIdOf(claim) }}>{entry.reads[l]}</FocusLink>{" "}
              <NodeLink id={claim.to} /> <span class="count">{standings[claim.standing].name[l]}</span>
            </li>
          );
        })}
      </ol>
    </article>
  );
}
