import type { ClaimRow as Row } from "../../graph/claims-by-relation.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { language, words } from "../../state/current-view.ts";
import { hasTexts } from "../../state/graph-state.ts";
import { NodeLink, SelectionLink } from "../../ui/link.tsx";
import { AddNeighboursButton } from "../map/ego-controls.tsx";
import { ClaimView } from "./claim-view.tsx";

interface ClaimRowProps {
  readonly row: Row;
  /** Of the group in which it stands. */
  readonly heading: Bilingual;
}

/** An edge with its claims, with a link on to the far end and to the edge's own entry. */
export function ClaimRow({ row: { edge, other, claims }, heading }: ClaimRowProps) {
  const w = words.value;
  const l = language.value;
  return (
    <li class="row">
      <p class="other">
        <NodeLink id={other.id} />
        <AddNeighboursButton id={other.id} />
        <SelectionLink to={{ kind: "edge", id: edge.id }} class="edge-link" label={w.openEdge(heading[l], other.name[l], claims.length)}>
          {w.claim(claims.length)}
        </SelectionLink>
      </p>
      {hasTexts.value ? claims.map((claim) => <ClaimView key={claim.id} claim={claim} />) : <p class="texts-note">{w.loadingTexts}</p>}
    </li>
  );
}
