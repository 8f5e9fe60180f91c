/** How long the texts of the graph may be, in characters; `label` in the width of `widthOf`. */
export const limits = {
  name: 120,
  label: 24,
  summary: 400,
  statement: 280,
  remark: 400,
  /** A paragraph on a source. */
  paragraph: 800,
  alias: 60,
  phrase: { min: 4, max: 20 },
  /** Phrases that only mark a place: where a turn begins, which sentence is covered. */
  mark: { min: 2, max: 30 },
} as const;
