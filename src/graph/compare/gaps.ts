/**
 * Common ground and gaps: queries on types, relations and standings, never lists of ids. Here too, as among the named questions, may types
 * and relations be named.
 *
 * Whether something counts is decided by stated claims alone: what a speaker says as their own. What is reported, inferred or known from
 * outside fills no gap; it is handed over beside, as not counted.
 */
import type { BuiltClaim, BuiltNode, NodeId } from "../../model/built.ts";
import type { NodeType } from "../../model/node-types.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { type Relation, relations } from "../../model/relations.ts";
import { sayings } from "../actors.ts";
import { claimsInOrder } from "../claim-order.ts";
import { byText, type ConceptGraph } from "../concept-graph.ts";
import { hierarchyOf } from "../hierarchy.ts";

/** A node with the stated claims that put it here, in programme order. */
export interface GapLine {
  readonly node: BuiltNode;
  /** The subjects of those claims, each once. */
  readonly who: readonly NodeId[];
  readonly claims: readonly BuiltClaim[];
  /** Claims that would have kept it from here if they were stated, or were of the kind that counts. */
  readonly notCounted: readonly BuiltClaim[];
}

export interface Gap {
  /** Of so many nodes. */
  readonly of: number;
  readonly lines: readonly GapLine[];
}

export interface DisputedLine {
  readonly node: BuiltNode;
  readonly behind: readonly BuiltClaim[];
  readonly withLimit: readonly BuiltClaim[];
  readonly against: readonly BuiltClaim[];
}

const isStated = ({ standing }: BuiltClaim): boolean => standing === "stated";
const isParting = ({ relation }: BuiltClaim): boolean => (relations[relation] as RelationEntry).isCritical === true;

/** What two speakers or more put forward, back, hold, or warn of: what most share first. */
export function commonGround(graph: ConceptGraph, type: NodeType): Gap {
  const lines = linesOfSpeakers(graph, type);
  return { of: lines.length, lines: mostSaidFirst(lines.filter(({ who }) => who.length > 1)) };
}

/** Risks of which one speaker alone speaks as their own. */
export function loneRisks(graph: ConceptGraph): Gap {
  const lines = linesOfSpeakers(graph, "risk");
  return { of: lines.length, lines: mostSaidFirst(lines.filter(({ who }) => who.length === 1)) };
}

/** What people say of nodes of a type as their own, and neither against them nor with a limit. */
function linesOfSpeakers(graph: ConceptGraph, type: NodeType): readonly GapLine[] {
  const said = claimsOf(graph, sayings).filter(
    (claim) => isStated(claim) && !isParting(claim) && isOf(graph, claim.from, "person") && isOf(graph, claim.to, type),
  );
  return linesOf(graph, said);
}

const mostSaidFirst = (lines: readonly GapLine[]): readonly GapLine[] =>
  [...lines].sort((a, b) => b.who.length - a.who.length || b.claims.length - a.claims.length || byText(a.node.id, b.node.id));

/** Everything that a speaker contests, or backs with a limit, as their own; on each side all claims of the transcript. */
export function disputed(graph: ConceptGraph): readonly DisputedLine[] {
  const said = claimsOf(graph, sayings).filter(({ standing }) => standing !== "external");
  const matters = [...new Set(said.filter((claim) => isStated(claim) && isDisputing(claim)).map(matterOf))];
  const lines = matters.map((id): DisputedLine => {
    const on = said.filter((claim) => matterOf(claim) === id);
    const against = on.filter((claim) => claim.relation === "disputes" || claim.stance === "disagrees");
    const withLimit = on.filter(({ relation }) => relation === "qualifies");
    const behind = on.filter((claim) => !against.includes(claim) && !withLimit.includes(claim));
    return { node: graph.node(id), behind, withLimit, against };
  });
  const weight = ({ against, withLimit }: DisputedLine): number => 100 * against.length + withLimit.length;
  return lines.sort((a, b) => weight(b) - weight(a) || byText(a.node.id, b.node.id));
}

export interface Side {
  readonly side: "against" | "withLimit" | "behind" | "several";
  readonly who: readonly NodeId[];
  readonly claims: readonly BuiltClaim[];
}

/**
 * The sides of a line with who stands there; whoever speaks on more than one stands apart, once, with all that they say. Against it and
 * for it stand there even where nobody is.
 */
export function sidesOf({ against, withLimit, behind }: DisputedLine): readonly Side[] {
  const sides = { against, withLimit, behind };
  const isOnSeveral = ({ from }: BuiltClaim): boolean =>
    Object.values(sides).filter((claims) => claims.some((claim) => claim.from === from)).length > 1;
  const sideOf = (side: Side["side"], claims: readonly BuiltClaim[]): readonly Side[] =>
    claims.length === 0 ? [] : [{ side, who: [...new Set(claims.map(({ from }) => from))], claims }];
  const alone = (side: keyof typeof sides): readonly Side[] =>
    sides[side].length === 0 && side !== "withLimit"
      ? [{ side, who: [], claims: [] }]
      : sideOf(
          side,
          sides[side].filter((claim) => !isOnSeveral(claim)),
        );
  return [
    ...alone("against"),
    ...alone("withLimit"),
    ...alone("behind"),
    ...sideOf("several", [...against, ...withLimit, ...behind].filter(isOnSeveral)),
  ];
}

