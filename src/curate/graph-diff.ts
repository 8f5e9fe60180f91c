/** Compares two built graphs. The difference is a value: applied to the graph before, it gives the graph after. */
import type { BuiltClaim, BuiltGraph, BuiltNode, BuiltSource, BuiltTurn, NodeId } from "../model/built.ts";
import { compiledIdOf } from "./compile-turns.ts";
import { canonical } from "./serialise.ts";

export interface FieldChange {
  readonly field: string;
  /** Undefined where the field is new. */
  readonly before: unknown;
  /** Undefined where the field was removed. */
  readonly after: unknown;
}

export interface ChangedEntry {
  readonly id: string;
  readonly fields: readonly FieldChange[];
}

export interface EntriesDiff<Entry> {
  readonly added: readonly Entry[];
  readonly removed: readonly Entry[];
  readonly changed: readonly ChangedEntry[];
}

export interface IdChange {
  readonly from: NodeId;
  readonly to: NodeId;
}

/** A source with only the ids of its turns; the turns are compared on their own. */
export type SourceHead = Omit<BuiltSource, "turns"> & { readonly turns: readonly string[] };

export interface GraphDiff {
  readonly sources: EntriesDiff<SourceHead>;
  readonly turns: EntriesDiff<BuiltTurn>;
  readonly nodes: EntriesDiff<BuiltNode> & {
    /** Nodes with a new id, which have the old one among their former ids. */
    readonly renamed: readonly IdChange[];
    /** Nodes that were merged into another node; `removed` has them too. */
    readonly merged: readonly IdChange[];
  };
  /** Compared as if the nodes before had their new ids. */
  readonly claims: EntriesDiff<BuiltClaim> & {
    /** Claims whose locators or turn changed. */
    readonly evidence: readonly ChangedEntry[];
  };
}

const evidence: ReadonlySet<string> = new Set(["locators", "turn"]);

/** Compares two graphs. A claim between nodes with new ids counts as unchanged. */
export function diffOf(before: BuiltGraph, after: BuiltGraph): GraphDiff {
  const { renamed, merged } = idChanges(before, after);
  const old = withNewIds(before, { renamed, merged });
  const claims = diffEntries(old.claims, after.claims);
  return {
    sources: diffEntries(old.sources.map(headOf), after.sources.map(headOf)),
    turns: diffEntries(turnsOf(old), turnsOf(after)),
    nodes: { ...diffEntries(old.nodes, after.nodes), renamed, merged },
    claims: {
      ...claims,
      changed: onlyFields(claims.changed, (field) => !evidence.has(field)),
      evidence: onlyFields(claims.changed, (field) => evidence.has(field)),
    },
  };
}

export type IdChanges = Pick<GraphDiff["nodes"], "renamed" | "merged">;

function idChanges(before: BuiltGraph, after: BuiltGraph): IdChanges {
  const old = new Set<string>(before.nodes.map(({ id }) => id));
  const now = new Set<string>(after.nodes.map(({ id }) => id));
  const renamed: IdChange[] = [];
  const merged: IdChange[] = [];
  const taken = new Set<string>();
  for (const { id: to, formerIds } of after.nodes)
    for (const from of formerIds) {
      if (!old.has(from) || now.has(from) || taken.has(from)) continue;
      taken.add(from);
      const isMerged = old.has(to) || renamed.some((other) => other.to === to);
      (isMerged ? merged : renamed).push({ from, to });
    }
  return { renamed, merged };
}

/** Rewrites a graph with the new ids. A node that was merged into another keeps its entry and its id. */
export function withNewIds(graph: BuiltGraph, { renamed, merged }: IdChanges): BuiltGraph {
  const newIds = new Map<string, NodeId>(renamed.map(({ from, to }) => [from, to]));
  const targets = new Map<string, NodeId>([...renamed, ...merged].map(({ from, to }) => [from, to]));
  if (targets.size === 0) return graph;
  const idOf = (id: NodeId): NodeId => targets.get(id) ?? id;
  const withNewReferences = ({ speaker, session, about }: Partial<Pick<BuiltClaim, "speaker" | "session" | "about">>) => ({
    ...(speaker && { speaker: idOf(speaker) }),
    ...(session && { session: idOf(session) }),
    ...(about && { about: idOf(about) }),
  });
  return {
    ...graph,
    sources: graph.sources.map((source) => ({
      ...source,
      sessions: source.sessions.map(idOf),
      turns: source.turns.map((turn) => ({ ...turn, ...withNewReferences(turn), session: idOf(turn.session) })),
    })),
    nodes: graph.nodes.map((node) => ({
      ...node,
      id: newIds.get(node.id) ?? node.id,
      ...(node.candidates ? { candidates: node.candidates.map(idOf) } : {}),
    })),
    claims: graph.claims.map((claim) => {
      const rewritten = { ...claim, ...withNewReferences(claim), from: idOf(claim.from), to: idOf(claim.to) };
      return claim.id === compiledIdOf(claim) ? { ...rewritten, id: compiledIdOf(rewritten) } : rewritten;
    }),
  };
}

/** Replaces a source's turns by their ids. */
export const headOf = (source: BuiltSource): SourceHead => ({ ...source, turns: source.turns.map(({ id }) => id) });

const turnsOf = (graph: BuiltGraph): readonly BuiltTurn[] => graph.sources.flatMap(({ turns }) => turns);

function diffEntries<Entry extends { readonly id: string }>(before: readonly Entry[], after: readonly Entry[]): EntriesDiff<Entry> {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const kept = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !kept.has(id)),
    changed: after.flatMap((entry): ChangedEntry[] => {
      const previous = old.get(entry.id);
      const fields = previous ? fieldChanges(previous, entry) : [];
      return fields.length > 0 ? [{ id: entry.id, fields }] : [];
    }),
  };
}

function fieldChanges(before: object, after: object): readonly FieldChange[] {
  const [old, now] = [before, after] as readonly Readonly<Record<string, unknown>>[];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .map((field) => ({ field, before: old?.[field], after: now?.[field] }))
    .filter((change) => canonical(change.before) !== canonical(change.after));
}

const onlyFields = (changes: readonly ChangedEntry[], keeps: (field: string) => boolean): readonly ChangedEntry[] =>
  changes.map(({ id, fields }) => ({ id, fields: fields.filter(({ field }) => keeps(field)) })).filter(({ fields }) => fields.length > 0);
