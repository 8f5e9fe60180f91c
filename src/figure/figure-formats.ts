/** The kinds of files that a figure is saved in. */
export const figureFormats = ["png", "svg", "pdf"] as const;
export type FigureFormat = (typeof figureFormats)[number];
