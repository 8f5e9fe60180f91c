/** The programme of a source: its sessions in order, with their speakers, their claims, and the sentences that claims cover. */
import type { BuiltClaim, BuiltNode, BuiltSentence, NodeId } from "../model/built.ts";
import type { ConceptGraph } from "./concept-graph.ts";

/** A person who speaks in a session. */
export interface Heard {
  readonly person: BuiltNode;
  /** The line on which they begin to speak. */
  readonly from: number;
}

export interface ProgrammeItem {
  readonly session: BuiltNode;
  /** In the order in which they first speak. */
  readonly speakers: readonly Heard[];
  readonly hosts: readonly Heard[];
  /** All claims of the session: those made in it, and inferred or external ones, which have no turn. */
  readonly claims: readonly BuiltClaim[];
  /** The sentences of its speeches, in the order of the text. */
  readonly sentences: readonly BuiltSentence[];
  /** First and last line of its turns; absent for a session without any. */
  readonly lines?: readonly [number, number];
}

export function programmeOf(graph: ConceptGraph): readonly ProgrammeItem[] {
  const claimsIn = new Map<NodeId, BuiltClaim[]>();
  for (const claim of graph.claims) if (claim.session) claimsIn.set(claim.session, [...(claimsIn.get(claim.session) ?? []), claim]);
  return graph.built.sources.flatMap((source) =>
    source.sessions.map((id): ProgrammeItem => {
      const turns = source.turns.filter(({ session }) => session === id);
      const inOrder = new Set(turns.map((turn) => turn.id));
      const heard = (isSpeech: boolean): Heard[] => {
        const first = new Map<NodeId, number>();
        for (const { kind, speaker, from } of turns)
          if (speaker && (kind === "speech") === isSpeech && !first.has(speaker)) first.set(speaker, from.line);
        return [...first].map(([speaker, from]) => ({ person: graph.node(speaker), from }));
      };
      const speakers = heard(true);
      const hasSpoken = new Set(speakers.map(({ person }) => person.id));
      const [first] = turns;
      const last = turns.at(-1);
      return {
        session: graph.node(id),
        speakers,
        hosts: heard(false).filter(({ person }) => !hasSpoken.has(person.id)),
        claims: claimsIn.get(id) ?? [],
        sentences: source.sentences.filter(({ turn }) => inOrder.has(turn)),
        ...(first && last ? { lines: [first.from.line, last.before?.line ?? source.lines] as const } : {}),
      };
    }),
  );
}

/** The coverage of a speaker's sentences: how many are covered by claims, declared, or open. */
export interface Coverage {
  readonly person: BuiltNode;
  readonly covered: number;
  readonly declared: number;
  readonly open: number;
  /** The number of claims that cover them. */
  readonly claims: number;
}

/** Counts coverage by speaker, in the order in which they first speak. Sentences of unknown speakers are left out. */
export function coverageBySpeaker(graph: ConceptGraph): readonly Coverage[] {
  const sentences = new Map<NodeId, BuiltSentence[]>();
  for (const source of graph.built.sources)
    for (const sentence of source.sentences) {
      const speaker = graph.findTurn(sentence.turn)?.speaker;
      if (speaker) sentences.set(speaker, [...(sentences.get(speaker) ?? []), sentence]);
    }
  return [...sentences].map(([id, spoken]) => {
    const covered = spoken.filter(({ claims }) => claims.length > 0).length;
    const declared = spoken.filter(({ claims, declared: reason }) => claims.length === 0 && reason !== undefined).length;
    const claims = new Set(spoken.flatMap((sentence) => sentence.claims)).size;
    return { person: graph.node(id), covered, declared, open: spoken.length - covered - declared, claims };
  });
}
