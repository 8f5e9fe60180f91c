/** The words of the dialog that saves an image, in English. */
export const saveDialog = {
  title: "Save image",
  format: "Format",
  scope: "Content",
  seen: "current view",
  ego: "selection and its neighbours",
  collection: "collection only",
  egoNone: "selection only (select a node first)",
  size: "Size",
  slide: "slide, 1920 × 1080",
  print: "print, A4 landscape, 300 dpi",
  go: "Save",
  drawing: "Drawing the image…",
  saved: (name: string) => `Saved as ${name}.`,
  savedSmaller: (name: string, width: number, height: number) =>
    `Saved as ${name}, reduced to ${width} × ${height}: the browser cannot make a larger one.`,
  failed: "Couldn’t draw the image: the browser cannot make one of this size. Try SVG or the smaller size.",
} as const;
