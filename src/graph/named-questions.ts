/**
 * The answers to the named questions. Each is a query on types, relations and standings, never a list of ids, so that its answer grows with
 * the graph. Besides the tables, only this file and `gaps.ts` may name types and relations.
 */

import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltClaim, EdgeId, NodeId } from "../model/built.ts";
import type { NodeType } from "../model/node-types.ts";
import type { Firsts, QuestionFacts, QuestionId, SpeakerCount } from "../model/question-facts.ts";
import type { Relation } from "../model/relations.ts";
import { standingIds } from "../model/standings.ts";
import { criticalRelations } from "./actors.ts";
import {
  aimlessLines,
  aimlessProposals,
  commonGround,
  disputed,
  type Gap,
  loneRisks,
  unansweredRisks,
  uncoveredCategories,
} from "./compare/gaps.ts";
import { type ConceptGraph, edgeIdOf } from "./concept-graph.ts";
import { questionIds } from "./question-ids.ts";
import { areSurelySeveral, speakerCount } from "./unidentified.ts";

export interface NamedAnswer {
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<EdgeId>;
  /** In the order of the built graph. */
  readonly claims: readonly BuiltClaim[];
  /** Facts of the answer in one sentence, with its counts. */
  readonly facts: QuestionFacts;
}

export interface Question {
  readonly id: QuestionId;
  answer(graph: ConceptGraph): NamedAnswer;
}

/** Finds what has the highest number: several, where they have the same. */
function firstsIn(counted: readonly { readonly name: Bilingual; readonly count: number }[]): { readonly first?: Firsts } {
  const count = Math.max(...counted.map((each) => each.count));
  const names = counted.filter((each) => each.count === count).map(({ name }) => name);
  return names.length > 0 ? { first: { names, count } } : {};
}

const answers: Readonly<Record<QuestionId, (graph: ConceptGraph) => NamedAnswer>> = {
  "who-proposed-what"(graph) {
    const claims = claimsBy(graph, ["proposes"]);
    const inOwnName = claims.filter((claim) => isStated(claim) && isOf(graph, claim.from, "person"));
    const speakers = distinct(inOwnName, ({ from }) => from).map((id) => {
      const byOne = inOwnName.filter(({ from }) => from === id);
      return { name: graph.node(id).name, count: distinct(byOne, ({ to }) => to).length };
    });
    return answered(claims, {
      kind: "who-proposed-what",
      ...speakersIn(graph, inOwnName),
      proposals: distinct(inOwnName, ({ to }) => to).length,
      ...firstsIn(speakers),
      ...otherProposals(claims, inOwnName),
    });
  },
  "red-lines"(graph) {
    const claims = claimsBy(graph, ["draws"]);
    const stated = claims.filter(isStated);
    const redLines = distinct(stated, ({ to }) => to).length;
    return answered(claims, {
      kind: "red-lines",
      ...speakersIn(graph, stated),
      redLines,
      more: distinct(claims, ({ to }) => to).length - redLines,
      ...jointFacts(graph, claims),
    });
  },
  "shared-risks"(graph) {
    const { lines } = commonGround(graph, "risk");
    return answered(claimsIn(lines), {
      kind: "shared-risks",
      risks: lines.length,
      perhapsByOne: perhapsByOne(graph, lines),
      ...firstsIn(lines.map(({ node, who }) => ({ name: node.name, count: who.length }))),
    });
  },
  "answers-to-risks"(graph) {
    const claims = claimsBy(graph, ["mitigates"]).filter(({ from }) => isOf(graph, from, "proposal"));
    const answeredIn = ({ total, lines }: Gap) => ({ count: total - lines.length, total });
    return answered(claims, {
      kind: "answers-to-risks",
      answered: answeredIn(unansweredRisks(graph)),
      proposals: distinct(claims, ({ from }) => from).length,
      risks: distinct(claims, ({ to }) => to).length,
    });
  },
  "where-they-part"(graph) {
    const lines = disputed(graph);
    const critical = lines.flatMap(({ against, limits, withLimit }) => [...against, ...limits, ...withLimit]);
    const others = claimsBy(graph, criticalRelations).filter((claim) => !critical.includes(claim));
    const claims = new Set([...critical, ...others]);
    const counted = speakersOf(critical.filter(isStated));
    const morePeople = speakersOf([...claims]).filter((id) => !counted.includes(id));
    const notCounted = [...claims].filter((claim) => others.includes(claim) || morePeople.includes(claim.from));
    return answered(
      graph.claims.filter((claim) => claims.has(claim)),
      {
        kind: "where-they-part",
        ...speakerCount(graph, counted),
        ideas: lines.length,
        more: distinct(others, ({ to }) => to).length,
        morePeople: morePeople.map((id) => graph.node(id).label),
        moreStandings: standingIds.filter((standing) => notCounted.some((claim) => claim.standing === standing)),
      },
    );
  },
  "common-ground"(graph) {
    const { lines } = commonGround(graph, "proposal");
    return answered(claimsIn(lines), { kind: "common-ground", proposals: lines.length, perhapsByOne: perhapsByOne(graph, lines) });
  },
  "lone-risks": (graph) => answeredByGap("lone-risks", loneRisks(graph)),
  "unanswered-risks": (graph) => answeredByGap("unanswered-risks", unansweredRisks(graph)),
  "proposals-without-risk": (graph) => answeredByGap("proposals-without-risk", aimlessProposals(graph)),
  "lines-without-risk": (graph) => answeredByGap("lines-without-risk", aimlessLines(graph)),
  "untouched-categories"(graph) {
    const nodes = uncoveredCategories(graph).flatMap(({ uncovered }) => uncovered.map(({ node }) => node));
    return {
      ...answered([], { kind: "untouched-categories", names: nodes.map(({ name }) => name) }),
      nodes: new Set(nodes.map(({ id }) => id)),
    };
  },
};

