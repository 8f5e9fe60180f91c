/** Makes a small graph with made-up people from a few words. Whatever a test leaves out is filled in, always in the same way. */
import { type ConceptGraph, conceptGraph } from "../../src/graph/concept-graph.ts";
import type {
  BuiltClaim,
  BuiltGraph,
  BuiltNode,
  BuiltSource,
  BuiltTurn,
  ClaimId,
  Correction,
  NodeId,
  SourceId,
  SourceLine,
  TurnId,
} from "../../src/model/built.ts";
import type { NodeType } from "../../src/model/node-types.ts";
import type { RelationEntry } from "../../src/model/relation-entry.ts";
import { type Relation, relations } from "../../src/model/relations.ts";
import type { Standing } from "../../src/model/standings.ts";

type Rewritten = "id" | "from" | "to" | "relation" | "standing" | "turn" | "speaker" | "session" | "about" | "formerIds";
type Loose<T> = Partial<Omit<T, Rewritten>>;

export interface TinyNode extends Loose<BuiltNode> {
  readonly id: string;
  readonly formerIds?: readonly string[];
}

export interface TinyClaim extends Loose<BuiltClaim> {
  /** By default `<session>-<nn>`, numbered in the order given. */
  readonly id?: string;
  readonly from: string;
  readonly relation: Relation;
  readonly to: string;
  /** By default "stated". */
  readonly standing?: Standing;
  /** By default `from` if that is a person, otherwise "ada". An external claim has none. */
  readonly speaker?: string;
  /** By default the first session. */
  readonly session?: string;
  readonly about?: string;
}

export interface TinySession {
  readonly id: string;
  /** Turns in the order of the text; by default one for each speaker of the session's claims. */
  readonly turns?: readonly ({ readonly id?: string; readonly speaker?: string } & Partial<Omit<BuiltTurn, "id" | "speaker">>)[];
}

export interface TinyWords {
  /** Nodes that no claim names, or that need more fields. A string is an id; its type follows from the claims that name it. */
  readonly nodes?: readonly (string | TinyNode)[];
  readonly claims?: readonly TinyClaim[];
  /** In programme order; by default one, "tea". */
  readonly sessions?: readonly (string | TinySession)[];
  readonly corrections?: readonly Partial<Correction>[];
}

const source = "house-of-tests-2024" as SourceId;
const both = (text: string): { en: string; zh: string } => ({ en: text, zh: `中文 ${text}` });
const titled = (id: string): string => id.replaceAll("-", " ").replace(/^./, (first) => first.toUpperCase());
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Makes a graph in memory from words such as `{ claims: [{ from: "ada", relation: "warns-of", to: "rain" }] }`. */
export const tiny = (words: TinyWords): ConceptGraph => conceptGraph(tinyBuilt(words));

