/** The words of the dialog that saves an image, in English. */
export const saveDialog = {
  title: "Save image",
  format: "Format",
  scope: "Content",
  seen: "current view",
  ego: "selection and its neighbours",
  collection: "collection only",
  egoNone: "selection and its neighbours (select a node first)",
  size: "Size",
  slide: "slide, 1920 × 1080",
  print: "print, A4 landscape, 300 dpi",
  go: "Save",
  drawing: "Creating the image…",
  saved: (name: string) => `Saved as ${name}.`,
  savedSmaller: (name: string, width: number, height: number) =>
    `Saved as ${name}, reduced to ${width} × ${height}: the browser cannot create a larger one.`,
  failed: "Couldn’t create the image: this size is too large for the browser. Try SVG or the smaller size.",
} as const;
