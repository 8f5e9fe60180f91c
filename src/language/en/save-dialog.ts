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
  altered: "This browser changes the pixels of images that a page makes (a privacy setting), so a PNG would be noise. Save as SVG instead.",
  missing: (characters: readonly string[]) => `Nothing was saved: the figure’s fonts don’t have ${characters.join(" ")}`,
  codeMissing: "Couldn’t load what draws the image. Check the connection, or reload the page: the site may have a newer version.",
  failed: "Couldn’t create the image: this size is too large for the browser. Try SVG or the smaller size.",
} as const;
