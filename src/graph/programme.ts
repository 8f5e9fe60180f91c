/** The programme of a source: its sessions in order, who is heard in each, what each brought, and how far its words are worked through. */
import type { BuiltClaim, BuiltNode, BuiltSentence, NodeId } from "../model/built.ts";
import type { ConceptGraph } from "./concept-graph.ts";

export interface ProgrammeItem {
  readonly session: BuiltNode;
  /** In the order in which they are first heard. */
  readonly speakers: readonly BuiltNode[];
  readonly hosts: readonly BuiltNode[];
  /** All claims made there, in programme order. */
  readonly claims: readonly BuiltClaim[];
  /** The sentences of its speeches, in the order of the text. */
  readonly sentences: readonly BuiltSentence[];
  /** First and last line of its turns; absent for a session without any. */
  readonly lines?: readonly [number, number];
}

export function programmeOf(graph: ConceptGraph): readonly ProgrammeItem[] {
  const claimsIn = new Map<NodeId, BuiltClaim[]>();
  for (const claim of graph.claims)
    if (claim.session && claim.turn) claimsIn.set(claim.session, [...(claimsIn.get(claim.session) ?? []), claim]);
  return graph.built.sources.flatMap((source) =>
    source.sessions.map((id): ProgrammeItem => {
      const turns = source.turns.filter(({ session }) => session === id);
      const inOrder = new Set(turns.map((turn) => turn.id));
      const heard = (isSpeech: boolean): BuiltNode[] => {
        const ids = turns.filter(({ kind }) => (kind === "speech") === isSpeech).flatMap(({ speaker }) => speaker ?? []);
        return [...new Set(ids)].map((speaker) => graph.node(speaker));
      };
      const speakers = heard(true);
      const [first] = turns;
      const last = turns.at(-1);
      return {
        session: graph.node(id),
        speakers,
        hosts: heard(false).filter((host) => !speakers.includes(host)),
        claims: claimsIn.get(id) ?? [],
        sentences: source.sentences.filter(({ turn }) => inOrder.has(turn)),
        ...(first && last ? { lines: [first.from.line, last.before?.line ?? source.lines] as const } : {}),
      };
    }),
  );
}
