/** The texts of a lesson's file, for the checks. */
import type { Bilingual } from "../model/bilingual.ts";
import type { LessonFile, StepEntry } from "../model/lesson-schema.ts";

export interface LessonText {
  /** The field that has it. */
  readonly key: string;
  readonly text: Bilingual;
}

/** Lists the texts of a step that a class sees before the reveal. */
export const openTexts = ({ title, text, ask }: StepEntry): readonly LessonText[] => [
  { key: "title", text: title },
  { key: "text", text },
  ...("question" in ask ? [{ key: "question", text: ask.question }] : []),
  ...("options" in ask ? ask.options.map((option) => ({ key: "options", text: "text" in option ? option.text : option })) : []),
];

/** Lists the texts of a step, in the order in which the checks report them. */
export const stepTexts = (step: StepEntry): readonly LessonText[] => [
  ...openTexts(step),
  ...(step.notes ? [{ key: "notes", text: step.notes }] : []),
  ...("answer" in step.ask ? [{ key: "answer", text: step.ask.answer }] : []),
];

/** Lists all texts of a lesson. */
export const lessonTexts = ({ title, audience, aims, steps }: LessonFile): readonly LessonText[] => [
  { key: "title", text: title },
  { key: "audience", text: audience },
  ...aims.map((text) => ({ key: "aims", text })),
  ...steps.flatMap(stepTexts),
];

/** The id of a lesson: the stem of its file. */
export const lessonIdOf = (path: string): string => path.replace(/^.*\//, "").replace(/\.ya?ml$/, "");
