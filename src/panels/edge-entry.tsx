import type { GraphEdge } from "../graph/concept-graph.ts";
import { type RelationEntry, relations } from "../model/tables.ts";
import { shownOf } from "../view/shown.ts";
import { ClaimView } from "./claim-view.tsx";
import { EntryTools } from "./entry-tools.tsx";
import { NodeLink } from "./link.tsx";
import { graph, language, loading, view, words } from "./store.ts";

/** The claims of one edge. */
export function EdgeEntry({ edge }: { readonly edge: GraphEdge }) {
  const w = words.value;
  const l = language.value;
  const entry: RelationEntry = relations[edge.relation];
  const claims = shownOf(graph.value, view.value.hidden).edges.get(edge.id) ?? edge.claims;
  return (
    <article class="entry" aria-labelledby="entry-name">
      <h2 id="entry-name" class="triple" tabIndex={-1}>
        <NodeLink id={edge.from} /> <em>{entry.reads[l]}</em> <NodeLink id={edge.to} />
      </h2>
      <EntryTools />
      {loading.value === "texts" ? <p>{w.loadingTexts}</p> : claims.map((claim) => <ClaimView key={claim.id} claim={claim} />)}
      <p class="notice">{w.notice}</p>
    </article>
  );
}
