import type { Drawing, Mark } from "./drawing.ts";

/** The size of the smallest text of a drawing, in CSS pixels; infinite without any. */
export const smallestTextIn = ({ marks }: Drawing): number => smallestOf(marks);

const smallestOf = (marks: readonly Mark[]): number =>
  Math.min(
    ...marks.map((mark) => (mark.kind === "text" ? mark.size : mark.kind === "group" ? smallestOf(mark.marks) : Infinity)),
    Infinity,
  );
