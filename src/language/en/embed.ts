/** The words of the page as a figure in a frame, and of its code, in English. */
export const embed = {
  frame: "Figure",
  whole: "Open the whole page",
  zoomHint: "Ctrl + scroll zooms",
  notKept: "This frame keeps nothing: a collection, answers and settings are lost when it is loaded again.",
  code: "Embed code",
  copyCode: "Copy embed code",
  codeHint: "For a page of your own: an interactive figure of this view, with a link back to it.",
} as const;
