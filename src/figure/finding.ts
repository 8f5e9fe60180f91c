/** Finds the default title of a figure: what it shows, in facts that become a sentence. */
import { findActor } from "../graph/actors.ts";
import { type ConceptGraph, conceptGraph } from "../graph/concept-graph.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import { findQuestion, jointClaims } from "../graph/named-questions.ts";
import { speakerCount } from "../graph/unidentified.ts";
import type { ActorId, BuiltClaim } from "../model/built.ts";
import type { FigureFinding, FindingKinds, PathFacts, UnjoinedFacts } from "../model/figure-facts.ts";
import type { QuestionFacts } from "../model/question-facts.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import { standingIds } from "../model/standings.ts";
import { strongestStanding } from "./bar-evidence.ts";
import { withCertain } from "./certain-answer.ts";
import { isCertainClaim, isInOwnName, personalClaims, saidIn, speakersIn, typesOf } from "./count-claims.ts";
import { familyFinding } from "./family-finding.ts";
import { countedIdeas, countedShared, countedSpeakers, countedTopics, type FindingContext, type TitleFinding } from "./finding-context.ts";
import { inSentence, titleName } from "./name-in-sentence.ts";
import { nodeFinding } from "./node-finding.ts";
import { notRecorded } from "./not-recorded.ts";
import { isSpokenPath, type PathNodes, pathsShown, stepsOf } from "./paths-shown.ts";
import { withSigners } from "./red-line-facts.ts";
import { isCertain, sharedFacts, sharersOf } from "./shared-facts.ts";
import { arePeople, countedTopics as comparedTopics } from "./signed-facts.ts";
import {
  type FigureEdge,
  type FigureSubject,
  institutionType,
  isGrouping,
  isSaid,
  joinedIn,
  nodeIn,
  type SubjectOf,
  unjoinedIn,
} from "./subject.ts";

export function findingOf(context: FindingContext, subject: FigureSubject): TitleFinding {
  const { graph } = context;
  switch (subject.kind) {
    case "node":
      return nodeFinding(context, subject);
    case "comparison":
      return comparisonFinding(graph, subject);
    case "path":
      return { facts: edgeFinding(graph, subject) ?? pathFinding(graph, subject) };
    case "edge": {
      const ends = [subject.from, subject.to] as const;
      return { facts: edgeFinding(graph, subject, ends) ?? pairFinding(graph, subject, ends) };
    }
    case "family":
      return familyFinding(context, subject);
    case "pair":
      return { facts: edgeFinding(graph, subject) ?? pairFinding(graph, subject, subject.ids) };
    case "collection":
      return { facts: { kind: "collection", types: typesOf(joinedOrAll(subject)), claims: claimsIn(subject).length } };
    case "answer":
      return answerFinding(context, subject);
  }
}

function comparisonFinding(graph: ConceptGraph, subject: SubjectOf<"comparison">): TitleFinding {
  const { actors } = subject;
  const topics = comparedTopics(subject);
  const names = actors.map((id) => nodeIn(subject, id).name);
  const evidence = topics.map(strongestStanding);
  const notStated = standingIds
    .map((standing) => ({ standing, topics: evidence.filter((each) => each === standing).length }))
    .filter(({ standing, topics: number }) => number > 0 && !isInOwnName({ standing }));
  const counts = { ...sharedFacts(topics, actors.length), notStated };
  const doubts = doubtfulOf(subject, topics.flat());
  const lacks = { notRecorded: actors.flatMap((id) => notRecorded(graph, id)), ...(doubts.length <= maxDoubtful && { doubtful: doubts }) };
  const facts = { kind: "comparison", names, arePeople: arePeople(subject), ...counts, ...lacks, ...relatedIn(graph, subject) } as const;
  if (facts.shared === 0) return { facts };
  const shared = sharersOf(topics, facts.byAll === facts.shared ? actors.length : 2);
  const [only] = shared.length === 1 && actors.length === 2 ? shared : [];
  const doubtful = only && actors.filter((id) => only.some((sharer) => sharer.from === id && !isCertain(sharer)));
  const things = shared.map((sharers) => sharers.at(-1)?.claims ?? []);
  const topic = only?.[0]?.claims[0]?.to;
  const onlyTopic = topic && { only: inSentence(graph, titleName(graph.node(topic))) };
  const shownDoubt = doubtful && { doubtful: doubtful.map((id) => nodeIn(subject, id).name), ...onlyTopic };
  return { facts, counted: { of: "shared", ...shownDoubt, things } };
}

/** The most actors who are named because nothing that they say is certain. */
const maxDoubtful = 2;

/** Those of whose topics none is certain. */
function doubtfulOf(subject: SubjectOf<"comparison">, edges: readonly FigureEdge[]) {
  return subject.actors.flatMap((id) => {
    const said = edges.filter(({ from }) => from === id);
    const topics = new Set(said.map(({ to }) => to)).size;
    return topics === 0 || said.some(isCertain) ? [] : [{ name: nodeIn(subject, id).name, topics }];
  });
}

