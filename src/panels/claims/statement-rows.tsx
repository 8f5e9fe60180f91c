import type { ComponentChildren } from "preact";
import { edgeReading } from "../../graph/edge-reading.ts";
import type { BuiltClaim } from "../../model/built.ts";
import { language, words } from "../../state/current-view.ts";
import { graph, hasTexts } from "../../state/graph-state.ts";
import { NodeLink } from "../../ui/link.tsx";
import { useProgressiveList } from "../../ui/use-progressive-list.ts";
import { ClaimView } from "./claim-view.tsx";

/** Renders the statement of a claim. */
type RenderStatement = (claim: BuiltClaim) => ComponentChildren;

/** A claim in full, below the two nodes that it connects. */
export function StatementRow({ claim, statementOf }: { readonly claim: BuiltClaim; readonly statementOf?: RenderStatement | undefined }) {
  return (
    <li class="row">
      <p class="said-of">
        <NodeLink id={claim.from} /> {edgeReading(graph.value, { ...claim, claims: [claim] }).reads[language.value]}{" "}
        <NodeLink id={claim.to} />
      </p>
      {hasTexts.value ? <ClaimView claim={claim} statement={statementOf?.(claim)} /> : <p class="texts-note">{words.value.loadingTexts}</p>}
    </li>
  );
}

interface StatementRowsProps {
  readonly claims: readonly BuiltClaim[];
  /** Names the list; a new list of the same name keeps as many claims rendered as before. */
  readonly name: string;
  /** Renders the statements; without it, they are plain. */
  readonly statementOf?: RenderStatement;
}

/** A list of claims in full. */
export function StatementRows({ claims, name, statementOf }: StatementRowsProps) {
  const renderRow = (claim: BuiltClaim) => <StatementRow key={claim.id} claim={claim} statementOf={statementOf} />;
  return <ul>{useProgressiveList(claims, renderRow, { first: 5, more: 8, name }).rendered}</ul>;
}
