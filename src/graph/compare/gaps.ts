/**
 * Finds common ground and gaps with queries on types, relations and standings, never lists of ids. Like the named questions, this file may
 * name types and relations.
 *
 * Only stated claims count: those that speakers make as their own. Reported, inferred and external claims close no gap; they are returned
 * as not counted.
 */
import type { BuiltClaim, BuiltNode, NodeId } from "../../model/built.ts";
import type { NodeType } from "../../model/node-types.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../../model/relations.ts";
import { criticalRelations, sayings } from "../actors.ts";
import { claimsInOrder } from "../claim-order.ts";
import { byText, type ConceptGraph } from "../concept-graph.ts";
import { hierarchyOf } from "../hierarchy.ts";

/** A node with the stated claims because of which it is listed, in programme order. */
export interface GapLine {
  readonly node: BuiltNode;
  /** The subjects of those claims, each once. */
  readonly who: readonly NodeId[];
  readonly claims: readonly BuiltClaim[];
  /** Claims that would close the gap if they were stated, or were of the kind that counts. */
  readonly notCounted: readonly BuiltClaim[];
}

export interface Gap {
  /** The number of nodes that the query looked at. */
  readonly total: number;
  /** The number of those for which a person is among the subjects of the claims. */
  readonly byPeople: number;
  /** Those nodes by the first relation of what is said of them: in the order of the tables, those that only take a side last. */
  readonly relations: readonly { readonly relation: Relation; readonly number: number }[];
  readonly lines: readonly GapLine[];
}

export interface DisputedLine {
  readonly node: BuiltNode;
  readonly behind: readonly BuiltClaim[];
  readonly withLimit: readonly BuiltClaim[];
  /** Claims that see limits in it, without supporting it. */
  readonly limits: readonly BuiltClaim[];
  readonly against: readonly BuiltClaim[];
}

const isStated = ({ standing }: BuiltClaim): boolean => standing === "stated";
const isCritical = ({ relation }: BuiltClaim): boolean => criticalRelations.includes(relation);

/** Finds nodes that two or more speakers propose, support, argue for or warn of; those of the most speakers come first. */
export function commonGround(graph: ConceptGraph, type: NodeType): Gap {
  const lines = linesOfSpeakers(graph, type);
  return gapIn(graph, lines, ranked(lines.filter(({ who }) => who.length > 1)));
}

/** Finds risks that only one speaker mentions in claims of their own. */
export function loneRisks(graph: ConceptGraph): Gap {
  const lines = linesOfSpeakers(graph, "risk");
  return gapIn(graph, lines, ranked(lines.filter(({ who }) => who.length === 1)));
}

/** Describes what a query looked at, and what it found. */
function gapIn(graph: ConceptGraph, all: readonly GapLine[], lines: readonly GapLine[]): Gap {
  const isSide = (relation: Relation): number => Number((relations[relation] as RelationEntry).sign !== undefined);
  const ordered = [...sayings].sort((a, b) => isSide(a) - isSide(b));
  const first = all.map(({ claims }) => ordered.find((id) => claims.some(({ relation }) => relation === id)));
  return {
    total: all.length,
    byPeople: all.filter(({ who }) => who.some((id) => isOf(graph, id, "person"))).length,
    relations: ordered
      .map((relation) => ({ relation, number: first.filter((id) => id === relation).length }))
      .filter(({ number }) => number > 0),
    lines,
  };
}

/** Finds nodes of a type with what people say about them as their own, without disputing them or having reservations. */
function linesOfSpeakers(graph: ConceptGraph, type: NodeType): readonly GapLine[] {
  const said = claimsOf(graph, sayings).filter(
    (claim) => isStated(claim) && !isCritical(claim) && isOf(graph, claim.from, "person") && isOf(graph, claim.to, type),
  );
  return linesOf(graph, said);
}

const ranked = (lines: readonly GapLine[]): readonly GapLine[] =>
  [...lines].sort((a, b) => b.who.length - a.who.length || b.claims.length - a.claims.length || byText(a.node.id, b.node.id));

