import { edgeIdOf } from "../graph/concept-graph.ts";
import { claimsInOrder, outlineOf } from "../graph/outline.ts";
import type { BuiltClaim } from "../model/built.ts";
import { nodeTypes, type RelationEntry, relations, standings } from "../model/tables.ts";
import { Kicker } from "./entry-tools.tsx";
import { FocusLink } from "./link.tsx";
import { graph, language, words } from "./store.ts";
import { TypeMark } from "./type-mark.tsx";

/** The whole graph as text: every node by type, then every claim by session. */
export function OutlinePage() {
  const w = words.value;
  const l = language.value;
  return (
    <article class="entry outline" aria-labelledby="outline-name">
      <Kicker>{w.counts(graph.value.nodes.length, graph.value.claims.length)}</Kicker>
      <h2 id="outline-name" tabIndex={-1}>
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
            {nodes.map(({ id, name }) => (
              <li key={id}>
                <FocusLink to={{ kind: "node", id }}>{name[l]}</FocusLink>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <h3>{w.outlineClaims}</h3>
      {claimsBySession().map(({ session, claims }) => (
        <details key={session}>
          <summary>
            {graph.value.findNode(session)?.name[l] ?? w.outlineNoSession} <span class="count">{claims.length}</span>
          </summary>
          <ul>
            {claims.map((claim) => (
              <OutlineClaim key={claim.id} claim={claim} />
            ))}
          </ul>
        </details>
      ))}
    </article>
  );
}

/** In programme order; what belongs to no session last. */
function claimsBySession(): readonly { readonly session: string; readonly claims: readonly BuiltClaim[] }[] {
  const bySession = new Map<string, BuiltClaim[]>(
    graph.value.built.sources.flatMap(({ sessions }) => sessions.map((session): [string, BuiltClaim[]] => [session, []])),
  );
  for (const claim of claimsInOrder(graph.value)) {
    const session = claim.session ?? "";
    const claims = bySession.get(session);
    if (claims) claims.push(claim);
    else bySession.set(session, [claim]);
  }
  return [...bySession].map(([session, claims]) => ({ session, claims })).filter(({ claims }) => claims.length > 0);
}

function OutlineClaim({ claim }: { readonly claim: BuiltClaim }) {
  const l = language.value;
  const entry: RelationEntry = relations[claim.relation];
  const triple = [graph.value.node(claim.from).name[l], entry.reads[l], graph.value.node(claim.to).name[l]].join(l === "zh" ? "" : " ");
  return (
    <li>
      <FocusLink to={{ kind: "edge", id: edgeIdOf(claim) }}>{claim.statement[l] || triple}</FocusLink>{" "}
      <span class="count">{standings[claim.standing].name[l]}</span>
    </li>
  );
}
