import type { BuiltClaim } from "../../model/built.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { relations } from "../../model/relations.ts";
import { language, words } from "../../state/current-view.ts";
import { hasTexts } from "../../state/graph-state.ts";
import { NodeLink } from "../../ui/link.tsx";
import { useProgressiveList } from "../../ui/use-progressive-list.ts";
import { ClaimView } from "./claim-view.tsx";

/** A claim in full, below what it joins. */
export function SaidRow({ claim }: { readonly claim: BuiltClaim }) {
  const entry: RelationEntry = relations[claim.relation];
  return (
    <li class="row">
      <p class="said-of">
        <NodeLink id={claim.from} /> {entry.reads[language.value]} <NodeLink id={claim.to} />
      </p>
      {hasTexts.value ? <ClaimView claim={claim} /> : <p class="texts-note">{words.value.loadingTexts}</p>}
    </li>
  );
}

const renderRow = (claim: BuiltClaim) => <SaidRow key={claim.id} claim={claim} />;

/**
 * Claims in full, one below the other.
 *
 * @param of what they are the claims of, so that other ones of the same do not begin anew
 */
export function SaidRows({ claims, of }: { readonly claims: readonly BuiltClaim[]; readonly of: string }) {
  return <ul>{useProgressiveList(claims, renderRow, { first: 5, more: 8, name: of }).rendered}</ul>;
}
