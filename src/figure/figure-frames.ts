/** The frames of figures: slides, pages and columns, each with its type sizes. Sizes are CSS pixels of the drawing. */

export const frameIds = [
  "slide",
  "square",
  "a4-portrait",
  "a4-landscape",
  "letter-portrait",
  "letter-landscape",
  "column",
  "double-column",
  "a0-portrait",
  "a0-landscape",
] as const;
export type FrameId = (typeof frameIds)[number];

export interface FigureFrame {
  /** One of `frameIds`, or a size as it was written. */
  readonly id: string;
  readonly width: number;
  /** The largest where `isCut` is true. */
  readonly height: number;
  readonly unit?: "mm";
  /** Pixels of the saved image per CSS pixel. */
  readonly scale: number;
  /** A point, in CSS pixels: on paper 1/72 inch, and more on posters; on a screen its 540th part in height. */
  readonly point: number;
  readonly margin: number;
  readonly title: number;
  readonly deck: number;
  readonly key: number;
  readonly foot: number;
  readonly source: number;
  /** Sizes of the names of nodes, from the largest to the smallest. */
  readonly names: readonly number[];
  /** The smallest size of names that is good to read; smaller ones are taken only where nothing else fits. */
  readonly good: number;
  /** Of any text. */
  readonly smallest: number;
  readonly sourceColumns: number;
  /** The share of the height that sources may take. */
  readonly sourceShare: number;
  /** True for a frame that is cut to the height of its contents. */
  readonly isCut: boolean;
  /** True for a page that is cut below a figure that leaves much of it empty. */
  readonly mayBeCut: boolean;
  /** True for a frame that is too small for ornaments: it has no bar and no QR code. */
  readonly isPlain: boolean;
  /** True for paper, which is white. */
  readonly isPaper: boolean;
  /** True for paper of the size of A3, or larger: it has room for lines that have to be followed among many. */
  readonly isLarge: boolean;
}

/** The reasons why a text gives no frame. */
export type FrameProblem =
  | { readonly fault: "unreadable"; readonly value: string }
  /** `from` and `to` are the limits of each side, in `unit`. */
  | {
      readonly fault: "too-small" | "too-large";
      readonly value: string;
      readonly from: number;
      readonly to: number;
      readonly unit: "mm" | "px";
    };

/** Sizes in points, before they become pixels. */
type Sizes = Pick<FigureFrame, "margin" | "title" | "deck" | "key" | "foot" | "source" | "names" | "good" | "smallest">;

const screen: Sizes = {
  margin: 30,
  title: 26,
  deck: 13,
  key: 10.5,
  foot: 8.5,
  source: 8.5,
  names: [18, 16.5, 15, 14, 13, 12, 11, 10, 9],
  good: 11,
  smallest: 8,
};
const square: Sizes = {
  margin: 28,
  title: 22,
  deck: 12,
  key: 9.5,
  foot: 8,
  source: 8,
  names: [14, 13, 12, 11, 10, 9],
  good: 10,
  smallest: 8,
};
const page: Sizes = {
  margin: 42,
  title: 21,
  deck: 11,
  key: 8.5,
  foot: 7,
  source: 7,
  names: [10.5, 9.5, 9, 8.5, 8, 7.5, 7],
  good: 8.5,
  smallest: 7,
};
const wide: Sizes = { ...page, margin: 40, title: 22, names: [11, 10, 9.5, 9, 8.5, 8, 7.5, 7] };
/** A poster is read from a metre away: its names are as large as it has room for. */
const poster: Sizes = {
  ...page,
  title: 32,
  deck: 14,
  key: 11,
  foot: 9,
  source: 8,
  names: [17, 15, 13.5, 12, ...page.names],
  good: 12,
};
const narrow: Sizes = {
  margin: 4,
  title: 10,
  deck: 7.5,
  key: 7,
  foot: 7,
  source: 7,
  names: [8.5, 8, 7.5, 7],
  good: 7,
  smallest: 7,
};
const twoColumns: Sizes = { ...narrow, title: 13, deck: 8.5, key: 7.5, names: [9.5, 9, 8.5, 8, 7.5, 7], good: 8 };

const millimetre = 96 / 25.4;
const paperPoint = 96 / 72;

/** The area of A4. Larger paper has larger type, as posters are read from farther away, but more room as well. */
const pageArea = 210 * 297;

const paper = (id: string, [width, height]: readonly [number, number], sizes: Sizes, more: Partial<FigureFrame> = {}): FigureFrame => {
  const point = paperPoint * Math.max(1, Math.sqrt(Math.sqrt((width * height) / pageArea)));
  return {
    ...inPixels(sizes, more.isCut ? paperPoint : point),
    id,
    width: width * millimetre,
    height: height * millimetre,
    unit: "mm",
    scale: 300 / 96,
    sourceColumns: width > height ? 3 : 2,
    sourceShare: width > height ? 0.3 : 0.42,
    isCut: false,
    mayBeCut: false,
    isPlain: false,
    isPaper: true,
    isLarge: width * height >= 2 * pageArea * 0.99,
    ...more,
  };
};

const pixels = (id: string, [width, height]: readonly [number, number]): FigureFrame => {
  const scale = ((5 / 3) * Math.min(width, height)) / 1080;
  const isWide = width > height * 1.3;
  return {
    ...inPixels(isWide ? screen : square, 1.2),
    id,
    width: width / scale,
    height: height / scale,
    scale,
    sourceColumns: isWide ? 4 : 2,
    sourceShare: isWide ? 0.2 : 0.24,
    isCut: false,
    mayBeCut: false,
    isPlain: false,
    isPaper: false,
    isLarge: false,
  };
};

