/**
 * The questions of the first view: each a query on types, relations and standings, never a list of ids.
 *
 * This file alone names types and relations outside the tables. What only `reported` claims say is counted apart from what people
 * state themselves; what is inferred or stands outside the source answers none of these questions.
 */
import type { BuiltClaim, ClaimId, NodeId } from "../model/built.ts";
import type { Bilingual, NodeType, Relation, Standing } from "../model/tables.ts";
import { byText, type ConceptGraph } from "./concept-graph.ts";
import { groupBy } from "./group-by.ts";

export interface Answer {
  readonly id: QuestionId;
  /** What the drawing keeps in full colour. */
  readonly nodes: readonly NodeId[];
  /** In programme order. */
  readonly claims: readonly ClaimId[];
  readonly figures: QuestionFigures;
}

/** What the one-sentence answer is made of; `src/language` has the sentences. Names are in programme order but for `risks`. */
export type QuestionFigures =
  | {
      readonly id: "red-lines";
      /** Who draws a line as their own. */
      readonly people: readonly Bilingual[];
      readonly lines: number;
      /** Where they do. */
      readonly sessions: readonly Bilingual[];
      /** Of whom it is only reported, texts and meetings among them. */
      readonly reportedOf: readonly Bilingual[];
      /** Lines that are only reported. */
      readonly reportedLines: number;
    }
  | {
      readonly id: "shared-risks";
      /** Those that most people warn of come first. */
      readonly risks: readonly { readonly name: Bilingual; readonly people: number }[];
      readonly people: number;
    }
  | {
      readonly id: "proposals-against-risks";
      readonly proposals: number;
      readonly risks: number;
      readonly people: number;
      /** Proposals of which it is only reported that they are meant to. */
      readonly reportedProposals: number;
    }
  | {
      readonly id: "differences";
      readonly people: readonly Bilingual[];
      /** Claims that answer another speaker, and how many of these disagree. */
      readonly answers: number;
      readonly disagreements: number;
      /** Claims that limit, or contest, what another speaker puts forward. */
      readonly limits: number;
      readonly disputes: number;
    };

export type QuestionId = QuestionFigures["id"];

interface Question {
  readonly title: Bilingual;
  readonly ask: (graph: ConceptGraph) => Omit<Answer, "id">;
}

export const questions: Readonly<Record<QuestionId, Question>> = {
  "red-lines": { title: { en: "Who drew red lines, and where?", zh: "谁划了红线，在哪一场？" }, ask: redLines },
  "shared-risks": {
    title: { en: "Which risks did several speakers warn of independently?", zh: "哪些风险有多位发言人分别警示？" },
    ask: sharedRisks,
  },
  "proposals-against-risks": {
    title: { en: "Which proposals are meant to lower a named risk?", zh: "哪些建议针对某项具体风险？" },
    ask: proposalsAgainstRisks,
  },
  differences: {
    title: { en: "Where do speakers answer, limit or dispute one another?", zh: "发言人在哪些问题上彼此回应、保留或质疑？" },
    ask: differences,
  },
};

export const questionIds = Object.keys(questions) as QuestionId[];

/** The answer to a named question; undefined when there is no question of that id. */
export function findAnswer(graph: ConceptGraph, id: string): Answer | undefined {
  const known = questionIds.find((other) => other === id);
  return known && { id: known, ...questions[known].ask(graph) };
}

function redLines(graph: ConceptGraph): Omit<Answer, "id"> {
  const own = claimsThat(graph, ["draws"], "stated");
  const reported = claimsThat(graph, ["draws"], "reported");
  const ownLines = new Set(own.map((claim) => claim.to));
  return {
    ...shown(graph, [...own, ...reported], (claim) => [claim.from, claim.to, claim.session]),
    figures: {
      id: "red-lines",
      people: namesOf(
        graph,
        own.map((claim) => claim.from),
      ),
      lines: ownLines.size,
      sessions: namesOf(
        graph,
        own.flatMap((claim) => claim.session ?? []),
      ),
      reportedOf: namesOf(
        graph,
        reported.map((claim) => claim.from),
      ),
      reportedLines: new Set(reported.map((claim) => claim.to).filter((line) => !ownLines.has(line))).size,
    },
  };
}

