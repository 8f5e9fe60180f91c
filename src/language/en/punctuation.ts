/** How English puts texts together. */
export const punctuation = {
  /** Goes between two words. */
  space: " ",
  /** Puts a colon after a label, before what it labels. */
  labelPrefix: (label: string) => `${label}: `,
  /** Puts a text in brackets, to follow another text. */
  bracketed: (text: string) => ` (${text})`,
  /** Lists names. */
  series: (names: readonly string[]) => names.join(", "),
  /** Joins the parts of a phrase. */
  clauses: (texts: readonly string[]) => texts.join(", "),
  /** Makes one sentence of clauses that have commas themselves. */
  sentenceOf: (clauses: readonly string[]) => `${clauses.join("; ")}.`,
  /** Ends a text that is cut off. */
  cutOff: (text: string) => `${text} …`,
} as const;
