import { useMemo, useRef } from "preact/hooks";
import { type ClaimGroup, claimsGrouped, type ClaimRow as Row } from "../../graph/claims-by-relation.ts";
import type { Subgraph } from "../../graph/concept-graph.ts";
import { speakerCount } from "../../graph/family-counts.ts";
import { isAtRest } from "../../graph/speaking.ts";
import type { BuiltClaim, NodeId } from "../../model/built.ts";
import { language, words } from "../../state/current-view.ts";
import { listed } from "../../state/derived.ts";
import { graph } from "../../state/graph-state.ts";
import { withheldGraph } from "../../state/playing.ts";
import { Count } from "../../ui/count.tsx";
import { useProgressiveList } from "../../ui/use-progressive-list.ts";
import { ClaimRow } from "./claim-row.tsx";
import { HiddenClaims } from "./hidden-claims.tsx";

/** With more groups than this, a table of contents comes first. */
const maxGroupsWithoutContents = 3;

interface RowInGroup {
  readonly row: Row;
  readonly group: ClaimGroup;
}

const renderRow = ({ row, group }: RowInGroup) => <ClaimRow key={row.edge.id} row={row} heading={group.heading} />;

/** The claims of a node that the filters let through, by relation and direction. */
export function ClaimGroups({ id }: { readonly id: NodeId }) {
  const w = words.value;
  const l = language.value;
  const { groups, rows, notListed } = useMemo(() => listedGroups(id, listed.value), [id, graph.value, listed.value]);
  const { rendered } = useProgressiveList(rows, renderRow, { first: 5, more: 8, name: id });
  const countOf = (group: ClaimGroup): string => {
    const number = claimsIn(group);
    if (number === group.rows.length) return w.claim(number);
    const ids = group.rows.map(({ neighbour }) => neighbour.id);
    const isBySpeakers = group.direction === "in" && isAtRest(group);
    return w.claimsOfRows(isBySpeakers ? w.speakersCounted(speakerCount(graph.value, ids)) : w.items(ids.length), number);
  };
  const body = useRef<HTMLDivElement>(null);
  const goTo = (group: ClaimGroup): void => {
    const heading = body.current?.querySelector<HTMLElement>(`[data-group="${keyOf(group)}"]`);
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  };
  return (
    <div ref={body}>
      {groups.length > maxGroupsWithoutContents && (
        <p class="contents">
          {groups.map((group) => (
            <button key={keyOf(group)} type="button" class="quiet" onClick={() => goTo(group)}>
              {group.heading[l]} <Count text={countOf(group)} isSpelled />
            </button>
          ))}
        </p>
      )}
      {groups.some((group) => group.rows.length > 1) && <p class="hint">{w.claimsInOrder}</p>}
      {groups.map((group, index) => (
        <section key={keyOf(group)} aria-label={w.groupName(group.heading[l], claimsIn(group))}>
          <h3 data-group={keyOf(group)} tabIndex={-1}>
            {group.heading[l]} <Count text={countOf(group)} isSpelled />
          </h3>
          <ul>{rendered.slice(...bounds(groups, index))}</ul>
        </section>
      ))}
      {groups.length === 0 && <p class="hint">{withheldGraph.value ? w.claimsWithheld : w.noClaims}</p>}
      <HiddenClaims claims={notListed} />
    </div>
  );
}

interface ListedGroups {
  readonly groups: readonly ClaimGroup[];
  /** The rows of all groups, in order. */
  readonly rows: readonly RowInGroup[];
  /** The claims that the filters hide. */
  readonly notListed: readonly BuiltClaim[];
}

function listedGroups(id: NodeId, { edges }: Subgraph): ListedGroups {
  const all = claimsGrouped(graph.value, id);
  const groups = all
    .map((group) => ({ ...group, rows: group.rows.flatMap((row) => listedRow(row, edges.get(row.edge.id)?.claims)) }))
    .filter(({ rows }) => rows.length > 0);
  const shown = new Set(claimsOf(groups));
  return {
    groups,
    rows: groups.flatMap((group) => group.rows.map((row) => ({ row, group }))),
    notListed: claimsOf(all).filter((claim) => !shown.has(claim)),
  };
}

const listedRow = (row: Row, listedClaims: Row["claims"] | undefined): readonly Row[] =>
  listedClaims ? [{ ...row, claims: row.claims.filter((claim) => listedClaims.includes(claim)) }] : [];

/** Gives the range of a group's rows among all rows: start, and end (exclusive). */
function bounds(groups: readonly ClaimGroup[], index: number): [number, number] {
  const start = sum(groups.slice(0, index).map(({ rows }) => rows.length));
  return [start, start + (groups[index]?.rows.length ?? 0)];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const claimsIn = ({ rows }: ClaimGroup): number => sum(rows.map(({ claims }) => claims.length));
const claimsOf = (groups: readonly ClaimGroup[]): readonly BuiltClaim[] =>
  groups.flatMap(({ rows }) => rows.flatMap(({ claims }) => claims));
const keyOf = ({ direction, heading }: ClaimGroup): string => `${direction} ${heading.en}`;
