import type { ClaimRow } from "../graph/claims-grouped.ts";
import { ClaimView } from "./claim-view.tsx";
import { ExpandButton } from "./ego-tools.tsx";
import { FocusLink, NodeLink } from "./link.tsx";
import { hasTexts, language, words } from "./store.ts";

/** Edges with their claims, each with a link on to the far end and to the edge's own entry. */
export function ClaimRows({ rows, heading }: { readonly rows: readonly ClaimRow[]; readonly heading: string }) {
  const w = words.value;
  return (
    <ul>
      {rows.map(({ edge, other, claims }) => (
        <li key={edge.id} class="row">
          <p class="other">
            <NodeLink id={other.id} />
            <ExpandButton id={other.id} />
            <FocusLink
              to={{ kind: "edge", id: edge.id }}
              class="edge-link"
              label={w.openEdge(heading, other.name[language.value], claims.length)}
            >
              {w.claim(claims.length)}
            </FocusLink>
          </p>
          {hasTexts.value ? claims.map((claim) => <ClaimView key={claim.id} claim={claim} />) : <p class="texts-note">{w.loadingTexts}</p>}
        </li>
      ))}
    </ul>
  );
}
