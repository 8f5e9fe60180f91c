import { edgeIdOf } from "../graph/concept-graph.ts";
import { claimsBetween } from "../graph/layers.ts";
import type { NodeId } from "../model/built.ts";
import { type RelationEntry, relations } from "../model/tables.ts";
import { ClaimView } from "./claim-view.tsx";
import { EntryFoot, EntryTools, Kicker } from "./entry-tools.tsx";
import { NodeLink } from "./link.tsx";
import { graph, hasTexts, language, readable, words } from "./store.ts";

/** All claims that lead from one node, or what is in it, to another, or what is in that. */
export function PairEntry({ from, to }: { readonly from: NodeId; readonly to: NodeId }) {
  const w = words.value;
  const all = claimsBetween(graph.value, from, to);
  const claims = all.filter((claim) => readable.value.edges.get(edgeIdOf(claim))?.claims.includes(claim));
  const left = all.length - claims.length;
  return (
    <article class="entry" aria-labelledby="entry-name">
      <Kicker>{w.claim(claims.length)}</Kicker>
      <h2 id="entry-name" class="triple" tabIndex={-1}>
        <NodeLink id={from} /> · <NodeLink id={to} />
      </h2>
      <EntryTools />
      {claims.length === 0 && <p class="hint">{all.length === 0 ? w.notFound : w.noClaims}</p>}
      <ul>
        {claims.map((claim) => {
          const entry: RelationEntry = relations[claim.relation];
          return (
            <li key={claim.id} class="row">
              <p class="said-of">
                <NodeLink id={claim.from} /> {entry.reads[language.value]} <NodeLink id={claim.to} />
              </p>
              {hasTexts.value ? <ClaimView claim={claim} /> : <p class="texts-note">{w.loadingTexts}</p>}
            </li>
          );
        })}
      </ul>
      {left > 0 && claims.length > 0 && <p class="hint">{w.claimsHidden(left)}</p>}
      <EntryFoot />
    </article>
  );
}
