/** The words of the dialog that saves an image, in English. */
export const saveDialog = {
  title: "Save an image",
  format: "Format",
  scope: "What it shows",
  seen: "the view as seen",
  ego: "the selection and what it is joined to",
  collection: "the collection alone",
  egoNone: "the selection (choose a shape first)",
  size: "Size",
  slide: "slide, 1920 × 1080",
  print: "print, A4 across at 300 dpi",
  go: "Save",
  drawing: "The image is being drawn …",
  saved: (name: string) => `Saved as ${name}.`,
  savedSmaller: (name: string, width: number, height: number) =>
    `Saved as ${name}, made smaller to ${width} × ${height}: the browser has no room for more.`,
  failed: "The image could not be drawn: the browser has no room for one of this size. Try SVG, or the smaller size.",
} as const;