/** The topics that the curators group with one of another actor. */
function relatedIn(graph: ConceptGraph, { nodes }: SubjectOf<"comparison">): Pick<FindingKinds["comparison"], "related"> {
  const groups = groupedBy(
    nodes.flatMap(({ id, relatedIn: group }) => (group === undefined ? [] : { id, group })),
    ({ group }) => group,
  );
  const topics = [...groups.values()].flat().length;
  const [first] = groups.keys();
  const only = first !== undefined && groups.size === 1 && { only: inSentence(graph, titleName(graph.node(first))) };
  return topics === 0 ? {} : { related: { topics, groups: groups.size, ...only } };
}

const claimsIn = ({ edges }: Pick<FigureSubject, "edges">): readonly BuiltClaim[] => [...new Set(edges.flatMap(({ claims }) => claims))];

function joinedOrAll(subject: SubjectOf<"collection">): SubjectOf<"collection">["nodes"] {
  const joined = joinedIn(subject);
  return joined.size === 0 ? subject.nodes : subject.nodes.filter(({ id }) => joined.has(id));
}

/** The most names of nodes without a claim that the line under a title gives. */
const maxUnjoinedNames = 2;

/** Counts the nodes of a collection that nothing in it joins; undefined if none is joined, which the title says, or all are. */
export function unjoinedOf(graph: ConceptGraph, subject: SubjectOf<"collection">): UnjoinedFacts | undefined {
  const rest = unjoinedIn(subject);
  if (rest.length === 0 || rest.length === subject.nodes.length) return undefined;
  const names = rest.length > maxUnjoinedNames ? [] : rest.map((node) => inSentence(graph, titleName(node)));
  return { count: rest.length, names };
}

/**
 * Says what one node says of another, where that is all that is shown.
 *
 * @param ends those that the edge has on the map, where it stands for others; else its own
 * @returns undefined where there are more edges, or several relations
 */
function edgeFinding(graph: ConceptGraph, { edges }: FigureSubject, ends?: readonly [ActorId, ActorId]): FigureFinding | undefined {
  const [edge, ...others] = edges;
  if (!edge || others.some(({ relation }) => !ends || relation !== edge.relation)) return undefined;
  const [from, to] = (ends ?? [edge.from, edge.to]).map((id) => findActor(graph, id));
  if (!from || !to) return undefined;
  const { relation, reading } = edge;
  return { kind: "edge", from: titleName(from), relation, reads: reading.reads, to: inSentence(graph, titleName(to)) };
}

/** The most nodes that the line under the title of a path names of every chain, and of the only one of speakers' claims alone. */
const maxThrough = 2;
const maxNamed = 3;

function pathFinding(graph: ConceptGraph, subject: SubjectOf<"path">): FigureFinding {
  const nameOf = (id: ActorId) => inSentence(graph, titleName(nodeIn(subject, id)));
  const ends = new Set<ActorId>([subject.start, subject.end]);
  const paths = pathsShown(subject);
  const [first = []] = paths;
  const common = first.slice(1, -1).filter((id) => paths.every((path) => path.includes(id)));
  const spoken = paths.filter((path) => isSpokenPath(subject, path));
  const isDivided =
    paths.length === subject.total &&
    paths.every((path) => spoken.includes(path) || stepsOf(subject, path).some((edges) => edges.every(isGrouping)));
  // What is on every chain is named already.
  const only = spoken.length === 1 && paths.length > 1 ? (spoken[0] ?? []).slice(1, -1).filter((id) => !common.includes(id)) : [];
  const named = (id: ActorId) => ({ name: nameOf(id), isPerson: nodeIn(subject, id).type === "person" });
  const isEveryKnown = paths.length === subject.total && common.length <= maxThrough;
  return {
    kind: "path",
    names: [subject.start, subject.end].map(nameOf),
    paths: subject.total,
    claims: paths.some((path) => path.length > 2) ? 0 : claimsIn(subject).length,
    hasDirect: graph.claims.some(({ from, to }) => ends.has(from) && ends.has(to) && from !== to),
    hasGroups: subject.edges.some(isGrouping),
    ...(isDivided && { spoken: spoken.length }),
    ...(isDivided && spoken.length === 1 && { spokenSteps: stepFacts(subject, spoken[0] ?? []) }),
    ...(isDivided && only.length > 0 && only.length <= maxNamed && { spokenThrough: only.map(named) }),
    hasMentions: subject.edges.some(({ relation }) => (relations[relation] as RelationEntry).isMention === true),
    isWithoutMentions: !subject.isThroughHubs,
    between: (subject.distance.get(subject.end) ?? 1) - 1,
    through: isEveryKnown ? common.map(named) : [],
  };
}

