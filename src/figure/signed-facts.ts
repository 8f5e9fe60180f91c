/** Finds which documents actors of a comparison signed together, for the line under its title: nobody raises them, so the title does not count them. */
import { isSignature } from "../graph/compare/signed-documents.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { jointLines } from "../graph/edge-reading.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { SignedFacts } from "../model/figure-facts.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import { standingIds } from "../model/standings.ts";
import { evidenceOf } from "./bar-evidence.ts";
import { edgesByTopic } from "./counted-alone.ts";
import { inSentence, titleName } from "./name-in-sentence.ts";
import { type FigureEdge, nodeIn, type SubjectOf } from "./subject.ts";

/** The edges of a comparison that say that somebody speaks of something, or mentions it: all but signatures. */
export const withoutSignatures = (edges: readonly FigureEdge[]): readonly FigureEdge[] => edges.filter((edge) => !isSignature(edge));

export const isRedLine = ({ relation }: Pick<FigureEdge, "relation">): boolean =>
  (relations[relation] as RelationEntry).line === "prohibition";
const drawsSigned = { en: figureSheetWords.en.drawsSigned, zh: figureSheetWords.zh.drawsSigned } as const;

/**
 * Says of each red line that one of those compared draws whether it is that of a document that others of them signed: it is not the line of one
 * alone.
 *
 * @param edges those of the comparison, signatures included
 */
export function withSignedLines(graph: ConceptGraph, edges: readonly FigureEdge[]): readonly FigureEdge[] {
  const signatures = edges.filter(isSignature);
  const isOfSigned = ({ from, to }: FigureEdge): boolean =>
    graph.claims.some(
      (claim) => isRedLine(claim) && claim.to === to && signatures.some((other) => other.to === claim.from && other.from !== from),
    );
  return edges.map((edge) =>
    isRedLine(edge) && isOfSigned(edge) ? { ...edge, isSignedByOthers: true, reading: { ...edge.reading, reads: drawsSigned } } : edge,
  );
}

/** Says of red lines that somebody speaks for, and that a document draws as well, that they are not drawn by who speaks. */
export function withJointLines(graph: ConceptGraph, edges: readonly FigureEdge[]): readonly FigureEdge[] {
  const joint = jointLines(graph);
  const isOfOthers = (edge: FigureEdge): boolean =>
    graph.findNode(edge.from)?.type === "person" && edge.claims.some(({ to }) => joint.has(to));
  return edges.map((edge) => {
    const { spokenFor }: RelationEntry = relations[edge.relation];
    return spokenFor && isOfOthers(edge) ? { ...edge, reading: spokenFor } : edge;
  });
}

/** True for the edges of a document that joins actors only because they signed it. */
export const isJoinedBySigning = (all: readonly FigureEdge[]): boolean =>
  all.some(isSignature) && new Set(withoutSignatures(all).map(({ from }) => from)).size < 2;

/** The edges of each topic of a comparison, without documents that join actors only because they signed them: those are named apart. */
export function countedTopics({ edges }: SubjectOf<"comparison">): readonly (readonly FigureEdge[])[] {
  return [...edgesByTopic({ edges }).values()].filter((all) => !isJoinedBySigning(all)).map(withoutSignatures);
}

/** True if all who are compared are people. */
export const arePeople = (subject: SubjectOf<"comparison">): boolean => subject.actors.every((id) => nodeIn(subject, id).type === "person");

/** Arranges signers by the evidence for their signatures. */
function evidenceOfEach(
  signers: readonly { readonly name: Bilingual; readonly signatures: readonly FigureEdge[] }[],
): SignedFacts["evidence"] {
  const all = signers.map(({ name, signatures }) => ({ name, ...evidenceOf(signatures) }));
  return standingIds
    .flatMap((standing) => [false, true].map((isDoubtful) => ({ standing, isDoubtful })))
    .map((kind) => ({
      ...kind,
      names: all.flatMap(({ name, standing, isDoubtful }) => (standing === kind.standing && isDoubtful === kind.isDoubtful ? [name] : [])),
    }))
    .filter(({ names }) => names.length > 0);
}

/** @returns those with the most signers first; only what two or more of the compared actors signed */
export function signedFacts(graph: ConceptGraph, subject: SubjectOf<"comparison">): readonly SignedFacts[] {
  const { actors, edges } = subject;
  const signed = [...edgesByTopic({ edges: edges.filter(isSignature) })].map(([document, signatures]) => ({
    document,
    signers: actors.filter((id) => signatures.some(({ from }) => from === id)),
  }));
  const together = signed.filter(({ signers }) => signers.length > 1);
  return [...groupedBy(together, ({ signers }) => signers.join(" ")).values()]
    .map((same): SignedFacts => {
      const signers = same[0]?.signers ?? [];
      const documents = new Set(same.map(({ document }) => document));
      return {
        arePeople: arePeople(subject),
        evidence: evidenceOfEach(
          signers.map((id) => ({
            name: nodeIn(subject, id).label,
            signatures: edges.filter((edge) => isSignature(edge) && edge.from === id && documents.has(edge.to)),
          })),
        ),
        names: signers.map((id) => nodeIn(subject, id).label),
        isAll: signers.length === actors.length,
        documents: same.map(({ document }) => inSentence(graph, titleName(nodeIn(subject, document)))),
      };
    })
    .sort((a, b) => b.names.length - a.names.length);
}
