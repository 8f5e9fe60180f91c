/** What somebody said, and what was said about something: whatever they say, by any relation, that a passage is given for. */
import type { BuiltClaim } from "../../model/built.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { relations } from "../../model/relations.ts";
import { standings } from "../../model/standings.ts";
import { findActor, isNode, sessionsIn } from "../actors.ts";
import { claimsInOrder } from "../claim-order.ts";
import type { ConceptGraph } from "../concept-graph.ts";
import type { Asked, NotUnderstood } from "./answer-types.ts";
import { answeredBy, sideFacts } from "./answers.ts";
import { isWholeName, matterOf, type Names, type Side, speakingSideOf } from "./named-nodes.ts";
import { isOfTime, matchComing, matchSaid, matchTopic } from "./question-forms.ts";
import { partsOf } from "./with-children.ts";

function findWhen(graph: ConceptGraph, question: string, names: Names): Asked | undefined {
  if (isWholeName(graph, question, names)) return undefined;
  const what = matchComing(question);
  const ids = what === undefined ? [] : names.findNodes(what, (id) => isOfTime(graph.node(id)));
  return ids.length > 0 ? saidBy(graph, {}, { ids }) : undefined;
}

/** Answers "what are the red lines" and "who is Ada": asked of what is named, and of nothing that is not. */
export function findThere(graph: ConceptGraph, question: string, names: Names): Asked | undefined {
  const found = matchTopic(question);
  const what = found ? matterOf(found, names) : {};
  return "why" in what || hasNoName(what) ? undefined : saidBy(graph, {}, what);
}

/**
 * Finds the sentence in a question, and answers it.
 *
 * @returns undefined where the question is none of these
 */
export function findSaid(graph: ConceptGraph, question: string, names: Names): Asked | NotUnderstood | undefined {
  const when = findWhen(graph, question, names);
  if (when) return when;
  const words = matchSaid(question);
  if (!words) return undefined;
  const who = speakingSideOf(graph, words.who ?? "", names);
  const what = matterOf(words.about ?? "", names);
  if ("why" in who) return who;
  if ("why" in what) return what;
  return saidBy(graph, who, what);
}

function saidBy(graph: ConceptGraph, who: Side, what: Side): Asked {
  const claims = claimsInOrder(graph).filter(both(hasPassage, isBy(graph, who), isAbout(graph, what)));
  return answeredBy(claims, { kind: "said", speaker: sideFacts(graph, who), topic: sideFacts(graph, what) }, [who, what]);
}

type Passes = (claim: BuiltClaim) => boolean;

const both =
  (...all: readonly Passes[]): Passes =>
  (claim) =>
    all.every((passes) => passes(claim));

const hasNoName = ({ ids, type }: Side): boolean => ids === undefined && type === undefined;

const entryOf = ({ relation }: BuiltClaim): RelationEntry => relations[relation];

/** Whether something of the source is given for it, in which somebody says so. */
const hasPassage: Passes = (claim) => standings[claim.standing].isInSource && claim.turn !== undefined && entryOf(claim).compiled !== true;

/** What somebody says in a turn of their own, and what others report that they say. */
function isBy(graph: ConceptGraph, { ids, type }: Side): Passes {
  if (type) return ({ speaker, from }) => [speaker, from].some((id) => id !== undefined && graph.node(id).type === type);
  if (!ids) return () => true;
  const actors = ids.flatMap((id) => findActor(graph, id) ?? []);
  const sessions = new Set(ids.flatMap((id) => (isNode(id) ? [...sessionsIn(graph, id)] : [])));
  return (claim) =>
    (claim.session !== undefined && sessions.has(claim.session)) ||
    actors.some(
      ({ members, says }) => (claim.speaker !== undefined && members.has(claim.speaker)) || (entryOf(claim).subjectSpeaks && says(claim)),
    );
}

/** What joins a thing, or what is in it, to something else, or answers somebody about it. */
function isAbout(graph: ConceptGraph, side: Side): Passes {
  if (hasNoName(side)) return () => true;
  const { ids, type } = side;
  const topics = new Set((ids ?? []).flatMap((id) => [...partsOf(graph, id)]));
  return ({ from, to, about }) => [from, to, about].some((id) => id !== undefined && (topics.has(id) || graph.node(id).type === type));
}