/** Finds everything that speakers dispute, see limits in, or support with reservations, as their own. Each side has all claims of the transcript. */
export function disputed(graph: ConceptGraph): readonly DisputedLine[] {
  const said = claimsOf(graph, sayings).filter(({ standing }) => standing !== "external");
  const topics = [...new Set(said.filter((claim) => isStated(claim) && isDisputing(claim)).map(topicOf))];
  const lines = topics.map((id): DisputedLine => {
    const claims = said.filter((claim) => topicOf(claim) === id);
    const against = claims.filter((claim) => claim.relation === "disputes" || claim.stance === "disagrees");
    const withLimit = claims.filter(({ relation }) => relation === "qualifies");
    const limits = claims.filter((claim) => isCritical(claim) && !against.includes(claim) && !withLimit.includes(claim));
    const behind = claims.filter((claim) => ![against, limits, withLimit].some((side) => side.includes(claim)));
    return { node: graph.node(id), behind, withLimit, limits, against };
  });
  const weight = ({ against, limits, withLimit }: DisputedLine): number => 100 * against.length + limits.length + withLimit.length;
  return lines.sort((a, b) => weight(b) - weight(a) || byText(a.node.id, b.node.id));
}

export interface DisputeSide {
  readonly side: "against" | "limits" | "withLimit" | "behind" | "several";
  /** Those who take it in their own name. */
  readonly who: readonly NodeId[];
  /** Their claims. */
  readonly claims: readonly BuiltClaim[];
  /** Claims by which somebody is only reported or inferred to take it. */
  readonly notCounted: readonly BuiltClaim[];
}

/**
 * Returns the sides of a dispute with the actors who take each in their own name. Actors on more than one side are listed apart, once, with
 * all those claims. The sides for and against are there even if nobody is on them.
 */
export function sidesOf({ against, limits, withLimit, behind }: DisputedLine): readonly DisputeSide[] {
  const sides = { against, limits, withLimit, behind };
  const isOnSeveral = ({ from }: BuiltClaim): boolean =>
    Object.values(sides).filter((claims) => claims.some((claim) => claim.from === from && isStated(claim))).length > 1;
  const sideOf = (side: DisputeSide["side"], all: readonly BuiltClaim[]): readonly DisputeSide[] => {
    const claims = all.filter(isStated);
    const who = [...new Set(claims.map(({ from }) => from))];
    return all.length === 0 ? [] : [{ side, who, claims, notCounted: all.filter((claim) => !isStated(claim)) }];
  };
  const alone = (side: keyof typeof sides): readonly DisputeSide[] =>
    sides[side].length === 0 && (side === "against" || side === "behind")
      ? [{ side, who: [], claims: [], notCounted: [] }]
      : sideOf(
          side,
          sides[side].filter((claim) => !isStated(claim) || !isOnSeveral(claim)),
        );
  return [
    ...alone("against"),
    ...alone("limits"),
    ...alone("withLimit"),
    ...alone("behind"),
    ...sideOf(
      "several",
      [...against, ...limits, ...withLimit, ...behind].filter((claim) => isStated(claim) && isOnSeveral(claim)),
    ),
  ];
}

const isDisputing = (claim: BuiltClaim): boolean => isCritical(claim) || claim.stance === "disagrees";
/** Returns the topic of a claim: of a reply, the node that it is about, if it names one. */
const topicOf = ({ relation, about, to }: BuiltClaim): NodeId => (relation === "responds-to" ? (about ?? to) : to);

/** Finds risks that somebody warns of, and that no proposal is said to mitigate, neither them nor any of their descendants. */
export function unansweredRisks(graph: ConceptGraph): Gap {
  const answers = claimsOf(graph, ["mitigates"]);
  const counts = (claim: BuiltClaim): boolean => isStated(claim) && isOf(graph, claim.from, "proposal");
  return gapOf(graph, { made: ["warns-of"], answers, counts, endOf: ({ to }) => to });
}

/** Finds proposals that somebody makes, and that are said to mitigate no risk, neither they nor any of their descendants. */
export function aimlessProposals(graph: ConceptGraph): Gap {
  return gapOf(graph, { made: ["proposes"], answers: claimsOf(graph, ["mitigates"]), counts: isStated, endOf: ({ from }) => from });
}

/** Finds red lines that somebody draws, and that are said to prevent nothing. */
export function aimlessLines(graph: ConceptGraph): Gap {
  return gapOf(graph, { made: ["draws"], answers: claimsOf(graph, ["guards-against"]), counts: isStated, endOf: ({ from }) => from });
}

