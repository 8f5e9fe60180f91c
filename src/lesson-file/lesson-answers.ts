import { findNearest } from "../curated-file/nearest.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { Finding } from "../language/findings.ts";
import type { BuiltClaim } from "../model/built.ts";
import type { StepEntry } from "../model/lesson-schema.ts";
import type { LessonFiles } from "./lesson-files.ts";
import { type HiddenSubject, hiddenSubject } from "./lesson-hidden.ts";

/** Checks that claims bear out the answers of lessons, that all named claims exist, and that one option is right. */
export function* lessonAnswers(files: LessonFiles, graph: ConceptGraph): Iterable<Finding> {
  for (const { content } of files.lessons)
    for (const step of content.steps) {
      const { ask } = step;
      yield* unknownClaims(files, graph, step.claims);
      if ("options" in ask && ask.options.length < 2)
        yield { code: "lesson-options", location: files.locationOf(ask, "options"), count: ask.options.length };
      if (ask.kind === "choose") {
        const right = ask.options.filter((option) => option.right === true).length;
        if (right !== 1) yield { code: "lesson-right", location: files.locationOf(ask, "options"), count: right };
      }
      if (!("claims" in ask)) continue;
      yield* unknownClaims(files, graph, ask.claims);
      yield* withoutEvidence(files, graph, ask);
    }
}

type Answered = Extract<StepEntry["ask"], { claims: unknown }>;

function* withoutEvidence(files: LessonFiles, graph: ConceptGraph, ask: Answered): Iterable<Finding> {
  const location = files.locationOf(ask, "claims");
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

function* unknownClaims(files: LessonFiles, graph: ConceptGraph, ids: readonly string[] = []): Iterable<Finding> {
  for (const [index, id] of ids.entries()) {
    if (graph.findClaim(id) || files.broken.has(id)) continue;
    const location = files.locationOf(ids, index);
    const withdrawn = graph.built.withdrawn.find((entry) => entry.id === id);
    const claimIds = graph.claims.map((each) => each.id);
    if (withdrawn) yield { code: "lesson-claim-withdrawn", location, id, replacedBy: withdrawn.replacedBy ?? [] };
    else yield { code: "claim-unknown", location, id, nearest: findNearest(id, claimIds) };
  }
}