/** Makes the same graph as `graph.json` would have it. */
export function tinyBuilt({ nodes = [], claims = [], sessions = ["tea"], corrections = [] }: TinyWords): BuiltGraph {
  const programme = sessions.map((session): TinySession => (typeof session === "string" ? { id: session } : session));
  const first = programme[0]?.id ?? "tea";
  const speakerOf = (claim: TinyClaim): string | undefined =>
    claim.standing === "external" ? undefined : (claim.speaker ?? (sidesOf(claim.relation).from.includes("person") ? claim.from : "ada"));
  const turns = programme.flatMap((session) =>
    turnsOf(session, claims.filter((claim) => (claim.session ?? first) === session.id).map(speakerOf)),
  );

  const known = new Map<string, TinyNode>();
  const name = (id: string, type: NodeType): void => {
    const old = known.get(id);
    if (!old?.type) known.set(id, { ...old, id, type: old?.type ?? type });
  };
  for (const node of nodes) known.set(...((typeof node === "string" ? [node, { id: node }] : [node.id, node]) as [string, TinyNode]));
  for (const session of programme) name(session.id, "session");
  for (const turn of turns) if (turn.speaker) name(turn.speaker, "person");
  for (const claim of claims) {
    name(claim.from, sidesOf(claim.relation).from[0] as NodeType);
    name(claim.to, (sidesOf(claim.relation).to[0] ?? "concept") as NodeType);
  }

  const count = known.size;
  const built: BuiltSource = {
    id: source,
    title: { en: "The House of Tests meets", zh: "测试之家会议" },
    date: "2024-01-02",
    place: { en: "Testham", zh: "测试镇" },
    sha256: "0".repeat(64),
    lines: programme.length * 100,
    sessions: programme.map((session) => session.id as NodeId),
    turns,
    sentences: [],
    corrections: corrections.map((correction) => ({
      line: 1 as SourceLine,
      heard: "听错",
      meant: "听对",
      why: both("heard so"),
      confidence: "certain",
      ...correction,
    })),
  };
  return {
    format: "ai-safety-concept-graph/1",
    version: "000000000000",
    complete: true,
    sources: [built],
    nodes: [...known.values()].sort(byId).map(
      (node, index): BuiltNode => ({
        type: "concept",
        name: both(titled(node.id)),
        label: node.name ?? both(titled(node.id)),
        summary: both(`What ${titled(node.id)} is.`),
        aliases: [],
        pinyin: "",
        x: Math.round(100 * Math.cos((2 * Math.PI * index) / count)),
        y: Math.round(100 * Math.sin((2 * Math.PI * index) / count)),
        ...(node as Loose<BuiltNode>),
        id: node.id as NodeId,
        formerIds: (node.formerIds ?? []) as NodeId[],
      }),
    ),
    claims: claims
      .map((claim, index): BuiltClaim => {
        const session = claim.session ?? first;
        const speaker = speakerOf(claim);
        const turn = turns.find((other) => other.session === session && other.speaker === speaker);
        const id = claim.id ?? `${session}-${String(index + 1).padStart(2, "0")}`;
        const standing = claim.standing ?? "stated";
        return {
          statement: both(`${titled(claim.from)} ${relations[claim.relation].reads.en} ${titled(claim.to)}.`),
          confidence: "certain",
          locators: turn ? [{ source, line: turn.from.line, phrase: `原话${id}` }] : [],
          ...(standing === "external" && { reference: { title: "A book of tests", year: 2023 } }),
          ...(standing === "inferred" && { why: both("It follows.") }),
          ...(claim as Loose<BuiltClaim>),
          id: id as ClaimId,
          from: claim.from as NodeId,
          relation: claim.relation,
          to: claim.to as NodeId,
          standing,
          ...(speaker && turn && { turn: turn.id, speaker: speaker as NodeId, session: session as NodeId }),
          ...(claim.about && { about: claim.about as NodeId }),
        } as BuiltClaim;
      })
      .sort(byId),
    withdrawn: [],
  };

  function turnsOf(session: TinySession, speakers: readonly (string | undefined)[]): BuiltTurn[] {
    const given = session.turns ?? [...new Set(speakers)].filter((speaker) => speaker !== undefined).map((speaker) => ({ speaker }));
    return given.map((turn, index) => ({
      source,
      kind: "speech",
      basis: "named",
      confidence: "certain",
      from: { line: (programme.findIndex((other) => other.id === session.id) * 100 + index + 1) as SourceLine },
      ...turn,
      id: ("id" in turn && turn.id ? turn.id : `${session.id}-${turn.speaker ?? "nobody"}-${index + 1}`) as TurnId,
      session: session.id as NodeId,
      ...(turn.speaker && { speaker: turn.speaker as NodeId }),
    })) as BuiltTurn[];
  }
}

/** Returns the first types that a relation joins: the default types of its nodes. */
function sidesOf(relation: Relation): { readonly from: readonly string[]; readonly to: readonly string[] } {
  const entry: RelationEntry | undefined = (relations as Readonly<Record<string, RelationEntry>>)[relation];
  return entry?.joins[0] ?? { from: ["person"], to: ["concept"] };
}