function inPixels(sizes: Sizes, point: number): Sizes & { readonly point: number } {
  const { names, ...single } = sizes;
  const scaled = Object.fromEntries(Object.entries(single).map(([name, size]) => [name, size * point])) as Omit<Sizes, "names">;
  return { ...scaled, names: names.map((size) => size * point), point };
}

/** Height of a page's type area in journals, in millimetres: no figure in a column is higher. */
const columnHeight = 240;

const named: Readonly<Record<FrameId, FigureFrame>> = {
  slide: pixels("slide", [1920, 1080]),
  square: pixels("square", [1080, 1080]),
  "a4-portrait": paper("a4-portrait", [210, 297], page, { mayBeCut: true }),
  "a4-landscape": paper("a4-landscape", [297, 210], wide, { mayBeCut: true }),
  "letter-portrait": paper("letter-portrait", [215.9, 279.4], page, { mayBeCut: true }),
  "letter-landscape": paper("letter-landscape", [279.4, 215.9], wide, { mayBeCut: true }),
  column: paper("column", [85, columnHeight], narrow, { isCut: true, isPlain: true, sourceColumns: 1, sourceShare: 0.4 }),
  "double-column": paper("double-column", [175, columnHeight], twoColumns, {
    isCut: true,
    isPlain: true,
    sourceColumns: 2,
    sourceShare: 0.4,
  }),
  "a0-portrait": paper("a0-portrait", [841, 1189], poster),
  "a0-landscape": paper("a0-landscape", [1189, 841], { ...poster, margin: wide.margin }),
};

/** The sides that a free size may have. */
const limits = { mm: { from: 60, to: 2000 }, px: { from: 320, to: 8000 } } as const;
/** Below this width, in millimetres, a page has the type of a column. */
const columnWidth = 110;
/** Below this, the smaller side of a page leaves no room for large type and margins. */
const smallPage = 140;

/** Reads a frame: its id, or a size such as "120x80mm" or "1200x630px". */
export function parseFrame(text: string): FigureFrame | FrameProblem {
  const value = text.trim().toLowerCase();
  const known = frameIds.find((id) => id === value);
  if (known) return named[known];
  const parts = /^(\d{1,9}(?:\.\d{1,3})?)\s*[x×]\s*(\d{1,9}(?:\.\d{1,3})?)\s*(mm|px)$/u.exec(value);
  if (!parts) return { fault: "unreadable", value: text.slice(0, 60) };
  const unit = parts[3] as "mm" | "px";
  const sides = [Number(parts[1]), Number(parts[2])] as const;
  const { from, to } = limits[unit];
  if (Math.min(...sides) < from) return { fault: "too-small", value, from, to, unit };
  if (Math.max(...sides) > to) return { fault: "too-large", value, from, to, unit };
  if (unit === "px") return pixels(value, sides);
  const [width, height] = sides;
  if (width < columnWidth) return paper(value, sides, narrow, { isPlain: true, sourceColumns: 1 });
  if (Math.min(width, height) < smallPage) return paper(value, sides, { ...twoColumns, margin: 10 }, { isPlain: true });
  return paper(value, sides, width > height ? wide : page);
}

/** Reads the width of a frame that is cut to the height of its contents, such as "85mm". */
export function parseWidth(text: string): FigureFrame | FrameProblem {
  const value = text.trim().toLowerCase();
  const width = Number(/^(\d{1,9}(?:\.\d{1,3})?)\s*mm$/u.exec(value)?.[1] ?? Number.NaN);
  const { from, to } = limits.mm;
  if (Number.isNaN(width)) return { fault: "unreadable", value: text.slice(0, 60) };
  if (width < from) return { fault: "too-small", value, from, to, unit: "mm" };
  if (width > to) return { fault: "too-large", value, from, to, unit: "mm" };
  const isNarrow = width < columnWidth;
  const cut = { isCut: true, sourceColumns: isNarrow ? 1 : 2, sourceShare: 0.4 } as const;
  return paper(value, [width, Math.max(columnHeight, width)], isNarrow ? narrow : twoColumns, cut);
}

/**
 * A poster at the size of a page of the same proportions, and the factor by which a drawing for it is to be enlarged; any other frame as it is.
 */
export function atPageSize(frame: FigureFrame): { readonly frame: FigureFrame; readonly factor: number } {
  const factor = frame.isPaper ? frame.point / paperPoint : 1;
  if (factor === 1) return { frame, factor };
  const { names, ...rest } = frame;
  const lengths = ["width", "height", "point", "margin", "title", "deck", "key", "foot", "source", "good", "smallest"] as const;
  const shrunk = Object.fromEntries(lengths.map((name) => [name, rest[name] / factor]));
  return { frame: { ...rest, ...shrunk, names: names.map((size) => size / factor) }, factor };
}

/** The share of the usual size that a title has where not all fits. */
const tightTitle = 0.72;

/** The frame with a smaller title. */
export const withTightTitle = (frame: FigureFrame): FigureFrame => ({ ...frame, title: Math.max(frame.title * tightTitle, frame.deck) });

export const isFrame = (parsed: FigureFrame | FrameProblem): parsed is FigureFrame => !("fault" in parsed);

export const frameOf = (id: FrameId): FigureFrame => named[id];
