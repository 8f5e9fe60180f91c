/** Finds the subject of a figure in a view: what is selected, with the claims that the view's filters let through. */

import { canBeActor, claimsBetween, findActor, sayings } from "../graph/actors.ts";
import { findRenderedEdge } from "../graph/collapsed-families.ts";
import { contentsOf } from "../graph/collection.ts";
import { type Comparison, comparisonOf, topicsIn } from "../graph/compare/comparison.ts";
import { joiningClaims } from "../graph/compare/joined-topics.ts";
import { isSignature } from "../graph/compare/signed-documents.ts";
import { byText, type ConceptGraph, edgeIdOf, isClaimIn, type Subgraph } from "../graph/concept-graph.ts";
import { egoNetwork } from "../graph/ego-network.ts";
import { isOnlyInferred, strongestOf } from "../graph/evidence.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import { hierarchyOf } from "../graph/hierarchy.ts";
import { isUnidentified } from "../graph/unidentified.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { ActorId, BuiltClaim, NodeId } from "../model/built.ts";
import { type NodeTypeEntry, nodeTypes } from "../model/node-types.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { readingOf } from "../model/relation-reading.ts";
import { type Relation, relations } from "../model/relations.ts";
import { standingIds } from "../model/standings.ts";
import type { CollectionSelection } from "../selection/collection.ts";
import type { CompareSelection } from "../selection/compare.ts";
import type { PathSelection } from "../selection/path.ts";
import { pathsIn } from "../selection/path-answer.ts";
import type { Highlight } from "../selection/selection-kind.ts";
import { filterGraph, withoutRequested } from "../view/filters.ts";
import type { ViewState } from "../view/view-state.ts";
import { personalClaims } from "./count-claims.ts";
import { isOfOne } from "./counted-alone.ts";
import { kinOfRows } from "./kin-of-rows.ts";
import { withLinesOfPeople } from "./lines-of-people.ts";
import { withLinesWithinLines } from "./lines-within-lines.ts";
import { titleName } from "./name-in-sentence.ts";
import { withSpokenPaths } from "./paths-shown.ts";
import { isSaidOfMembers } from "./same-passage.ts";
import { withJointLines, withSignedLines } from "./signed-facts.ts";
import { type FigureEdge, type FigureNode, type FigureSubject, institutionType, isMembership, type SubjectOf } from "./subject.ts";
import { surelyIn } from "./sure-members.ts";
import { wholesIn } from "./wholes.ts";

export interface SubjectContext {
  readonly graph: ConceptGraph;
  readonly view: Pick<ViewState, "selection" | "ego" | "hidden" | "added" | "expandedFamilies">;
  /** The nodes and edges of the answer, where the selection is a question. */
  readonly answer?: Highlight | undefined;
}

/** Finds the subject of the selection; undefined where nothing is selected that a figure can be about. */
export function subjectOfView(context: SubjectContext): FigureSubject | undefined {
  const { graph, view, answer } = context;
  const { selection } = view;
  switch (selection.kind) {
    case "node": {
      const subject = nodeSubject(context, selection.id);
      return subject && hasMembersOnly(subject) ? familySubject(context, selection.id) : subject;
    }
    case "edge": {
      const edge = findRenderedEdge(graph, selection.id, view.expandedFamilies);
      return edge && { kind: "edge", from: edge.from, to: edge.to, ...partOf(graph, edge.claims) };
    }
    case "pair": {
      const claims = claimsBetween(graph, selection.from, selection.to);
      return claims.length > 0
        ? {
            kind: "pair",
            ids: [selection.from, selection.to],
            ...partOf(graph, preferred(claims, filteredBy(context))),
          }
        : undefined;
    }
    case "compare":
      return comparisonSubject(context, selection);
    case "path":
      return pathSubject(context, selection);
    case "collection":
      return collectionSubject(context, selection);
    case "question":
    case "ask":
      return answer && answerSubject(context, answer);
    default:
      return undefined;
  }
}

