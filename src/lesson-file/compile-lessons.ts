import { byText, type ConceptGraph } from "../graph/concept-graph.ts";
import type { ClaimId } from "../model/built.ts";
import type { BuiltLesson, LessonId, LessonStep, LessonSummary, StepAsk, StepId } from "../model/lesson.ts";
import type { StepEntry } from "../model/lesson-schema.ts";
import type { LessonFiles } from "./lesson-files.ts";
import { hiddenIds, hiddenSubject } from "./lesson-hidden.ts";
import { lessonIdOf } from "./lesson-texts.ts";

/** Compiles the lessons to what the player reads, with all that each prediction hides: sorted by the order that their files give, else by id. */
export const compileLessons = (files: LessonFiles, graph: ConceptGraph): readonly BuiltLesson[] =>
  files.lessons
    .map((file) => ({ order: file.content.order ?? Number.POSITIVE_INFINITY, lesson: compileLesson(file, graph) }))
    .sort((a, b) => (a.order === b.order ? byText(a.lesson.id, b.lesson.id) : a.order - b.order))
    .map(({ lesson }) => lesson);

/** Describes a lesson for the list of all. */
export const summaryOf = ({ id, title, audience, minutes, aims, steps }: BuiltLesson): LessonSummary => ({
  id,
  title,
  audience,
  minutes,
  aims,
  steps: steps.length,
});

/** Compiles one lesson; its id is the stem of its file. */
export function compileLesson({ path, content }: LessonFiles["lessons"][number], graph: ConceptGraph): BuiltLesson {
  const { title, audience, minutes, aims, steps } = content;
  return {
    format: "ai-safety-concept-graph/lesson/1",
    id: lessonIdOf(path) as LessonId,
    title,
    audience,
    minutes,
    aims,
    steps: steps.map((step) => compileStep(step, graph)),
  };
}

const compileStep = ({ id, minutes, view, title, text, notes, claims, ask }: StepEntry, graph: ConceptGraph): LessonStep => ({
  id: id as StepId,
  minutes,
  view: view ?? "",
  title,
  text,
  ...(notes && { notes }),
  claims: (claims ?? []) as ClaimId[],
  ask: compileAsk(ask, graph),
});

function compileAsk(ask: StepEntry["ask"], graph: ConceptGraph): StepAsk {
  switch (ask.kind) {
    case "show":
    case "poll":
    case "discuss":
      return ask;
    case "choose": {
      const { kind, question, options, after, answer, claims } = ask;
      const right = options.findIndex((option) => option.right === true);
      const texts = options.map(({ text }) => text);
      return { kind, question, options: texts, right, ...(after !== undefined && { after }), answer, claims: claims as ClaimId[] };
    }
    case "predict": {
      const { kind, question, hides, before, answer, claims } = ask;
      const hidden = hiddenIds(hiddenSubject(ask, graph), graph);
      return { kind, question, hides, hidden, ...(before !== undefined && { before }), answer, claims: claims as ClaimId[] };
    }
  }
}
