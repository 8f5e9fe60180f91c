import type { BuiltClaim } from "../../model/built.ts";
import { readingOf } from "../../model/relation-reading.ts";
import { language, words } from "../../state/current-view.ts";
import { hasTexts } from "../../state/graph-state.ts";
import { NodeLink } from "../../ui/link.tsx";
import { useProgressiveList } from "../../ui/use-progressive-list.ts";
import { ClaimView } from "./claim-view.tsx";

/** A claim in full, below the two nodes that it connects. */
export function StatementRow({ claim }: { readonly claim: BuiltClaim }) {
  return (
    <li class="row">
      <p class="said-of">
        <NodeLink id={claim.from} /> {readingOf(claim.relation, [claim]).reads[language.value]} <NodeLink id={claim.to} />
      </p>
      {hasTexts.value ? <ClaimView claim={claim} /> : <p class="texts-note">{words.value.loadingTexts}</p>}
    </li>
  );
}

const renderRow = (claim: BuiltClaim) => <StatementRow key={claim.id} claim={claim} />;

/**
 * A list of claims in full.
 *
 * @param name names the list; a new list of the same name keeps as many claims rendered as before
 */
export function StatementRows({ claims, name }: { readonly claims: readonly BuiltClaim[]; readonly name: string }) {
  return <ul>{useProgressiveList(claims, renderRow, { first: 5, more: 8, name }).rendered}</ul>;
}