/** Finds the family of a node: its descendants, and the claims of all who speak of them; undefined if it has no children. */
export function familySubject(context: SubjectContext, root: NodeId): SubjectOf<"family"> | undefined {
  const { graph } = context;
  if (!graph.findNode(root)) return undefined;
  const members = new Set([root, ...hierarchyOf(graph).descendants(root)]);
  if (members.size === 1) return undefined;
  const claims = claimsOf(filteredBy(context)).filter(
    ({ from, to, relation }) =>
      members.has(to) && (isMembership(relation) ? members.has(from) : sayings.includes(relation) || isSpoken(graph, from, relation)),
  );
  const part = partOf(graph, claims, [root]);
  const sure = surelyIn(graph, root);
  const isDoubtful = (id: ActorId): boolean => members.has(id as NodeId) && !sure.has(id);
  const nodes = part.nodes.map((node) => (isDoubtful(node.id) ? { ...node, isDoubtfulMember: true as const } : node));
  const said = personalClaims(graph, claims);
  const isSpokenOf = said.some((claim) => claim.to === root && !isSaidOfMembers(graph, claim, said, (id) => id !== root));
  return {
    kind: "family",
    root,
    ...part,
    nodes: isSpokenOf ? nodes.map((node) => (node.id === root ? asWhole(node) : node)) : nodes,
  };
}

/** True for what an actor says of something without an opinion of it, such as that it exists. */
const isSpoken = (graph: ConceptGraph, from: NodeId, relation: Relation): boolean =>
  (relations[relation] as RelationEntry).subjectSpeaks && canBeActor(graph.node(from).type);

const asWhole = (node: FigureNode): FigureNode => ({
  ...node,
  heading: { en: figureSheetWords.en.asWhole(node.label.en || node.id), zh: figureSheetWords.zh.asWhole(node.label.zh || node.id) },
});

function nodeSubject(context: SubjectContext, id: NodeId): SubjectOf<"node"> | undefined {
  const { graph, view } = context;
  const node = graph.findNode(id);
  if (!node) return undefined;
  const added = { ...view.added, types: [...view.added.types, node.type] };
  const { edges } = filterGraph(graph, withoutRequested({ hidden: view.hidden, added }));
  const network = egoNetwork(edges.values(), node.id, view.ego);
  const claims = [...network.edges].flatMap((edge) => edges.get(edge)?.claims ?? []);
  const subject = { kind: "node", centre: node.id, depth: view.ego.depth, ...partOf(graph, claims, [node.id]) } as const;
  return withInside(context, withLinesOfPeople(graph, subject));
}

/** True where nothing is said of a node itself, so that its figure has to show who speaks of its members. */
const hasMembersOnly = ({ centre, depth, edges }: SubjectOf<"node">): boolean =>
  depth === 1 && edges.length > 0 && edges.every(({ to, relation }) => to === centre && isMembership(relation));

/** Writes behind the name of each member how many more are in it that the figure does not show. */
function withInside({ graph }: SubjectContext, subject: SubjectOf<"node">): SubjectOf<"node"> {
  const shown = new Set<string>(subject.nodes.map(({ id }) => id));
  const members = new Set(
    subject.edges.filter(({ to, relation }) => to === subject.centre && isMembership(relation)).map(({ from }) => from),
  );
  const nodes = subject.nodes.map((node): FigureNode => {
    const inside = members.has(node.id) ? [...hierarchyOf(graph).descendants(node.id as NodeId)].filter((id) => !shown.has(id)).length : 0;
    const more = ` +${inside}`;
    const counted = ({ en, zh }: Bilingual): Bilingual => ({ en: en + more, zh: zh + more });
    return inside === 0 ? node : { ...node, label: counted(node.label), name: counted(node.name), inside };
  });
  return { ...subject, nodes };
}

