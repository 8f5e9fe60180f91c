/** Measures texts with the advances of the fonts that a figure is drawn with, so that what is laid out is what is seen. */
export interface TextMetric {
  /**
   * Measures a line of text. Kerning is not applied, here or in any file. Widths grow in proportion to the size, and those of the parts of a text add up.
   *
   * @param size of the letters, in CSS pixels
   * @returns CSS pixels
   */
  width(text: string, size: number, isBold?: boolean): number;
}
