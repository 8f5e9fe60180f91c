import { claimsBetween } from "../../graph/actors.ts";
import type { ActorId, NodeId } from "../../model/built.ts";
import { words } from "../../state/current-view.ts";
import { isListed } from "../../state/derived.ts";
import { graph } from "../../state/graph-state.ts";
import { withheldGraph } from "../../state/playing.ts";
import { ActorLink, NodeLink } from "../../ui/link.tsx";
import { HiddenClaims } from "../claims/hidden-claims.tsx";
import { StatementRows } from "../claims/statement-rows.tsx";
import { DetailsFooter, DetailsTools, Kicker } from "./details-tools.tsx";

/** The details of a pair: all claims from an actor or its members to a node or its descendants. */
export function PairDetails({ from, to }: { readonly from: ActorId; readonly to: NodeId }) {
  const w = words.value;
  const all = claimsBetween(graph.value, from, to);
  const claims = all.filter(isListed.value);
  return (
    <article class="details" aria-labelledby="details-name">
      <Kicker>{w.claim(claims.length)}</Kicker>
      <h2 id="details-name" class="triple" tabIndex={-1}>
        <ActorLink id={from} /> · <NodeLink id={to} />
      </h2>
      <DetailsTools />
      {claims.length === 0 && <p class="hint">{withheldGraph.value ? w.claimsWithheld : all.length === 0 ? w.notFound : w.noClaims}</p>}
      <StatementRows claims={claims} name={`${from} ${to}`} />
      <HiddenClaims claims={all.filter((claim) => !isListed.value(claim))} />
      <DetailsFooter />
    </article>
  );
}
