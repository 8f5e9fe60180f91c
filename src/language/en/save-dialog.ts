import { counted } from "./grammar.ts";

/** The words of the dialog that saves a figure, in English. */
export const saveDialog = {
  title: "Save image",
  openSaved: "Open a saved image…",
  preview: "Preview",
  content: "Content",
  contents: {
    "laid-out": "selection, laid out for this size",
    family: "group, and who says what of it",
    matrix: "matrix, as a table",
    "as-seen": "map as it is shown",
  },
  nothingSelected: "Nothing is selected, so the image shows the map. Select a node, a line, an answer or a comparison to have it laid out.",
  frame: "Size",
  frames: {
    slide: "Slide, 1920 × 1080",
    square: "Square, 1080 × 1080",
    "a4-portrait": "A4 portrait",
    "a4-landscape": "A4 landscape",
    "letter-portrait": "Letter portrait",
    "letter-landscape": "Letter landscape",
    column: "Paper column, 85 mm",
    "double-column": "Double column, 175 mm",
    "a0-portrait": "Poster, A0 portrait",
    "a0-landscape": "Poster, A0 landscape",
  },
  otherFrame: "Other size…",
  ownFrame: "Width × height, in mm or px",
  frameProblem: {
    unreadable: "Write a size such as 120x80mm or 1200x630px.",
    "too-small": (from: number, unit: string) => `Each side needs at least ${from} ${unit}.`,
    "too-large": (to: number, unit: string) => `Each side can have at most ${to} ${unit}.`,
  },
  palette: "Colours",
  palettes: { light: "light", dark: "dark", transparent: "no background", grey: "greyscale, for print" },
  sources: "Sources",
  sourceChoices: { auto: "listed where there is room", none: "numbers only", "next-sheet": "on further sheets" },
  notListed: (claims: number) =>
    `There is no room to list the ${counted(claims, "claim", "claims")} in words. A PDF has the list on further pages; SVG and PNG need further files.`,
  listNext: "List on further sheets",
  qr: "QR code of the address",
  qrNeedsSite: "QR code (needs the site’s address, which is not set here)",
  siteNotSet: "This copy of the page has no public address: figures can only name the view (“#…”).",
  figureTitle: "Title",
  deck: "Line under the title",
  usual: "Reset title and line",
  format: "Format",
  outlines: "Text as outlines: looks the same in every program, but cannot be searched or edited",
  go: "Save",
  cancel: "Cancel",
  copyPng: "Copy as PNG",
  copySvg: "Copy as SVG",
  copyDescription: "Copy description",
  copied: "Copied.",
  copyDenied: "The browser refused to copy. Save the file instead.",
  descriptionTitle: "Description (alternative text)",
  left: (nodes: number, claims: number) =>
    `There is no room for ${counted(nodes, "node", "nodes")} with ${counted(claims, "claim", "claims")}; those with the fewest claims and the weakest evidence are left out, and the image says so.`,
  leftLines: (rows: number, columns: number) =>
    `There is no room for ${counted(rows, "row", "rows")} and ${counted(columns, "column", "columns")}; those with the fewest claims are left out, and the image says so.`,
  leftPaths: (paths: number) =>
    `There is no room for ${counted(paths, "more path", "more paths")}; those with the weakest evidence are left out, and the image says so.`,
  /** `areByVerb`: what one alone says, counted by how it is said. */
  mergedNodes: (nodes: number, entries: number, areByVerb: boolean) =>
    `There is no room to name ${counted(nodes, "node", "nodes")} one by one: ${areByVerb ? `${entries === 1 ? "one entry counts" : `${entries} entries count`} them by what is said of them, such as “proposes”` : `${entries === 1 ? "one entry gives" : `${entries} entries give`} their family or type with their number`}.`,
  allFitIn: (frame: string) => `All fit: ${frame}`,
  sheetOf: (sheet: number, sheets: number) => `Sheet ${sheet} of ${sheets}`,
  noFigure: {
    "no-room": "This size has no room for the selection. Choose a larger one.",
    "no-subject":
      "There is nothing to lay out: no claim of the selection passes the filters. Choose the map as it is shown, or reset the filters.",
  },
  arrange: "Drag a node, or move it here:",
  fixed: (name: string) => `“${name}” can’t be moved: its place follows from the claims.`,
  moves: { left: "Move left", up: "Move up", down: "Move down", right: "Move right" },
  resetMoves: "Reset positions",
  drawing: "Creating the image…",
  loadingFonts: "Loading the fonts…",
  handedOver: (names: readonly string[]) => `The browser is saving ${names.join(", ")}.`,
  reduced: (width: number, height: number) => `Reduced to ${width} × ${height} pixels, the most that programs can open.`,
  cancelled: "Cancelled. Nothing was saved.",
  altered:
    "This browser changes the pixels of images that a page makes (a privacy setting), so a PNG would be noise. Save as SVG or PDF instead.",
  missing: (characters: readonly string[]) =>
    `Nothing was saved: the fonts of figures don’t have ${characters.join(" ")}. Change the title or the line under it.`,
  codeMissing: "Couldn’t load what draws the image. Check the connection, or reload the page: the site may have a newer version.",
  failed: "Couldn’t create the image: the browser has no memory for this size. Try PDF, SVG or a smaller size.",
} as const;
