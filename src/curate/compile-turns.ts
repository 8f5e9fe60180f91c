import { turnStatement } from "../language/turn-statements.ts";
import type { BuiltClaim, ClaimId, NodeId, TurnId } from "../model/built.ts";
import type { Relation } from "../model/relations.ts";
import { type Confidence, confidences } from "../model/turn-kinds.ts";
import type { CuratedNode, CuratedTurn, Forum } from "./dataset.ts";
import { hostingRelation, speakingRelation } from "./relation-roles.ts";
import { turnsInTextOrder } from "./turn-order.ts";

const hosting: ReadonlySet<string> = new Set(["hosting", "question"]);

/**
 * The claims that nobody writes, because the turns say them already: who spoke in which session, and who hosted it or put questions to
 * it without giving a speech there. One for each person and session, as sure as the surest of their turns.
 */
export function compileTurns(forum: Forum): readonly BuiltClaim[] {
  const groups = new Map<string, { speaker: CuratedNode; turns: CuratedTurn[] }>();
  for (const turn of turnsInTextOrder(forum.allTurns)) {
    const speaker = turn.entry.speaker === undefined ? undefined : forum.findNode(turn.entry.speaker);
    if (!speaker) continue;
    const key = `${turn.source.id} ${turn.session.id} ${speaker.id}`;
    const group = groups.get(key) ?? { speaker, turns: [] };
    groups.set(key, group);
    group.turns.push(turn);
  }
  return [...groups.values()].flatMap(({ speaker, turns }) => {
    const speeches = turns.filter((turn) => turn.entry.kind === "speech");
    if (speeches.length > 0) return [compiled(speakingRelation(), speaker, speeches)];
    const hosted = turns.filter((turn) => hosting.has(turn.entry.kind));
    return hosted.length > 0 ? [compiled(hostingRelation(), speaker, hosted)] : [];
  });
}

function compiled(relation: Relation, speaker: CuratedNode, turns: readonly CuratedTurn[]): BuiltClaim {
  const surest = turns.toSorted((a, b) => rankOf(a.entry.confidence) - rankOf(b.entry.confidence))[0] as CuratedTurn;
  const { entry, session } = surest;
  const isInferred = entry.basis === "inferred" || entry.basis === "unknown";
  return {
    id: compiledIdOf({ from: speaker.id, relation, to: session.id }),
    from: speaker.id as NodeId,
    relation,
    to: session.id as NodeId,
    standing: isInferred ? "inferred" : "stated",
    statement: turnStatement(relation, speaker.entry.name, session.name),
    locators: [],
    turn: entry.id as TurnId,
    speaker: speaker.id as NodeId,
    session: session.id as NodeId,
    confidence: lowerOf(entry.confidence, speaker.entry.identity),
    ...(isInferred && entry.why ? { why: entry.why } : {}),
  };
}

/** The id of a claim that nobody writes. */
export const compiledIdOf = ({
  from,
  relation,
  to,
}: {
  readonly from: string;
  readonly relation: Relation;
  readonly to: string;
}): ClaimId => `${relation}.${from}.${to}` as ClaimId;

const rankOf = (confidence: Confidence): number => confidences.indexOf(confidence);

/** The lower of two confidences; what is not said is certain. */
export const lowerOf = (a: Confidence = "certain", b: Confidence = "certain"): Confidence => (rankOf(a) > rankOf(b) ? a : b);
