import type { BuiltLesson } from "../model/lesson.ts";
import type { HandoutKind, HandoutPaper } from "./handout-kinds.ts";

/** All that the pages of a handout are made from. */
export interface HandoutOptions {
  readonly lesson: BuiltLesson;
  readonly kind: HandoutKind;
  readonly paper: HandoutPaper;
  /** Of the file. */
  readonly title: string;
  readonly description: string;
  /** Called after each step; a page that has to answer meanwhile waits in it. */
  readonly onStep?: (done: number, all: number) => Promise<void> | void;
}
