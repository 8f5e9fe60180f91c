/** Makes the built graph again from an export of ours, in whatever format its entries were written. */
import type { ColumnKind, ReadColumn } from "../formats/column.ts";
import { type CorrectionEntry, entryReaders, type SourceEntry } from "../formats/entry-columns.ts";
import type { SentenceEntry } from "../formats/graph-table.ts";
import type { BuiltClaim, BuiltGraph, BuiltNode, BuiltSource, BuiltTurn, WithdrawnClaim } from "../model/built.ts";
import { confidences } from "../model/confidences.ts";
import type { RecordList } from "../model/export-facts.ts";
import { nodeTypes } from "../model/node-types.ts";
import { relations } from "../model/relations.ts";
import { standings } from "../model/standings.ts";

/** The values of an entry by the names of its columns: typed, or as texts. */
export type ExportRow = ReadonlyMap<string, unknown>;

export interface ExportRows {
  readonly version: unknown;
  readonly nodes: readonly ExportRow[];
  readonly claims: readonly ExportRow[];
  readonly lists: Readonly<Record<RecordList, readonly ExportRow[]>>;
}

export const recordListIds: readonly RecordList[] = ["sources", "turns", "corrections", "sentences", "withdrawn"];

/** Fields that every entry has. */
const required = {
  node: ["id", "type", "name", "label", "summary", "aliases", "formerIds", "pinyin", "x", "y"],
  claim: ["id", "from", "relation", "to", "standing", "statement", "locators", "confidence"],
  sources: ["id", "title", "date", "place", "sha256", "lines", "sessions"],
  turns: ["id", "source", "session", "kind", "basis", "confidence", "from"],
  corrections: ["id", "source", "line", "heard", "meant", "why", "confidence"],
  sentences: ["id", "turn", "line", "length", "claims"],
  withdrawn: ["id", "from", "relation", "to", "date", "reason", "replacedBy"],
} as const;

class NotAnExport extends Error {}

/** Makes a built graph, or undefined if the entries are not those of an export of ours. */
export function builtFromRows({ version, nodes, claims, lists }: ExportRows): BuiltGraph | undefined {
  if (typeof version !== "string") return undefined;
  try {
    const entries = <Entry>(kind: keyof typeof required, rows: readonly ExportRow[]): readonly Entry[] =>
      rows.map((row) => {
        const entry = entryReaders[kind](columnReader(row));
        if (!hasAll(entry, required[kind])) throw new NotAnExport();
        return entry as Entry;
      });
    return soundGraph({
      format: "ai-safety-concept-graph/1",
      version,
      complete: true,
      sources: sourcesFrom(
        entries<SourceEntry>("sources", lists.sources),
        entries<BuiltTurn>("turns", lists.turns),
        entries<CorrectionEntry>("corrections", lists.corrections),
        entries<SentenceEntry>("sentences", lists.sentences),
      ),
      nodes: entries<BuiltNode>("node", nodes),
      claims: entries<BuiltClaim>("claim", claims),
      withdrawn: entries<WithdrawnClaim>("withdrawn", lists.withdrawn),
    });
  } catch (error) {
    if (error instanceof NotAnExport) return undefined;
    throw error;
  }
}

/** Puts lists back into the sources that they belong to. Ids of corrections and sentences begin with that of their source. */
export function sourcesFrom(
  sources: readonly SourceEntry[],
  turns: readonly BuiltTurn[],
  corrections: readonly CorrectionEntry[],
  sentences: readonly SentenceEntry[],
): readonly BuiltSource[] {
  return sources.map((source) => ({
    ...source,
    turns: turns.filter((turn) => turn.source === source.id),
    corrections: corrections.filter((correction) => correction.source === source.id).map(({ id: _, source: __, ...rest }) => rest),
    sentences: sentences.filter(({ id }) => id.replace(/-sentence-\d+$/, "") === source.id).map(({ id: _, ...rest }) => rest),
  }));
}

/** Returns a graph whose types are those of the model and whose claims join its nodes; undefined for anything else, which is no export of ours. */
export function soundGraph(graph: BuiltGraph): BuiltGraph | undefined {
  const ids = new Set<string>(graph.nodes.map(({ id }) => id));
  const isSound =
    /^[\da-f]{12}$/.test(graph.version) &&
    graph.nodes.every((node) => hasAll(node, required.node) && Object.hasOwn(nodeTypes, node.type)) &&
    graph.claims.every(
      (claim) =>
        hasAll(claim, required.claim) &&
        ids.has(claim.from) &&
        ids.has(claim.to) &&
        Object.hasOwn(relations, claim.relation) &&
        Object.hasOwn(standings, claim.standing) &&
        Object.hasOwn(confidences, claim.confidence),
    );
  return isSound ? graph : undefined;
}

const hasAll = (entry: object, fields: readonly string[]): boolean => fields.every((field) => Object.hasOwn(entry, field));

const columnReader =
  (row: ExportRow): ReadColumn =>
  (name, kind) => {
    const value = row.get(name);
    return typeof value === "string" ? fromText(value, kind) : value;
  };

function fromText(text: string, kind: ColumnKind): unknown {
  switch (kind) {
    case "string":
      return text;
    case "double":
    case "integer":
      return Number(text);
    case "boolean":
      return text === "true";
    default:
      try {
        return JSON.parse(text);
      } catch {
        throw new NotAnExport();
      }
  }
}
