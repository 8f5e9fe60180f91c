/** Says of which other red line of a figure a red line is part, where no line of the drawing shows it. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { ActorId } from "../model/built.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import { type FigureEdge, type FigureNode, isMembership } from "./subject.ts";

interface Contents {
  readonly nodes: readonly FigureNode[];
  readonly edges: readonly FigureEdge[];
}

/** Marks the red lines that are part of another one that stands in the figure too. */
export function withLinesWithinLines<Part extends Contents>(graph: ConceptGraph, part: Part): Part {
  const lines = new Set<ActorId>(part.edges.filter(isOfRedLine).map(({ to }) => to));
  const shown = new Set(part.edges.flatMap(({ claims }) => claims));
  const within = graph.claims.filter(
    (claim) => isMembership(claim.relation) && lines.has(claim.from) && lines.has(claim.to) && !shown.has(claim),
  );
  if (within.length === 0) return part;
  const nodes = part.nodes.map((node): FigureNode => {
    const claim = within.find(({ from }) => from === node.id);
    if (!claim) return node;
    const claims = part.edges.filter(({ to }) => to === claim.to).flatMap((edge) => edge.claims);
    return { ...node, partOfLine: { label: graph.node(claim.to).label, claims, isDoubtful: claim.confidence !== "certain" } };
  });
  return { ...part, nodes };
}

const isOfRedLine = ({ relation }: FigureEdge): boolean => (relations[relation] as RelationEntry).line === "prohibition";
