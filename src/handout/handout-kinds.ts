/** The kinds of handouts, and the paper that they are printed on. */

/**
 * "student": figure, text, and questions with room to write; no answers. "teacher": the same with answers, notes, claims and minutes.
 * "slides": one page for each step, and one more for its answer.
 */
export const handoutKinds = ["student", "teacher", "slides"] as const;
export type HandoutKind = (typeof handoutKinds)[number];

export const handoutPapers = ["a4", "letter"] as const;
export type HandoutPaper = (typeof handoutPapers)[number];