function sharedRisks(graph: ConceptGraph): Omit<Answer, "id"> {
  const warnings = claimsThat(graph, ["warns-of"], "stated");
  const warningsOf = groupBy(warnings, (claim) => claim.to);
  const shared = [...warningsOf]
    .map(([risk, claims]) => ({ risk, claims, people: new Set(claims.map((claim) => claim.speaker ?? claim.from)) }))
    .filter(({ people }) => people.size > 1)
    .sort((a, b) => b.people.size - a.people.size || byText(a.risk, b.risk));
  return {
    ...shown(
      graph,
      shared.flatMap(({ claims }) => claims),
      (claim) => [claim.from, claim.to],
    ),
    figures: {
      id: "shared-risks",
      risks: shared.map(({ risk, people }) => ({ name: graph.node(risk).label, people: people.size })),
      people: new Set(shared.flatMap(({ people }) => [...people])).size,
    },
  };
}

function proposalsAgainstRisks(graph: ConceptGraph): Omit<Answer, "id"> {
  const isFrom = (type: NodeType) => (claim: BuiltClaim) => graph.node(claim.from).type === type;
  const own = claimsThat(graph, ["mitigates"], "stated").filter(isFrom("proposal"));
  const reported = claimsThat(graph, ["mitigates"], "reported").filter(isFrom("proposal"));
  const proposals = new Set(own.map((claim) => claim.from));
  return {
    ...shown(graph, [...own, ...reported], (claim) => [claim.from, claim.to]),
    figures: {
      id: "proposals-against-risks",
      proposals: proposals.size,
      risks: new Set(own.map((claim) => claim.to)).size,
      people: new Set(own.flatMap((claim) => claim.speaker ?? [])).size,
      reportedProposals: new Set(reported.map((claim) => claim.from).filter((proposal) => !proposals.has(proposal))).size,
    },
  };
}

function differences(graph: ConceptGraph): Omit<Answer, "id"> {
  const answers = claimsThat(graph, ["responds-to"], "stated");
  const putForward = claimsThat(graph, ["proposes", "supports", "draws", "warns-of", "holds", "advances"], "stated");
  const byTarget = groupBy(putForward, (claim) => claim.to);
  const othersOn = (claim: BuiltClaim): readonly BuiltClaim[] =>
    (byTarget.get(claim.to) ?? []).filter((other) => (other.speaker ?? other.from) !== (claim.speaker ?? claim.from));
  const limits = claimsThat(graph, ["qualifies"], "stated").filter((claim) => othersOn(claim).length > 0);
  const disputes = claimsThat(graph, ["disputes"], "stated").filter((claim) => othersOn(claim).length > 0);
  const own = graph.inProgrammeOrder([...answers, ...limits, ...disputes]);
  return {
    ...shown(graph, new Set([...own, ...limits.flatMap(othersOn), ...disputes.flatMap(othersOn)]), (claim) => [
      claim.from,
      claim.to,
      claim.about,
    ]),
    figures: {
      id: "differences",
      people: namesOf(
        graph,
        own.map((claim) => claim.speaker ?? claim.from),
      ),
      answers: answers.length,
      disagreements: answers.filter((claim) => claim.stance === "disagrees").length,
      limits: limits.length,
      disputes: disputes.length,
    },
  };
}

/** In programme order. */
const claimsThat = (graph: ConceptGraph, relations: readonly Relation[], standing: Standing): readonly BuiltClaim[] =>
  graph.inProgrammeOrder(graph.claims.filter((claim) => claim.standing === standing && relations.includes(claim.relation)));

function shown(
  graph: ConceptGraph,
  claims: Iterable<BuiltClaim>,
  nodesOf: (claim: BuiltClaim) => readonly (NodeId | undefined)[],
): Pick<Answer, "nodes" | "claims"> {
  const ordered = graph.inProgrammeOrder(claims);
  const nodes = new Set(
    ordered.flatMap(nodesOf).filter((id) => id !== undefined && graph.findNode(id) !== undefined),
  ) as ReadonlySet<NodeId>;
  return { nodes: [...nodes].sort(byText), claims: ordered.map((claim) => claim.id) };
}

const namesOf = (graph: ConceptGraph, ids: readonly NodeId[]): readonly Bilingual[] => [...new Set(ids)].map((id) => graph.node(id).label);
