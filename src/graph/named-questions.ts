/**
 * The questions of the first view. Each is a query on types, relations and standings, never a list of ids, so that its answer grows with
 * the graph. Here alone, beside the tables, may types and relations be named.
 */

import type { BuiltClaim, EdgeId, NodeId } from "../model/built.ts";
import type { NodeType } from "../model/node-types.ts";
import type { QuestionFacts, QuestionId } from "../model/question-facts.ts";
import type { Relation } from "../model/relations.ts";
import {
  aimlessLines,
  aimlessProposals,
  commonGround,
  disputed,
  type Gap,
  loneRisks,
  unansweredRisks,
  untouchedPlaces,
} from "./compare/gaps.ts";
import { type ConceptGraph, edgeIdOf } from "./concept-graph.ts";

export interface Answer {
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<EdgeId>;
  /** In the order of the built graph. */
  readonly claims: readonly BuiltClaim[];
  /** The answer, to be said in one sentence with its count. */
  readonly facts: QuestionFacts;
}

export interface Question {
  readonly id: QuestionId;
  answer(graph: ConceptGraph): Answer;
}

export const questions: readonly Question[] = [
  {
    id: "red-lines",
    answer(graph) {
      const claims = claimsBy(graph, ["draws"]);
      const own = claims.filter(isStated);
      const redLines = distinct(own, ({ to }) => to).length;
      return answered(claims, {
        kind: "red-lines",
        speakers: distinct(own, ({ from }) => from).length,
        redLines,
        more: distinct(claims, ({ to }) => to).length - redLines,
      });
    },
  },
  {
    id: "shared-risks",
    answer(graph) {
      const { lines } = commonGround(graph, "risk");
      const [first] = lines;
      return answered(claimsIn(lines), {
        kind: "shared-risks",
        risks: lines.length,
        ...(first && { first: { name: first.node.name, speakers: first.who.length } }),
      });
    },
  },
  {
    id: "answers-to-risks",
    answer(graph) {
      const claims = claimsBy(graph, ["mitigates"]).filter(({ from }) => isOf(graph, from, "proposal"));
      const rest = ({ of, lines }: Gap) => ({ count: of - lines.length, total: of });
      return answered(claims, {
        kind: "answers-to-risks",
        answered: rest(unansweredRisks(graph)),
        aimed: rest(aimlessProposals(graph)),
        proposals: distinct(claims, ({ from }) => from).length,
        risks: distinct(claims, ({ to }) => to).length,
      });
    },
  },
  {
    id: "where-they-part",
    answer(graph) {
      const lines = disputed(graph);
      const parting = lines.flatMap(({ against, withLimit }) => [...against, ...withLimit]);
      const others = claimsBy(graph, ["disputes", "qualifies"]).filter((claim) => !parting.includes(claim));
      const claims = new Set([...parting, ...others]);
      return answered(
        graph.claims.filter((claim) => claims.has(claim)),
        {
          kind: "where-they-part",
          speakers: distinct(parting.filter(isStated), ({ from }) => from).length,
          ideas: lines.length,
          more: distinct(others, ({ to }) => to).length,
        },
      );
    },
  },
  {
    id: "common-ground",
    answer(graph) {
      const { lines } = commonGround(graph, "proposal");
      return answered(claimsIn(lines), { kind: "common-ground", proposals: lines.length });
    },
  },
  { id: "lone-risks", answer: (graph) => answeredByGap("lone-risks", loneRisks(graph)) },
  { id: "unanswered-risks", answer: (graph) => answeredByGap("unanswered-risks", unansweredRisks(graph)) },
  { id: "proposals-without-risk", answer: (graph) => answeredByGap("proposals-without-risk", aimlessProposals(graph)) },
  { id: "lines-without-risk", answer: (graph) => answeredByGap("lines-without-risk", aimlessLines(graph)) },
  {
    id: "untouched-categories",
    answer(graph) {
      const nodes = untouchedPlaces(graph).flatMap(({ untouched }) => untouched.map(({ node }) => node));
      return {
        ...answered([], { kind: "untouched-categories", names: nodes.map(({ name }) => name) }),
        nodes: new Set(nodes.map(({ id }) => id)),
      };
    },
  },
];

/** So many stand on the first view; the rest are on the page of common ground and gaps. */
export const firstQuestions = questions.slice(0, 4);

export const findQuestion = (id: string): Question | undefined => questions.find((question) => question.id === id);

const claimsBy = (graph: ConceptGraph, wanted: readonly Relation[]): readonly BuiltClaim[] =>
  graph.claims.filter(({ relation, standing }) => wanted.includes(relation) && standing !== "external");

const isStated = ({ standing }: BuiltClaim): boolean => standing === "stated";

const isOf = (graph: ConceptGraph, id: NodeId, type: NodeType): boolean => graph.node(id).type === type;

const distinct = (claims: readonly BuiltClaim[], idOf: (claim: BuiltClaim) => NodeId): readonly NodeId[] => [...new Set(claims.map(idOf))];

const answered = (claims: readonly BuiltClaim[], facts: QuestionFacts): Answer => ({
  claims,
  facts,
  nodes: new Set(claims.flatMap(({ from, to }) => [from, to])),
  edges: new Set(claims.map(edgeIdOf)),
});

type GapQuestion = "lone-risks" | "unanswered-risks" | "proposals-without-risk" | "lines-without-risk";

const answeredByGap = (kind: GapQuestion, { of, lines }: Gap): Answer =>
  answered(claimsIn(lines), { kind, count: lines.length, total: of });

const claimsIn = (lines: Gap["lines"]): readonly BuiltClaim[] => lines.flatMap(({ claims }) => claims);
