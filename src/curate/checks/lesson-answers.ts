import type { ConceptGraph } from "../../graph/concept-graph.ts";
import type { Finding } from "../../language/findings.ts";
import type { BuiltClaim } from "../../model/built.ts";
import type { StepEntry } from "../../model/lesson-schema.ts";
import type { Dataset } from "../dataset.ts";
import { type HiddenSubject, hiddenSubject } from "../lesson-hidden.ts";
import { findNearest } from "../nearest.ts";

/** Checks that claims bear out the answers of lessons, that all named claims exist, and that one option is right. */
export function* lessonAnswers(dataset: Dataset, graph: ConceptGraph): Iterable<Finding> {
  for (const { content } of dataset.lessons)
    for (const step of content.steps) {
      const { ask } = step;
      yield* unknownClaims(dataset, graph, step.claims);
      if ("options" in ask && ask.options.length < 2)
        yield { code: "lesson-options", location: dataset.locationOf(ask, "options"), count: ask.options.length };
      if (ask.kind === "choose") {
        const right = ask.options.filter((option) => option.right === true).length;
        if (right !== 1) yield { code: "lesson-right", location: dataset.locationOf(ask, "options"), count: right };
      }
      if (!("claims" in ask)) continue;
      yield* unknownClaims(dataset, graph, ask.claims);
      yield* withoutEvidence(dataset, graph, ask);
    }
}

type Answered = Extract<StepEntry["ask"], { claims: unknown }>;

function* withoutEvidence(dataset: Dataset, graph: ConceptGraph, ask: Answered): Iterable<Finding> {
  const location = dataset.locationOf(ask, "claims");
  if (ask.claims.length === 0) {
    yield { code: "lesson-answer-without-claim", location };
    return;
  }
  const found = ask.claims.flatMap((id) => graph.findClaim(id) ?? []);
  if (ask.kind !== "predict" || found.length === 0) return;
  const subject = hiddenSubject(ask, graph);
  const isKnown = subject.nodes.length + subject.edges.length + subject.claims.length > 0;
  if (isKnown && !found.some((claim) => isAbout(claim, subject))) yield { code: "lesson-answer-elsewhere", location, ids: [...ask.of] };
}

const isAbout = (claim: BuiltClaim, { nodes, edges, claims }: HiddenSubject): boolean =>
  nodes.some(({ id }) => [claim.from, claim.to, claim.speaker].includes(id)) ||
  edges.some((edge) => edge.claims.includes(claim)) ||
  claims.includes(claim);

function* unknownClaims(dataset: Dataset, graph: ConceptGraph, ids: readonly string[] = []): Iterable<Finding> {
  for (const [index, id] of ids.entries()) {
    if (graph.findClaim(id) || dataset.broken.has(id)) continue;
    const location = dataset.locationOf(ids, index);
    const withdrawn = dataset.allWithdrawn.find((entry) => entry.id === id);
    const claimIds = dataset.allClaims.map(({ entry }) => entry.id);
    if (withdrawn) yield { code: "lesson-claim-withdrawn", location, id, replacedBy: withdrawn.replacedBy ?? [] };
    else yield { code: "claim-unknown", location, id, nearest: findNearest(id, claimIds) };
  }
}
