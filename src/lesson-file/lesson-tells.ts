import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { Finding } from "../language/findings.ts";
import type { StepEntry } from "../model/lesson-schema.ts";
import type { LessonFiles } from "./lesson-files.ts";
import { findTelling, hiddenSubject, type PredictEntry } from "./lesson-hidden.ts";
import { openTexts } from "./lesson-texts.ts";

/** Checks that neither the texts of a step nor its address give away what it hides. */
export function* lessonTells(files: LessonFiles, graph: ConceptGraph): Iterable<Finding> {
  for (const { content } of files.lessons)
    for (const step of content.steps)
      if (step.ask.kind === "predict") {
        yield* tellingAddress(files, graph, step, step.ask);
        yield* tellingTexts(files, graph, step, step.ask);
      }
}

function* tellingAddress(files: LessonFiles, graph: ConceptGraph, step: StepEntry, ask: PredictEntry): Iterable<Finding> {
  const [owner, key, address] = ask.before === undefined ? [step, "view", step.view ?? ""] : [ask, "before", ask.before];
  const { nodes, telling, edges, claims } = hiddenSubject(ask, graph);
  const named = new Set(address.split(/[=&.,~#]|%7E|%2C/i));
  const ids = [...nodes, ...telling, ...claims].map(({ id }) => id).filter((id) => named.has(id));
  const lines = edges.map(({ id }) => id).filter((id) => address.replaceAll(/%7e/gi, "~").includes(id));
  for (const id of [...ids, ...lines]) yield { code: "lesson-address-tells", location: files.locationOf(owner, key), key, id };
}

function* tellingTexts(files: LessonFiles, graph: ConceptGraph, step: StepEntry, ask: PredictEntry): Iterable<Finding> {
  const { words, nodes, telling } = hiddenSubject(ask, graph);
  // A link has ids.
  const ids = [...nodes, ...telling].map(({ id }) => new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`));
  for (const { key, text } of openTexts(step))
    for (const language of ["en", "zh"] as const) {
      const found = findTelling(text[language], [...words, ...ids]);
      if (found !== undefined) yield { code: "lesson-text-tells", location: files.locationOf(text, language), key, found };
    }
}
