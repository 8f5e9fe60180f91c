/** What changed between two built graphs: what a reviewer of the data has to look at. */

import { type Moves, movesBetween } from "../layout/moves.ts";
import type { BuiltClaim, BuiltGraph, BuiltNode } from "../model/built.ts";

export interface FieldChange {
  readonly field: string;
  /** Undefined where the field was not there, or is not there any more. */
  readonly before: unknown;
  readonly after: unknown;
}

export interface Changed {
  readonly id: string;
  readonly fields: readonly FieldChange[];
}

export interface GraphDiff {
  readonly nodes: {
    readonly added: readonly BuiltNode[];
    readonly removed: readonly BuiltNode[];
    readonly renamed: readonly { readonly from: string; readonly to: string }[];
    readonly changed: readonly Changed[];
  };
  readonly claims: {
    readonly added: readonly BuiltClaim[];
    readonly removed: readonly BuiltClaim[];
    readonly changed: readonly Changed[];
    /** Claims whose locators are others than before. */
    readonly evidence: readonly Changed[];
  };
  readonly moves: Moves;
}

/** Compares two graphs. A node that took a new id and kept the old one among its former ids is renamed, neither removed nor added. */
export function diffOf(before: BuiltGraph, after: BuiltGraph): GraphDiff {
  const renamed = after.nodes.flatMap(({ id, formerIds }) =>
    formerIds
      .filter((former) => before.nodes.some((node) => node.id === former))
      .map((from) => ({ from: from as string, to: id as string })),
  );
  const oldIdOf = new Map(renamed.map(({ from, to }) => [to, from]));
  const nodes = compared(before.nodes, after.nodes, (id) => oldIdOf.get(id) ?? id);
  const claims = compared(before.claims, after.claims, (id) => id);
  const placesOf = ({ nodes: all }: BuiltGraph, idOf: (id: string) => string) => new Map(all.map(({ id, x, y }) => [idOf(id), { x, y }]));
  return {
    nodes: { ...nodes, renamed, changed: without(nodes.changed, ["x", "y", "pinyin", "id", "formerIds"]) },
    claims: { ...claims, changed: without(claims.changed, ["locators"]), evidence: only(claims.changed, ["locators"]) },
    moves: movesBetween(
      placesOf(before, (id) => id),
      placesOf(after, (id) => oldIdOf.get(id) ?? id),
    ),
  };
}

function compared<Entry extends { readonly id: string }>(before: readonly Entry[], after: readonly Entry[], oldId: (id: string) => string) {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const kept = new Set(after.map(({ id }) => oldId(id)));
  return {
    added: after.filter(({ id }) => !old.has(oldId(id))),
    removed: before.filter(({ id }) => !kept.has(id)),
    changed: after.flatMap((entry): Changed[] => {
      const was = old.get(oldId(entry.id));
      const fields = was ? fieldChanges(was, entry) : [];
      return fields.length > 0 ? [{ id: entry.id, fields }] : [];
    }),
  };
}

function fieldChanges(before: object, after: object): readonly FieldChange[] {
  const [old, now] = [before, after] as readonly Readonly<Record<string, unknown>>[];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .map((field) => ({ field, before: old?.[field], after: now?.[field] }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

const filtered = (changes: readonly Changed[], keeps: (field: string) => boolean): readonly Changed[] =>
  changes.map(({ id, fields }) => ({ id, fields: fields.filter(({ field }) => keeps(field)) })).filter(({ fields }) => fields.length > 0);
const without = (changes: readonly Changed[], names: readonly string[]) => filtered(changes, (field) => !names.includes(field));
const only = (changes: readonly Changed[], names: readonly string[]) => filtered(changes, (field) => names.includes(field));
