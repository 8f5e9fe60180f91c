/** The confidence of claims: the lowest of everything that a claim depends on. */
import type { Confidence } from "../model/confidences.ts";
import { lowerConfidence } from "./compile-turns.ts";
import type { CuratedClaim, CuratedNode, Dataset } from "./dataset.ts";

/**
 * Returns a function that computes the confidence of a claim.
 *
 * A claim is no surer than its own entry says, its turn, the identity of the people in it, and the corrections that it depends on: those on its lines whose
 * misheard text is in its locator or is a name of one of its nodes. Where a source outside the transcript names somebody in print, only somebody who
 * is not identified makes it less sure: that the transcript has no more than a first name does not touch it. An inference is also no surer than what is said about its two ends;
 * for each end, the surest claim that is not an inference counts.
 */
export function confidenceOf(dataset: Dataset): (claim: CuratedClaim) => Confidence {
  const direct = new Map(dataset.allClaims.map((claim) => [claim, directConfidence(claim, dataset)]));
  const saidOf = new Map<string, Confidence>();
  for (const [claim, confidence] of direct) {
    if (claim.entry.standing === "inferred") continue;
    for (const { id } of nodesOf(claim, dataset)) {
      const known = saidOf.get(id);
      if (known === undefined || lowerConfidence(known, confidence) === known) saidOf.set(id, confidence);
    }
  }
  return (claim) => {
    const ends = claim.entry.standing === "inferred" ? nodesOf(claim, dataset) : [];
    return ends.reduce((lowest, { id }) => lowerConfidence(lowest, saidOf.get(id)), direct.get(claim) ?? "certain");
  };
}

const nodesOf = ({ entry: { from, to } }: CuratedClaim, dataset: Dataset): readonly CuratedNode[] =>
  [from, to].flatMap((id) => dataset.findNode(id) ?? []);

function directConfidence(claim: CuratedClaim, dataset: Dataset): Confidence {
  const { entry, turn, source } = claim;
  const speaker = turn?.entry.speaker === undefined ? undefined : dataset.findNode(turn.entry.speaker);
  const about = entry.about === undefined ? undefined : dataset.findNode(entry.about);
  const nodes = [...nodesOf(claim, dataset), ...(speaker ? [speaker] : []), ...(about ? [about] : [])];
  const places = [...(entry.locators ?? []), ...(entry.covers ?? [])];
  const corrections = (source?.corrections ?? []).filter(({ line, heard }) =>
    places.some(
      (place) =>
        place.line === line &&
        (place.phrase.includes(heard) ||
          nodes.some((node) => node.entry.aliases?.some(({ text, lines }) => text === heard && lines.includes(line)))),
    ),
  );
  const doubts = [
    entry.confidence,
    turn?.entry.confidence,
    ...nodes.map(({ entry: { identity } }) => (isNamedInPrint(entry) && identity === "likely" ? undefined : identity)),
    ...corrections.map(({ confidence }) => confidence),
  ];
  return doubts.reduce<Confidence>((lowest, doubt) => lowerConfidence(lowest, doubt), "certain");
}

/** True for a claim that has no passage in the transcript, but a publication that names those of whom it speaks. */
const isNamedInPrint = ({ standing, locators = [] }: CuratedClaim["entry"]): boolean => standing === "external" && locators.length === 0;
