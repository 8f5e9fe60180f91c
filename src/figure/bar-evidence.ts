/** The evidence that a bar on the line of an actor shows: the strongest of its edges, and whether that is certain. */
import { type Standing, standingIds } from "../model/standings.ts";
import type { FigureEdge } from "./subject.ts";

export interface BarEvidence {
  readonly standing: Standing;
  readonly isDoubtful: boolean;
}

/** @param edges at least one */
export function evidenceOf(edges: readonly Pick<FigureEdge, "standing" | "confidence">[]): BarEvidence {
  const standing = strongestStanding(edges);
  return { standing, isDoubtful: edges.every((edge) => edge.standing !== standing || edge.confidence !== "certain") };
}

/** @param evidence at least one */
export const strongestStanding = (evidence: readonly { readonly standing: Standing }[]): Standing =>
  standingIds.find((id) => evidence.some(({ standing }) => standing === id)) ?? "stated";
