import type { GraphEdge } from "../../graph/concept-graph.ts";
import { edgeReading } from "../../graph/edge-reading.ts";
import type { BuiltClaim } from "../../model/built.ts";
import { language, words } from "../../state/current-view.ts";
import { isListed } from "../../state/derived.ts";
import { graph, hasTexts } from "../../state/graph-state.ts";
import { NodeLink } from "../../ui/link.tsx";
import { ClaimView } from "../claims/claim-view.tsx";
import { HiddenClaims } from "../claims/hidden-claims.tsx";
import { KeyboardButton } from "../map/keyboard-button.tsx";
import { DetailsFooter, DetailsTools, Kicker } from "./details-tools.tsx";

/** The details of an edge: its claims. */
export function EdgeDetails({ edge }: { readonly edge: GraphEdge }) {
  const w = words.value;
  const claims = edge.claims.filter(isListed.value);
  const isOfEdge = ({ from, to }: BuiltClaim): boolean => from === edge.from && to === edge.to;
  const members = edge.claims.filter((claim) => !isOfEdge(claim)).length;
  return (
    <article class="details" aria-labelledby="details-name">
      <Kicker>{w.claim(claims.length)}</Kicker>
      <h2 id="details-name" class="triple" tabIndex={-1}>
        <NodeLink id={edge.from} /> <em>{edgeReading(graph.value, edge).reads[language.value]}</em> <NodeLink id={edge.to} />
        {members === edge.claims.length && w.inGroup}
      </h2>
      {members > 0 && claims.length === edge.claims.length && <p class="hint">{w.claimsOnMembers(members, claims.length)}</p>}
      <DetailsTools>
        <KeyboardButton />
      </DetailsTools>
      {hasTexts.value ? (
        claims.map((claim) => (
          <div key={claim.id} class="row">
            {!isOfEdge(claim) && (
              <p>
                <NodeLink id={claim.from} /> {edgeReading(graph.value, { ...claim, claims: [claim] }).reads[language.value]}{" "}
                <NodeLink id={claim.to} />
              </p>
            )}
            <ClaimView claim={claim} />
          </div>
        ))
      ) : (
        <p class="texts-note">{w.loadingTexts}</p>
      )}
      <HiddenClaims claims={edge.claims.filter((claim) => !isListed.value(claim))} />
      <DetailsFooter />
    </article>
  );
}
