import { useMemo, useRef } from "preact/hooks";
import { type ClaimGroup, claimsGrouped, type ClaimRow as Row } from "../../graph/claims-by-relation.ts";
import type { Subgraph } from "../../graph/concept-graph.ts";
import type { NodeId } from "../../model/built.ts";
import { language, words } from "../../state/current-view.ts";
import { listed } from "../../state/derived.ts";
import { graph } from "../../state/graph-state.ts";
import { Count } from "../../ui/count.tsx";
import { useProgressiveList } from "../../ui/use-progressive-list.ts";
import { ClaimRow } from "./claim-row.tsx";

/** With more groups than this, they begin with a list of them. */
const fewGroups = 3;

interface Placed {
  readonly row: Row;
  readonly group: ClaimGroup;
}

const renderRow = ({ row, group }: Placed) => <ClaimRow key={row.edge.id} row={row} heading={group.heading} />;

/** The claims of a node as far as the filters let them through, by relation and direction. */
export function ClaimGroups({ of }: { readonly of: NodeId }) {
  const w = words.value;
  const l = language.value;
  const { groups, rows, left } = useMemo(() => readableGroups(of, listed.value), [of, graph.value, listed.value]);
  const { rendered } = useProgressiveList(rows, renderRow, { first: 5, more: 8, name: of });
  const body = useRef<HTMLDivElement>(null);
  const goTo = (group: ClaimGroup): void => {
    const heading = body.current?.querySelector<HTMLElement>(`[data-group="${keyOf(group)}"]`);
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  };
  return (
    <div ref={body}>
      {groups.length > fewGroups && (
        <p class="contents">
          {groups.map((group) => (
            <button key={keyOf(group)} type="button" class="quiet" onClick={() => goTo(group)}>
              {group.heading[l]} <Count of={w.claim(claimsIn(group))} />
            </button>
          ))}
        </p>
      )}
      {groups.map((group, index) => (
        <section key={keyOf(group)} aria-label={w.groupName(group.heading[l], claimsIn(group))}>
          <h3 data-group={keyOf(group)} tabIndex={-1}>
            {group.heading[l]} <Count of={w.claim(claimsIn(group))} />
          </h3>
          <ul>{rendered.slice(...bounds(groups, index))}</ul>
        </section>
      ))}
      {groups.length === 0 && <p class="hint">{w.noClaims}</p>}
      {left > 0 && <p class="hint">{w.claimsHidden(left)}</p>}
    </div>
  );
}

interface Readable {
  readonly groups: readonly ClaimGroup[];
  /** Those of all groups, one after the other. */
  readonly rows: readonly Placed[];
  /** How many claims the filters keep back. */
  readonly left: number;
}

function readableGroups(of: NodeId, { edges }: Subgraph): Readable {
  const all = claimsGrouped(graph.value, of);
  const groups = all
    .map((group) => ({ ...group, rows: group.rows.flatMap((row) => passingOf(row, edges.get(row.edge.id)?.claims)) }))
    .filter(({ rows }) => rows.length > 0);
  return {
    groups,
    rows: groups.flatMap((group) => group.rows.map((row) => ({ row, group }))),
    left: sizeOf(all) - sizeOf(groups),
  };
}

const passingOf = (row: Row, passing: Row["claims"] | undefined): readonly Row[] =>
  passing ? [{ ...row, claims: row.claims.filter((claim) => passing.includes(claim)) }] : [];

/** Where the rows of a group stand among those of all. */
function bounds(groups: readonly ClaimGroup[], index: number): [number, number] {
  const start = sum(groups.slice(0, index).map(({ rows }) => rows.length));
  return [start, start + (groups[index]?.rows.length ?? 0)];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const claimsIn = ({ rows }: ClaimGroup): number => sum(rows.map(({ claims }) => claims.length));
const sizeOf = (groups: readonly ClaimGroup[]): number => sum(groups.map(claimsIn));
const keyOf = ({ direction, relation }: ClaimGroup): string => `${direction}-${relation}`;
