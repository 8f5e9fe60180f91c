/** The data set: the curated files as read from one folder, with indexes. Where an id is written twice, the first entry counts. */
import type { CuratedFile } from "../curated-file/curated-file.ts";
import type { FileLocations } from "../curated-file/locations.ts";
import type { FileLocation } from "../language/finding.ts";
import type { LessonFile } from "../model/lesson-schema.ts";
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
  WithdrawnEntry,
} from "../model/schema.ts";
import { sessionType } from "./relation-roles.ts";

export interface CuratedFiles {
  readonly sources: readonly CuratedFile<SourceFile>[];
  readonly nodes: readonly CuratedFile<NodesFile>[];
  readonly claims: readonly CuratedFile<ClaimsFile>[];
  readonly lessons: readonly CuratedFile<LessonFile>[];
  /** Text of the layout file; empty where there is none yet. */
  readonly layout: string;
  /** Text of the list of verified claims; empty where there is none yet. */
  readonly verified: string;
  /** Text of the list of sentences; empty where there is none yet. */
  readonly coverage: string;
  readonly locations: FileLocations;
  /** Ids of entries with a fault in their form, so that a reference to one is not reported as a second problem. */
  readonly broken: ReadonlySet<string>;
}

export interface CuratedNode {
  readonly id: string;
  readonly type: NodeType;
  readonly entry: NodeEntry | SessionEntry;
  /** For a session, the source whose programme has it. */
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
  /** The turn under which it is written; undefined where it is under none or under an unknown one. */
  readonly turn: CuratedTurn | undefined;
  /** The turn's id as written. */
  readonly turnId: string | undefined;
}

interface CuratedCover {
  readonly entry: CoverEntry | DeclaredEntry;
  readonly kind: "covered" | "declared";
  /** Id of the claim that covers the sentence, or the reason why none does. */
  readonly detail: string;
  readonly turn: CuratedTurn;
}

export interface Dataset extends CuratedFiles {
  /** All nodes as written, with those that repeat an id. */
  readonly allNodes: readonly CuratedNode[];
  readonly byId: ReadonlyMap<string, CuratedNode>;
  readonly byFormerId: ReadonlyMap<string, CuratedNode>;
  readonly sourceById: ReadonlyMap<string, SourceFile>;
  /** All turns as written, in the order of the files. */
  readonly allTurns: readonly CuratedTurn[];
  /** Turns by the id of the source, then by their own. */
  readonly turnsById: ReadonlyMap<string, ReadonlyMap<string, CuratedTurn>>;
  readonly allClaims: readonly CuratedClaim[];
  readonly covers: readonly CuratedCover[];
  /** Withdrawn claims, as written. */
  readonly allWithdrawn: readonly WithdrawnEntry[];
  /** Finds a node by its id or a former id. */
  findNode(id: string): CuratedNode | undefined;
  /** The location of an entry, or of the value of one of its keys. */
  locationOf(entry: object, key?: string | number): FileLocation;
}

/** Folder of each kind of curated file, from the project's root. */
export const folders: Readonly<Record<FileKind, string>> = {
  source: "graph-data/sources",
  nodes: "graph-data/nodes",
  claims: "graph-data/claims",
  lesson: "graph-data/lessons",
};

/** Kinds of files without which there still is a graph. */
export const optionalKinds: ReadonlySet<FileKind> = new Set(["lesson"]);

/** Indexes the curated files. */
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
        if (turn) for (const cover of entry.covers ?? []) covers.push({ entry: cover, kind: "covered", detail: entry.id, turn });
      }
      if (turn) for (const entry of under.declared ?? []) covers.push({ entry, kind: "declared", detail: entry.reason, turn });
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
    allWithdrawn: files.claims.flatMap(({ content }) => content.withdrawn ?? []),
    findNode: (id) => byId.get(id) ?? byFormerId.get(id),
    locationOf: (entry, key) => files.locations.locationOf(entry, key),
  };
}