function comparisonSubject(context: SubjectContext, { ids }: CompareSelection): SubjectOf<"comparison"> | undefined {
  const { graph } = context;
  const comparison = comparisonOf(graph, ids, isClaimIn(filteredBy(context)));
  if (comparison.actors.length < 2) return undefined;
  const said = topicsIn(comparison).flatMap(({ claimsByActor }) =>
    [...claimsByActor].flatMap(([actor, claims]) => claims.map((claim) => ({ actor, claim }))),
  );
  const byEdge = groupedBy(
    [...said, ...joiningClaims(graph, comparison)],
    ({ actor, claim: { relation, to } }) => `${actor}~${relation}~${to}`,
  );
  const edges = [...byEdge].flatMap(([id, [first, ...others]]) =>
    first
      ? [
          edgeOf(
            { id, from: first.actor, to: first.claim.to },
            [first, ...others].map(({ claim }) => claim),
          ),
        ]
      : [],
  );
  const actors = comparison.actors.map(({ id }) => id);
  const families = lettersOf(comparison);
  const related = new Set<ActorId>(comparison.near.flatMap(({ topics }) => topics.map(({ node }) => node.id)));
  const drawn = new Set<ActorId>([...actors, ...edges.map(({ to }) => to)]);
  const nodes = nodesOf(graph, drawn).map((node) => {
    // A signed document stands in one place only, where a long title would take a line from the topics.
    if (edges.some((edge) => edge.to === node.id && isSignature(edge))) return { ...node, label: titleName(node) };
    const named = hasFullName(node, edges) ? { ...node, label: fullName(node) } : node;
    const family = comparison.familyOf.get(node.id as NodeId);
    const letter = family && families.get(family);
    if (family === undefined || letter === undefined) return named;
    const isOfOneAlone = related.has(node.id) && isOfOne(edges.filter(({ to }) => to === node.id));
    return { ...withLetter(named, letter), ...(isOfOneAlone && ({ isRelated: true, relatedIn: family } as const)) };
  });
  return {
    kind: "comparison",
    actors,
    kin: kinOfRows(graph, { actors, edges }, (id) => families.get(comparison.familyOf.get(id as NodeId) as NodeId)),
    groups: [...families].map(([id, letter]) => ({ letter, name: titleName(graph.node(id)) })),
    nodes,
    edges: withSignedLines(
      graph,
      edges.sort((a, b) => byText(a.id, b.id)),
    ),
  };
}

const letters = "abcdefghijklmnopqrstuvwxyz";

/** The letters of families with two related topics or more; none where they are more than letters. */
function lettersOf({ near, familyOf }: Comparison): ReadonlyMap<NodeId, string> {
  const members = [...familyOf.values()];
  const families = near.map(({ node }) => node.id).filter((id) => members.filter((other) => other === id).length > 1);
  return families.length > letters.length ? new Map() : new Map(families.map((id, index) => [id, letters[index] ?? ""]));
}

const withLetter = (node: FigureNode, letter: string): FigureNode => {
  const signed = ({ en, zh }: Bilingual): Bilingual => ({
    en: en && `${en}${figureSheetWords.en.relatedSign(letter)}`,
    zh: zh && `${zh}${figureSheetWords.zh.relatedSign(letter)}`,
  });
  return { ...node, label: signed(node.label), name: signed(node.name), unlettered: { label: node.label, name: node.name } };
};

/** True for what a short name would say otherwise, as it would of a red line; and for what may stand in several places, under one name. */
const hasFullName = ({ id, type }: FigureNode, edges: readonly FigureEdge[]): boolean =>
  (nodeTypes[type] as NodeTypeEntry).hasFullNames === true || edges.filter(({ to }) => to === id).length > 1;

const fullName = ({ name, label }: FigureNode): Bilingual => ({ en: name.en || label.en, zh: name.zh || label.zh });

/** A figure shows as many paths as it has room for, but looks for no more than these. */
const maxPathsInFigure = 48;

function pathSubject(context: SubjectContext, selection: PathSelection): SubjectOf<"path"> | undefined {
  const { graph } = context;
  const { paths, total } = pathsIn(graph, filteredBy(context), selection, maxPathsInFigure);
  if (paths.length === 0) return undefined;
  const distance = new Map<ActorId, number>([[selection.from, 0]]);
  for (const path of paths) for (const [index, { to }] of path.entries()) distance.set(to, index + 1);
  const claims = paths.flat().flatMap(({ edges }) => edges.flatMap((edge) => edge.claims));
  const part = partOf(graph, [...new Set(claims)], distance.keys());
  return withSpokenPaths({
    kind: "path",
    start: selection.from,
    end: selection.to,
    distance,
    total,
    isThroughHubs: selection.options.throughHubs,
    ...part,
  });
}

