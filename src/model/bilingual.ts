/** A text in both languages of the graph. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}
