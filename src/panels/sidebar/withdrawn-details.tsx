import { withdrawnOn } from "../../graph/withdrawn-edge.ts";
import type { EdgeId } from "../../model/built.ts";
import { language, words } from "../../state/current-view.ts";
import { graph, hasTexts } from "../../state/graph-state.ts";
import { nameOfSelection } from "../../state/navigation.ts";
import { StatementRows } from "../claims/statement-rows.tsx";
import { DetailsFooter, Kicker } from "./details-tools.tsx";

/** The details of an edge whose claims have all been withdrawn: when and why, and what replaces them. */
export function WithdrawnDetails({ id }: { readonly id: EdgeId }) {
  const w = words.value;
  return (
    <article class="details" aria-labelledby="details-name">
      {hasTexts.value && <Kicker>{w.withdrawn}</Kicker>}
      <h2 id="details-name" class="triple" tabIndex={-1}>
        {nameOfSelection(graph.value)}
      </h2>
      <p class="summary">{hasTexts.value ? w.withdrawnText : w.loadingTexts}</p>
      {withdrawnOn(graph.value, id).map((claim) => {
        const replacements = claim.replacedBy.flatMap((replacement) => graph.value.findClaim(replacement) ?? []);
        return (
          <section key={claim.id}>
            <p class="summary">
              {w.withdrawnOn(claim.id, claim.date)}
              {w.space}
              {claim.reason[language.value]}
            </p>
            {replacements.length > 0 && (
              <>
                <h3>{w.replacedBy}</h3>
                <StatementRows claims={replacements} name={claim.id} />
              </>
            )}
          </section>
        );
      })}
      <DetailsFooter />
    </article>
  );
}
