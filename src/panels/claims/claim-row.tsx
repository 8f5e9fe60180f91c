import type { ClaimRow as Row } from "../../graph/claims-by-relation.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { language, words } from "../../state/current-view.ts";
import { hasTexts } from "../../state/graph-state.ts";
import { NodeLink, SelectionLink } from "../../ui/link.tsx";
import { AddNeighboursButton } from "../map/ego-controls.tsx";
import { ClaimView } from "./claim-view.tsx";

interface ClaimRowProps {
  readonly row: Row;
  /** The heading of the group that the row is in. */
  readonly heading: Bilingual;
}

/** An edge with its claims, and links to the node at its other end and to the details of the edge. */
export function ClaimRow({ row: { edge, neighbour, claims }, heading }: ClaimRowProps) {
  const w = words.value;
  const l = language.value;
  return (
    <li class="row">
      <p class="other">
        <NodeLink id={neighbour.id} />
        <AddNeighboursButton id={neighbour.id} />
        <SelectionLink
          to={{ kind: "edge", id: edge.id }}
          class="edge-link"
          label={w.openEdge(heading[l], neighbour.name[l], claims.length)}
        >
          {w.claim(claims.length)}
        </SelectionLink>
      </p>
      {hasTexts.value ? claims.map((claim) => <ClaimView key={claim.id} claim={claim} />) : <p class="texts-note">{w.loadingTexts}</p>}
    </li>
  );
}