function collectionSubject(context: SubjectContext, { collection }: CollectionSelection): SubjectOf<"collection"> {
  const { graph } = context;
  const passes = isClaimIn(filteredBy(context));
  const { between } = contentsOf(graph, collection);
  const collected = collection.claims.flatMap((id) => graph.findClaim(id) ?? []);
  return { kind: "collection", ...partOf(graph, [...collected, ...between.filter(passes)], collection.nodes) };
}

function answerSubject(context: SubjectContext, answer: Highlight): SubjectOf<"answer"> {
  const { graph } = context;
  const filtered = filteredBy(context);
  const claims = [...answer.edges].flatMap((id) => filtered.edges.get(id)?.claims ?? []);
  const joined = new Set([...answer.edges].flatMap((id) => [graph.findEdge(id)?.from, graph.findEdge(id)?.to]));
  const unjoined = [...answer.nodes].filter((id) => !joined.has(id) && graph.findNode(id));
  return { kind: "answer", ...withLinesWithinLines(graph, partOf(graph, claims, unjoined)) };
}

const filteredBy = ({ graph, view }: SubjectContext): Subgraph => filterGraph(graph, withoutRequested(view));

const claimsOf = ({ edges }: Subgraph): readonly BuiltClaim[] => [...edges.values()].flatMap(({ claims }) => claims);

/** Those claims that the filters let through, or all if they hide every one of them. */
function preferred(claims: readonly BuiltClaim[], filtered: Subgraph): readonly BuiltClaim[] {
  const passing = claims.filter(isClaimIn(filtered));
  return passing.length > 0 ? passing : claims;
}

/** The part of the graph that claims form, with further nodes. */
function partOf(graph: ConceptGraph, claims: readonly BuiltClaim[], more: Iterable<ActorId> = []) {
  const edges = [...groupedBy(claims, edgeIdOf)]
    .map(([id, same]) => edgeOf({ id, from: (same[0] as BuiltClaim).from, to: (same[0] as BuiltClaim).to }, same))
    .sort((a, b) => byText(a.id, b.id));
  return { nodes: nodesOf(graph, new Set([...more, ...edges.flatMap(({ from, to }) => [from, to])])), edges: withJointLines(graph, edges) };
}

/** @param claims at least one, all of one relation */
export function edgeOf(ends: Pick<FigureEdge, "id" | "from" | "to">, claims: readonly BuiltClaim[]): FigureEdge {
  const { standing, confidence, relation } = strongestOf(claims);
  const { family, line }: RelationEntry = relations[relation];
  const sorted = [...claims].sort((a, b) => standingIds.indexOf(a.standing) - standingIds.indexOf(b.standing) || byText(a.id, b.id));
  return { ...ends, relation, reading: readingOf(relation, claims), family, line, claims: sorted, standing, confidence };
}

/** The nodes of the figure with some ids, in their order; unknown ids are left out. */
export function nodesOf(graph: ConceptGraph, ids: Iterable<ActorId>): readonly FigureNode[] {
  const inFigure = new Set(ids);
  return [...inFigure].sort(byText).flatMap((id): readonly FigureNode[] => {
    const actor = findActor(graph, id);
    if (!actor) return [];
    const { node, label, name } = actor;
    if (!node) return [{ id, type: institutionType, label, name, isHollow: false, isPlace: true, x: 0, y: 0 }];
    const more = { ...wholesIn(graph, node.id, inFigure), ...(isUnidentified(graph, id) && ({ isUnidentified: true } as const)) };
    return [{ id, type: node.type, label, name, isHollow: isOnlyInferred(graph, node.id), ...more, x: node.x, y: node.y }];
  });
}
