import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { Finding } from "../language/findings.ts";
import type { BuiltClaim } from "../model/built.ts";
import type { StepEntry } from "../model/lesson-schema.ts";
import type { LessonFiles } from "./lesson-files.ts";
import { findTelling, hiddenIds, hiddenSubject, wordsNaming, wordsOfClaim } from "./lesson-hidden.ts";
import { openTexts } from "./lesson-texts.ts";

type Answered = Extract<StepEntry["ask"], { answer: unknown }>;

/** Checks that no claim that is listed before the reveal gives the answer away. Those of the answer are not listed until then. */
export function* lessonListedClaims(files: LessonFiles, graph: ConceptGraph): Iterable<Finding> {
  for (const { content } of files.lessons)
    for (const step of content.steps) if ("answer" in step.ask) yield* tellingClaims(files, graph, step, step.ask);
}

function* tellingClaims(files: LessonFiles, graph: ConceptGraph, step: StepEntry, ask: Answered): Iterable<Finding> {
  const { claims: ids = [] } = step;
  const unlisted: ReadonlySet<string> = new Set([
    ...ask.claims,
    ...(ask.kind === "predict" ? hiddenIds(hiddenSubject(ask, graph), graph).texts : []),
  ]);
  const edges = new Set(ask.claims.flatMap((id) => graph.findClaim(id) ?? []).map(endsOf));
  const words = wordsOfAnswer(step, ask, graph);
  for (const [index, id] of ids.entries()) {
    const claim = unlisted.has(id) ? undefined : graph.findClaim(id);
    if (!claim) continue;
    const named = wordsOfClaim(claim)
      .flatMap((text) => (text === undefined ? [] : (findTelling(text, words) ?? [])))
      .at(0);
    const found = named ?? (edges.has(endsOf(claim)) ? `${claim.from}~${claim.relation}~${claim.to}` : undefined);
    if (found !== undefined) yield { code: "lesson-claim-tells", location: files.locationOf(ids, index), id, found };
  }
}

const endsOf = ({ from, to }: BuiltClaim): string => `${from} ${to}`;

/** The names in the answer that nothing before the reveal has. */
function wordsOfAnswer(step: StepEntry, { answer }: Answered, graph: ConceptGraph): readonly RegExp[] {
  const open = openTexts(step).flatMap(({ text }) => [text.en, text.zh]);
  return graph.nodes
    .flatMap(wordsNaming)
    .filter((word) => [answer.en, answer.zh].some((text) => word.test(text)))
    .filter((word) => open.every((text) => !word.test(text)));
}