interface GapQuery {
  /** The relations of claims that bring a node into the query. */
  readonly made: readonly Relation[];
  readonly answers: readonly BuiltClaim[];
  /** True if an answer counts. */
  readonly counts: (claim: BuiltClaim) => boolean;
  /** Returns the end of an answer that is the answered node. */
  readonly endOf: (claim: BuiltClaim) => NodeId;
}

/** Finds nodes without an answer. An answer for a node also counts for all its ancestors. */
function gapOf(graph: ConceptGraph, { made, answers, counts, endOf }: GapQuery): Gap {
  const answered = new Set(answers.filter(counts).flatMap((claim) => withAncestors(graph, endOf(claim))));
  const lines = linesOf(graph, claimsOf(graph, made).filter(isStated));
  const found = lines
    .filter(({ node }) => !answered.has(node.id))
    .map((line) => ({ ...line, notCounted: answers.filter((claim) => withAncestors(graph, endOf(claim)).includes(line.node.id)) }));
  return gapIn(graph, lines, ranked(found));
}

export interface Taxonomy {
  readonly name: string;
  /** Its categories, by code. */
  readonly categories: readonly BuiltNode[];
  /** The first parts of its codes, such as 7 of 7.5; empty if codes have no parts. */
  readonly domains: readonly string[];
  /** Domains in which no category is covered. */
  readonly uncoveredDomains: readonly string[];
  /**
   * Categories to which no node corresponds that a speaker raises or mentions in their own name, itself or a descendant of it.
   * All correspondences are inferred; those of nodes with only reported claims are returned as not counted.
   */
  readonly uncovered: readonly GapLine[];
}

/** The relations by which somebody only mentions something: enough for it to be covered. */
const mentions: readonly Relation[] = relationIds.filter((id) => (relations[id] as RelationEntry).isMention === true);

/** Returns the external taxonomies, with the categories that the forum did not cover. */
export function uncoveredCategories(graph: ConceptGraph): readonly Taxonomy[] {
  const mentioned = new Set(
    claimsOf(graph, [...sayings, ...mentions])
      .filter(isStated)
      .flatMap(({ to }) => withAncestors(graph, to)),
  );
  const links = claimsOf(graph, ["maps-to"]);
  const covered = new Set(links.filter(({ from }) => mentioned.has(from)).map(({ to }) => to));
  const allCategories = graph.nodes.filter(({ type }) => type === "category");
  const codes = new Intl.Collator("en", { numeric: true });
  return [...new Set(allCategories.map(({ taxonomy }) => taxonomy ?? ""))].map((name) => {
    const categories = allCategories
      .filter(({ taxonomy }) => (taxonomy ?? "") === name)
      .sort((a, b) => codes.compare(a.code ?? a.id, b.code ?? b.id));
    const domains = [...new Set(categories.flatMap(({ code }) => (code?.includes(".") ? [code.slice(0, code.indexOf("."))] : [])))];
    const isCovered = (domain: string): boolean =>
      categories.some(({ id, code }) => code?.startsWith(`${domain}.`) === true && covered.has(id));
    return {
      name,
      categories,
      domains,
      uncoveredDomains: domains.filter((domain) => !isCovered(domain)),
      uncovered: categories
        .filter(({ id }) => !covered.has(id))
        .map((node) => ({ node, who: [], claims: [], notCounted: links.filter(({ to }) => to === node.id) })),
    };
  });
}

const claimsOf = (graph: ConceptGraph, wanted: readonly Relation[]): readonly BuiltClaim[] =>
  claimsInOrder(graph).filter(({ relation }) => wanted.includes(relation));

const isOf = (graph: ConceptGraph, id: NodeId, type: NodeType): boolean => graph.node(id).type === type;

/** Groups claims by their objects. */
function linesOf(graph: ConceptGraph, claims: readonly BuiltClaim[]): readonly GapLine[] {
  const byNode = new Map<NodeId, BuiltClaim[]>();
  for (const claim of claims) byNode.set(claim.to, [...(byNode.get(claim.to) ?? []), claim]);
  return [...byNode].map(([id, nodeClaims]) => ({
    node: graph.node(id),
    who: [...new Set(nodeClaims.map(({ from }) => from))],
    claims: nodeClaims,
    notCounted: [],
  }));
}

/** Returns a node and all its ancestors. */
function withAncestors(graph: ConceptGraph, id: NodeId): readonly NodeId[] {
  const found = new Set([id]);
  for (const descendant of found) for (const parent of hierarchyOf(graph).parents(descendant)) found.add(parent);
  return [...found];
}