/** Counts what makes steps of a path weak: each is as certain as the most certain of what is said. */
function stepFacts(subject: SubjectOf<"path">, path: PathNodes): NonNullable<PathFacts["spokenSteps"]> {
  const steps = stepsOf(subject, path).map((edges) => edges.filter(isSaid));
  const isPerson = (id: ActorId): boolean => nodeIn(subject, id).type === "person";
  return {
    uncertain: steps.filter((edges) => edges.every(({ confidence }) => confidence !== "certain")).length,
    betweenPeople: steps.filter((edges) => edges.every(({ from, to }) => isPerson(from) && isPerson(to))).length,
  };
}

function pairFinding(
  graph: ConceptGraph,
  subject: SubjectOf<"pair"> | SubjectOf<"edge">,
  [from, to]: readonly [ActorId, ActorId],
): FigureFinding {
  const [actor, topic] = [findActor(graph, from), findActor(graph, to)];
  const claims = claimsIn(subject);
  const names = [...(actor ? [titleName(actor)] : []), ...(topic ? [inSentence(graph, titleName(topic))] : [])];
  const who = speakerCount(graph, speakersIn(claims.filter((claim) => graph.findNode(claim.from)?.type === "person")));
  const isOfMany = actor !== undefined && (actor.node?.type ?? institutionType) === institutionType && who.speakers > 0;
  const hasMembers = claims.some((claim) => claim.to !== to);
  return {
    ...{ kind: "pair", names, claims: claims.length, hasMembers },
    ...(isOfMany && { who, isPlace: actor.node === undefined }),
  };
}

/** The answer of a named question, counted among the claims that the filters let through; for another, who answers it. */
function answerFinding({ graph, view, passes }: FindingContext, subject: SubjectOf<"answer">): TitleFinding {
  const { selection } = view;
  const claims = claimsIn(subject);
  const question = selection.kind === "question" ? findQuestion(selection.id) : undefined;
  if (!question) return askedFinding(graph, claims);
  const whole = question.answer(graph);
  const asked = whole.claims.every(passes) ? graph : conceptGraph({ ...graph.built, claims: graph.claims.filter(passes) });
  const answer = asked === graph ? whole : question.answer(asked);
  const facts = answer.facts.kind === "red-lines" ? withSigners(graph, answer.facts, answer.claims) : answer.facts;
  const counts = countsOf(facts.kind);
  const joint = new Set(facts.kind === "red-lines" ? jointClaims(graph, answer.claims) : []);
  const stated =
    facts.kind === "red-lines"
      ? answer.claims.filter((claim) => isInOwnName(claim) && !joint.has(claim))
      : personalClaims(graph, answer.claims);
  const types = new Set(stated.flatMap(({ to }) => graph.findNode(to)?.type ?? []));
  const [type] = types.size === 1 ? types : [];
  const counted = counts?.(stated, type);
  return {
    facts: { kind: "question", answer: withCertain({ graph: asked, facts, stated, answer: question.answer }, counted) },
    ...(counted && { counted }),
  };
}

/** How the things are counted that a title gives the number of; undefined where they are counted by what nobody says. */
function countsOf(kind: QuestionFacts["kind"]): typeof countedShared | undefined {
  switch (kind) {
    case "red-lines":
    case "who-proposed-what":
    case "lone-risks":
      return countedTopics;
    case "where-they-part":
      return (claims) => countedIdeas(claims);
    case "shared-risks":
    case "common-ground":
      return countedShared;
    default:
      return undefined;
  }
}

/** Says what one speaker says of several topics, or several of one, where that is the answer; else counts who answers. */
function askedFinding(graph: ConceptGraph, claims: readonly BuiltClaim[]): TitleFinding {
  const personal = personalClaims(graph, claims);
  const [first] = personal;
  if (first) {
    const said = saidIn(personal);
    if (claims.every(({ from }) => from === first.from) && said.length === new Set(claims.map(({ relation }) => relation)).size)
      return {
        facts: { kind: "speaker", name: graph.node(first.from).name, said, parts: [], notRecorded: [] },
        counted: countedTopics(personal),
      };
  }
  if (first && personal.length === claims.length) {
    const { relation, to } = first;
    if (claims.every((claim) => claim.to === to && claim.relation === relation)) {
      const { name } = graph.node(to);
      const names = { name, inSentence: inSentence(graph, name) };
      const certain = speakersIn(personal.filter(isCertainClaim)).size;
      const facts = { kind: "topic", ...names, relation, ...speakerCount(graph, speakersIn(personal)), certain, ofMembers: 0 } as const;
      return { facts, counted: countedSpeakers(graph, personal) };
    }
  }
  const spoken = claims.filter(({ from }) => graph.findNode(from)?.type === "person");
  return { facts: { kind: "asked", ...speakerCount(graph, speakersIn(spoken)), claims: claims.length } };
}
