/** Maximum lengths of the texts in the data, in characters; of `label`, the maximum width as `widthOf` measures it. */
export const limits = {
  name: 120,
  label: 32,
  summary: 400,
  statement: 280,
  remark: 400,
  /** A paragraph on a source. */
  paragraph: 800,
  /** The text of one step of a lesson. */
  lessonText: 1200,
  /** An answer, or notes for the teacher. */
  lessonNotes: 1600,
  /** An address after "#", as `maxAddress` in `src/view/address.ts` allows. */
  address: 2000,
  alias: 60,
  phrase: { min: 4, max: 20 },
  /** Phrases that only mark a point: the start of a turn, a sentence that is covered. */
  mark: { min: 2, max: 30 },
} as const;
