import { useLayoutEffect, useRef } from "preact/hooks";
import { claimsInOrder, outlineOf } from "../../graph/claim-order.ts";
import { edgeIdOf } from "../../graph/concept-graph.ts";
import { edgeText } from "../../graph/edge-text.ts";
import { outlineWords } from "../../language/outline.ts";
import type { BuiltClaim, BuiltNode } from "../../model/built.ts";
import { evidenceName } from "../../model/evidence-name.ts";
import { nodeTypes } from "../../model/node-types.ts";
import { language, selection, words } from "../../state/current-view.ts";
import { filtered, passesFilters } from "../../state/derived.ts";
import { graph } from "../../state/graph-state.ts";
import { cursor, selectedEdge } from "../../state/keyboard-navigation.ts";
import { claimStates, nodeStates, type RowState } from "../../state/row-states.ts";
import { Count } from "../../ui/count.tsx";
import { SelectionLink } from "../../ui/link.tsx";
import { StandingMark, TypeMark } from "../../ui/type-mark.tsx";
import { EdgeConnections, NodeConnections } from "./edge-list.tsx";
import { followKeys, handleOutlineKey } from "./outline-keys.ts";
import { OutlineStatus } from "./outline-status.tsx";
import "./outline.css";

/** The outline: the state of the map, every node by type, every claim by session. */
export function OutlineTab() {
  const w = words.value;
  const l = language.value;
  const body = useRef<HTMLElement>(null);
  useLayoutEffect(() => (body.current ? followKeys(body.current) : undefined), [selection.value, cursor.value]);
  return (
    <article ref={body} class="outline" aria-labelledby="outline-name" onKeyDown={handleOutlineKey}>
      <h2 id="outline-name" tabIndex={-1}>
        {w.views.outline}
      </h2>
      <p class="texts-note">{outlineWords[language.value].outlineDeck}</p>
      <OutlineStatus />
      <h3>{outlineWords[language.value].outlineNodes}</h3>
      {outlineOf(graph.value).map(({ type, nodes }) => (
        <details key={type}>
          <summary>
            <TypeMark type={type} /> {nodeTypes[type].plural[l]} <Count text={w.nodes(nodes.length)} />
            <PassingCount number={nodes.filter(({ id }) => filtered.value.nodes.has(id)).length} total={nodes.length} />
          </summary>
          <ul>
            {nodes.map((node) => (
              <NodeRow key={node.id} node={node} />
            ))}
          </ul>
        </details>
      ))}
      <h3>{outlineWords[language.value].outlineClaims}</h3>
      {claimsBySession().map(({ session, claims }) => (
        <details key={session}>
          <summary>
            {graph.value.findNode(session)?.name[l] ?? outlineWords[language.value].outlineNoSession}{" "}
            <Count text={w.claim(claims.length)} />
            <PassingCount number={claims.filter(passesFilters.value).length} total={claims.length} />
          </summary>
          <ul>
            {claims.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} />
            ))}
          </ul>
        </details>
      ))}
    </article>
  );
}

/** The number of listed items that the filters let through, as in the table and the legend; nothing if that is all of them. */
function PassingCount({ number, total }: { readonly number: number; readonly total: number }) {
  return number === total ? null : <span class="count"> {outlineWords[language.value].outlinePassing(number)}</span>;
}

function NodeRow({ node: { id, name } }: { readonly node: BuiltNode }) {
  const state = nodeStates.value.get(id) ?? "off";
  const isSelected = selection.value.kind === "node" && selection.value.id === id;
  return (
    <li data-node={id} data-state={stateName(state)} aria-current={isSelected ? "true" : undefined}>
      <SelectionLink to={{ kind: "node", id }}>{name[language.value]}</SelectionLink> <RowStateText state={state} />
      {isSelected && <NodeConnections />}
    </li>
  );
}

const stateName = (state: RowState): string => (typeof state === "string" ? state : "collapsed");

/** The state of a row on the map in words; nothing for plain ones. */
function RowStateText({ state }: { readonly state: RowState }) {
  const w = words.value;
  if (state === "plain") return null;
  const text =
    typeof state === "string"
      ? outlineWords[language.value].rowStates[state]
      : w.collapsedInto(graph.value.node(state.into).name[language.value]);
  return <span class="count">{text}</span>;
}

/** Groups the claims by session in programme order; those without a session come last. */
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

function ClaimRow({ claim }: { readonly claim: BuiltClaim }) {
  const l = language.value;
  const triple = edgeText(graph.value, { ...claim, claims: [claim] }, "name", l);
  const state = claimStates.value.get(claim.id) ?? "off";
  const isOnSelectedEdge = selectedEdge.value?.claims.includes(claim) === true;
  return (
    <li data-row={claim.id} data-state={stateName(state)} aria-current={isOnSelectedEdge ? "true" : undefined}>
      <SelectionLink to={{ kind: "edge", id: edgeIdOf(claim) }}>{claim.statement[l] || triple}</SelectionLink>{" "}
      <span class="count" data-standing={claim.standing}>
        <StandingMark standing={claim.standing} /> {evidenceName(claim)[l]}
      </span>{" "}
      <RowStateText state={state} />
      {isOnSelectedEdge && <EdgeConnections />}
    </li>
  );
}