const isDisputing = (claim: BuiltClaim): boolean => isParting(claim) || claim.stance === "disagrees";
/** What an answer to somebody is about, where it says; else what a claim is on. */
const matterOf = ({ relation, about, to }: BuiltClaim): NodeId => (relation === "responds-to" ? (about ?? to) : to);

/** Risks that somebody warns of, and that no proposal is said to lower, neither them nor anything in their families. */
export function unansweredRisks(graph: ConceptGraph): Gap {
  const answers = claimsOf(graph, ["mitigates"]);
  const counts = (claim: BuiltClaim): boolean => isStated(claim) && isOf(graph, claim.from, "proposal");
  return gapOf(graph, { made: ["warns-of"], answers, counts, endOf: ({ to }) => to });
}

/** Proposals that somebody makes, and that are said to lower no risk, neither they nor anything in their families. */
export function aimlessProposals(graph: ConceptGraph): Gap {
  return gapOf(graph, { made: ["proposes"], answers: claimsOf(graph, ["mitigates"]), counts: isStated, endOf: ({ from }) => from });
}

/** Red lines that somebody draws, and that are said to prevent nothing. */
export function aimlessLines(graph: ConceptGraph): Gap {
  return gapOf(graph, { made: ["draws"], answers: claimsOf(graph, ["guards-against"]), counts: isStated, endOf: ({ from }) => from });
}

interface GapQuery {
  /** Claims by which a node comes into question. */
  readonly made: readonly Relation[];
  readonly answers: readonly BuiltClaim[];
  /** Whether an answer counts. */
  readonly counts: (claim: BuiltClaim) => boolean;
  /** Which end of an answer is the node in question. */
  readonly endOf: (claim: BuiltClaim) => NodeId;
}

/** An answer for a part is one for something of the whole: it reaches all broader nodes too. */
function gapOf(graph: ConceptGraph, { made, answers, counts, endOf }: GapQuery): Gap {
  const answered = new Set(answers.filter(counts).flatMap((claim) => withBroader(graph, endOf(claim))));
  const lines = linesOf(graph, claimsOf(graph, made).filter(isStated));
  return {
    of: lines.length,
    lines: mostSaidFirst(
      lines
        .filter(({ node }) => !answered.has(node.id))
        .map((line) => ({ ...line, notCounted: answers.filter((claim) => withBroader(graph, endOf(claim)).includes(line.node.id)) })),
    ),
  };
}

export interface Taxonomy {
  readonly name: string;
  /** Its places, by code. */
  readonly places: readonly BuiltNode[];
  /** The first parts of its codes, such as 7 of 7.5; none where codes have no parts. */
  readonly domains: readonly string[];
  /** Domains of which no place is touched. */
  readonly untouchedDomains: readonly string[];
  /**
   * Places to which nothing corresponds that a speaker speaks of as their own, by itself or by what is in it. Correspondences are all
   * inferred; those that lead to what is only reported are handed over as not counted.
   */
  readonly untouched: readonly GapLine[];
}

/** Outside taxonomies, and what of each the forum did not touch. */
export function untouchedPlaces(graph: ConceptGraph): readonly Taxonomy[] {
  const spokenOf = new Set(
    claimsOf(graph, sayings)
      .filter(isStated)
      .flatMap(({ to }) => withBroader(graph, to)),
  );
  const links = claimsOf(graph, ["maps-to"]);
  const touched = new Set(links.filter(({ from }) => spokenOf.has(from)).map(({ to }) => to));
  const places = graph.nodes.filter(({ type }) => type === "category");
  const codes = new Intl.Collator("en", { numeric: true });
  return [...new Set(places.map(({ taxonomy }) => taxonomy ?? ""))].map((name) => {
    const own = places.filter(({ taxonomy }) => (taxonomy ?? "") === name).sort((a, b) => codes.compare(a.code ?? a.id, b.code ?? b.id));
    const domains = [...new Set(own.flatMap(({ code }) => (code?.includes(".") ? [code.slice(0, code.indexOf("."))] : [])))];
    const isTouched = (domain: string): boolean => own.some(({ id, code }) => code?.startsWith(`${domain}.`) === true && touched.has(id));
    return {
      name,
      places: own,
      domains,
      untouchedDomains: domains.filter((domain) => !isTouched(domain)),
      untouched: own
        .filter(({ id }) => !touched.has(id))
        .map((node) => ({ node, who: [], claims: [], notCounted: links.filter(({ to }) => to === node.id) })),
    };
  });
}

const claimsOf = (graph: ConceptGraph, wanted: readonly Relation[]): readonly BuiltClaim[] =>
  claimsInOrder(graph).filter(({ relation }) => wanted.includes(relation));

const isOf = (graph: ConceptGraph, id: NodeId, type: NodeType): boolean => graph.node(id).type === type;

/** Claims by what they are on. */
function linesOf(graph: ConceptGraph, claims: readonly BuiltClaim[]): readonly GapLine[] {
  const byNode = new Map<NodeId, BuiltClaim[]>();
  for (const claim of claims) byNode.set(claim.to, [...(byNode.get(claim.to) ?? []), claim]);
  return [...byNode].map(([id, own]) => ({
    node: graph.node(id),
    who: [...new Set(own.map(({ from }) => from))],
    claims: own,
    notCounted: [],
  }));
}

/** A node and the broader ones that it is part of, up to the top. */
function withBroader(graph: ConceptGraph, id: NodeId): readonly NodeId[] {
  const found = new Set([id]);
  for (const at of found) for (const next of hierarchyOf(graph).broader(at)) found.add(next);
  return [...found];
}
