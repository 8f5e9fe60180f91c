import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { Finding } from "../language/findings.ts";
import { lessonAfter } from "./lesson-after.ts";
import { lessonAnswers } from "./lesson-answers.ts";
import type { LessonFiles } from "./lesson-files.ts";
import { lessonListedClaims } from "./lesson-listed-claims.ts";
import { lessonMarks } from "./lesson-marks.ts";
import { lessonSteps } from "./lesson-steps.ts";
import { lessonTells } from "./lesson-tells.ts";
import { lessonViews } from "./lesson-views.ts";

/** Runs all checks of lessons. */
export function* checkLessons(files: LessonFiles, graph: ConceptGraph): Iterable<Finding> {
  yield* lessonSteps(files);
  yield* lessonMarks(files);
  yield* lessonViews(files, graph);
  yield* lessonAnswers(files, graph);
  yield* lessonTells(files, graph);
  yield* lessonListedClaims(files, graph);
  yield* lessonAfter(files, graph);
}