export const questions: readonly Question[] = questionIds.map((id) => ({ id, answer: answers[id] }));

const numberAtFirst = 4;
/** The questions that the first view answers at once. */
export const firstQuestions = questions.slice(0, numberAtFirst);
/** The questions that it lists on demand. */
export const otherQuestions = questions.slice(numberAtFirst);

export const findQuestion = (id: string): Question | undefined => questions.find((question) => question.id === id);

const claimsBy = (graph: ConceptGraph, wanted: readonly Relation[]): readonly BuiltClaim[] =>
  graph.claims.filter(({ relation, standing }) => wanted.includes(relation) && standing !== "external");

/** Returns the claims on what a document says as well: who speaks for it may not be the only one, or the first, to say it. */
export function jointClaims(graph: ConceptGraph, claims: readonly BuiltClaim[]): readonly BuiltClaim[] {
  const inDocuments = new Set(claims.filter(({ from }) => isOf(graph, from, "document")).map(({ to }) => to));
  return claims.filter(({ to }) => inDocuments.has(to));
}

function jointFacts(graph: ConceptGraph, claims: readonly BuiltClaim[]): Pick<Extract<QuestionFacts, { kind: "red-lines" }>, "joint"> {
  const all = jointClaims(graph, claims);
  const [joint, rest] = [all.filter(isStated), claims.filter((claim) => isStated(claim) && !all.includes(claim))];
  const others = new Set(rest.map(({ from }) => from));
  const redLines = distinct(joint, ({ to }) => to);
  if (redLines.length === 0) return {};
  const documents = distinct(
    all.filter(({ from, to }) => redLines.includes(to) && isOf(graph, from, "document")),
    ({ from }) => from,
  );
  return {
    joint: {
      ...speakerCount(
        graph,
        speakersOf(joint).filter((id) => !others.has(id)),
      ),
      redLines: redLines.length,
      documents: documents.map((id) => graph.node(id).label),
    },
  };
}

/** Counts the proposals that nobody makes in their own name: those that an institution or a document states, and those only reported or inferred. */
function otherProposals(claims: readonly BuiltClaim[], inOwnName: readonly BuiltClaim[]) {
  const stated = distinct(claims.filter(isStated), ({ to }) => to).length;
  return {
    others: stated - distinct(inOwnName, ({ to }) => to).length,
    more: distinct(claims, ({ to }) => to).length - stated,
  };
}

const isStated = ({ standing }: BuiltClaim): boolean => standing === "stated";

const speakersOf = (claims: readonly BuiltClaim[]): readonly NodeId[] => distinct(claims, ({ from }) => from);
const speakersIn = (graph: ConceptGraph, claims: readonly BuiltClaim[]): SpeakerCount => speakerCount(graph, speakersOf(claims));

const perhapsByOne = (graph: ConceptGraph, lines: Gap["lines"]): number => lines.filter(({ who }) => !areSurelySeveral(graph, who)).length;

const isOf = (graph: ConceptGraph, id: NodeId, type: NodeType): boolean => graph.node(id).type === type;

const distinct = (claims: readonly BuiltClaim[], idOf: (claim: BuiltClaim) => NodeId): readonly NodeId[] => [...new Set(claims.map(idOf))];

const answered = (claims: readonly BuiltClaim[], facts: QuestionFacts): NamedAnswer => ({
  claims,
  facts,
  nodes: new Set(claims.flatMap(({ from, to }) => [from, to])),
  edges: new Set(claims.map(edgeIdOf)),
});

type GapQuestion = "lone-risks" | "unanswered-risks" | "proposals-without-risk" | "lines-without-risk";

const answeredByGap = (kind: GapQuestion, { total, byPeople, lines }: Gap): NamedAnswer =>
  answered(claimsIn(lines), { kind, count: lines.length, total, byPeople });

const claimsIn = (lines: Gap["lines"]): readonly BuiltClaim[] => lines.flatMap(({ claims }) => claims);
