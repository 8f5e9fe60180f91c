import { turnStatement } from "../language/turn-statements.ts";
import type { BuiltClaim, ClaimId, NodeId, TurnId } from "../model/built.ts";
import { type Confidence, confidenceIds } from "../model/confidences.ts";
import type { Relation } from "../model/relations.ts";
import type { CuratedNode, CuratedTurn, Dataset } from "./dataset.ts";
import { hostingRelation, speakingRelation } from "./relation-roles.ts";
import { turnsInTextOrder } from "./turn-order.ts";

const hostingKinds: ReadonlySet<string> = new Set(["hosting", "question"]);

/**
 * Makes the claims that nobody writes, because they follow from the turns: who spoke in a session, and who hosted it or asked questions
 * without giving a speech.
 *
 * @returns one claim for each person and session, with the confidence of the surest turn
 */
export function compileTurns(dataset: Dataset): readonly BuiltClaim[] {
  const groups = new Map<string, { speaker: CuratedNode; turns: CuratedTurn[] }>();
  for (const turn of turnsInTextOrder(dataset.allTurns)) {
    const speaker = turn.entry.speaker === undefined ? undefined : dataset.findNode(turn.entry.speaker);
    if (!speaker) continue;
    const key = `${turn.source.id} ${turn.session.id} ${speaker.id}`;
    const group = groups.get(key) ?? { speaker, turns: [] };
    groups.set(key, group);
    group.turns.push(turn);
  }
  return [...groups.values()].flatMap(({ speaker, turns }) => {
    const speeches = turns.filter((turn) => turn.entry.kind === "speech");
    if (speeches.length > 0) return [turnClaim(speakingRelation(), speaker, speeches)];
    const hosted = turns.filter((turn) => hostingKinds.has(turn.entry.kind));
    return hosted.length > 0 ? [turnClaim(hostingRelation(), speaker, hosted)] : [];
  });
}

function turnClaim(relation: Relation, speaker: CuratedNode, turns: readonly CuratedTurn[]): BuiltClaim {
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
    confidence: lowerConfidence(entry.confidence, speaker.entry.identity),
    ...(isInferred && entry.why ? { why: entry.why } : {}),
  };
}

/** The id of a claim that follows from turns: `<relation>.<from>.<to>`. */
export const compiledIdOf = ({
  from,
  relation,
  to,
}: {
  readonly from: string;
  readonly relation: Relation;
  readonly to: string;
}): ClaimId => `${relation}.${from}.${to}` as ClaimId;

const rankOf = (confidence: Confidence): number => confidenceIds.indexOf(confidence);

/** The lower of two confidenceIds; one that is not given counts as certain. */
export const lowerConfidence = (a: Confidence = "certain", b: Confidence = "certain"): Confidence => (rankOf(a) > rankOf(b) ? a : b);
