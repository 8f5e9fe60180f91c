/** Where in a lesson something is said, for a form that has no lines: the step of a line, and how many texts are not written yet. */
import { isMap, isSeq, LineCounter, parseDocument } from "yaml";
import { lessonEditorWords } from "../language/lesson-editor.ts";

/**
 * Finds the step to which a line of a file belongs.
 *
 * @param line from 1
 * @returns its number, from 1; undefined for what is about the whole lesson
 */
export function stepAtLine(text: string, line: number): number | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const steps = isMap(document.contents) ? document.contents.get("steps") : undefined;
  if (!isSeq(steps)) return undefined;
  const begins = steps.items.map((step) => (isMap(step) && step.range ? counter.linePos(step.range[0]).line : Number.POSITIVE_INFINITY));
  const number = begins.filter((begin) => begin <= line).length;
  return number === 0 ? undefined : number;
}

/** Counts the texts that still are as the page began them. */
export function countUnwritten(value: unknown): number {
  if (typeof value === "string") return isUnwritten(value) ? 1 : 0;
  if (typeof value !== "object" || value === null) return 0;
  const { en, zh, ...rest } = value as Readonly<Record<string, unknown>>;
  // A text of two languages is one text.
  const either = [en, zh].some((text) => typeof text === "string" && isUnwritten(text)) ? 1 : 0;
  return either + Object.values(rest).reduce((sum: number, each) => sum + countUnwritten(each), 0);
}

/** Tests whether a text stands for one that is not written yet. */
export const isUnwritten = (text: string): boolean => text === lessonEditorWords.en.unwritten || text === lessonEditorWords.zh.unwritten;
