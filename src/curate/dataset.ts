/** The curated files as they were read, and what is looked up in them. Where an id is given twice, the first counts. */
import type { FileLocation } from "../language/finding.ts";
import type { NodeType } from "../model/node-types.ts";
import type {
  ClaimEntry,
  ClaimsFile,
  CoverEntry,
  DeclaredEntry,
  FileKind,
  NodeEntry,
  NodesFile,
  SessionEntry,
  SourceFile,
  TurnEntry,
} from "../model/schema.ts";
import type { FileLocations } from "./locations.ts";
import { sessionType } from "./relation-roles.ts";

export interface CuratedFile<Content> {
  /** Path from the project's root, with slashes. */
  readonly path: string;
  readonly content: Content;
}

export interface CuratedFiles {
  readonly sources: readonly CuratedFile<SourceFile>[];
  readonly nodes: readonly CuratedFile<NodesFile>[];
  readonly claims: readonly CuratedFile<ClaimsFile>[];
  /** The text of the layout; empty where there is none yet. */
  readonly layout: string;
  /** The text of the list of verified claims; empty where there is none yet. */
  readonly verified: string;
  /** The text of the list of sentences; empty where there is none yet. */
  readonly coverage: string;
  readonly locations: FileLocations;
  /** Ids of entries that could not be read whole, so that a reference to one is not a second problem. */
  readonly broken: ReadonlySet<string>;
}

export interface CuratedNode {
  readonly id: string;
  readonly type: NodeType;
  readonly entry: NodeEntry | SessionEntry;
  /** The source in whose programme it stands, for a session that does. */
  readonly source?: SourceFile;
}

export interface CuratedTurn {
  readonly entry: TurnEntry;
  readonly line: number;
  readonly phrase: string | undefined;
  readonly session: SessionEntry;
  readonly source: SourceFile;
}

export interface CuratedClaim {
  readonly entry: ClaimEntry;
  readonly file: CuratedFile<ClaimsFile>;
  readonly source: SourceFile | undefined;
  /** The turn under which it stands; undefined also where that turn is unknown. */
  readonly turn: CuratedTurn | undefined;
  /** The turn's id as written. */
  readonly turnId: string | undefined;
}

interface CuratedCover {
  readonly entry: CoverEntry | DeclaredEntry;
  readonly kind: "covered" | "declared";
  /** The claim that takes the sentence in, or the reason why none does. */
  readonly what: string;
  readonly turn: CuratedTurn;
}

export interface Dataset extends CuratedFiles {
  /** All nodes as written, also those whose id is taken. */
  readonly allNodes: readonly CuratedNode[];
  readonly byId: ReadonlyMap<string, CuratedNode>;
  readonly byFormerId: ReadonlyMap<string, CuratedNode>;
  readonly sourceById: ReadonlyMap<string, SourceFile>;
  /** All turns as written, in the order of the files. */
  readonly allTurns: readonly CuratedTurn[];
  /** By source, then by turn. */
  readonly turnsById: ReadonlyMap<string, ReadonlyMap<string, CuratedTurn>>;
  readonly allClaims: readonly CuratedClaim[];
  readonly covers: readonly CuratedCover[];
  /** The node that an id, new or former, leads to. */
  findNode(id: string): CuratedNode | undefined;
  locationOf(entry: object, key?: string | number): FileLocation;
}

export const folders: Readonly<Record<FileKind, string>> = {
  source: "graph-data/sources",
  nodes: "graph-data/nodes",
  claims: "graph-data/claims",
};

/** Makes the curated files ready to be asked. */
export function datasetOf(files: CuratedFiles): Dataset {
  const allNodes: CuratedNode[] = [];
  const allTurns: CuratedTurn[] = [];
  const sourceById = new Map<string, SourceFile>();
  const turnsById = new Map<string, Map<string, CuratedTurn>>();
  for (const { content: source } of files.sources) {
    if (!sourceById.has(source.id)) sourceById.set(source.id, source);
    const turns = turnsById.get(source.id) ?? new Map<string, CuratedTurn>();
    turnsById.set(source.id, turns);
    for (const session of source.sessions) {
      allNodes.push({ id: session.id, type: sessionType(), entry: session, source });
      for (const entry of session.turns ?? []) {
        const [line, phrase] = typeof entry.at === "number" ? [entry.at, undefined] : [entry.at.line, entry.at.phrase];
        const turn = { entry, line, phrase, session, source };
        allTurns.push(turn);
        if (!turns.has(entry.id)) turns.set(entry.id, turn);
      }
    }
  }
  for (const { content } of files.nodes) for (const entry of content.nodes) allNodes.push({ id: entry.id, type: content.type, entry });

  const byId = new Map<string, CuratedNode>();
  const byFormerId = new Map<string, CuratedNode>();
  for (const node of allNodes) if (!byId.has(node.id)) byId.set(node.id, node);
  for (const node of allNodes) for (const id of node.entry.formerIds ?? []) if (!byFormerId.has(id)) byFormerId.set(id, node);

  const allClaims: CuratedClaim[] = [];
  const covers: CuratedCover[] = [];
  for (const file of files.claims) {
    const source = sourceById.get(file.content.source);
    for (const under of file.content.turns ?? []) {
      const turn = turnsById.get(file.content.source)?.get(under.turn);
      for (const entry of under.claims ?? []) {
        allClaims.push({ entry, file, source, turn, turnId: under.turn });
        if (turn) for (const cover of entry.covers ?? []) covers.push({ entry: cover, kind: "covered", what: entry.id, turn });
      }
      if (turn) for (const entry of under.declared ?? []) covers.push({ entry, kind: "declared", what: entry.reason, turn });
    }
    for (const entry of file.content.claims ?? []) allClaims.push({ entry, file, source, turn: undefined, turnId: undefined });
  }
  return {
    ...files,
    allNodes,
    byId,
    byFormerId,
    sourceById,
    allTurns,
    turnsById,
    allClaims,
    covers,
    findNode: (id) => byId.get(id) ?? byFormerId.get(id),
    locationOf: (entry, key) => files.locations.locationOf(entry, key),
  };
}
