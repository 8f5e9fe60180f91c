/** The map of the page in the frame of a figure, which has another size and other proportions. */
import { fittedCamera, fittedScale, radiusOnPage, scaleOf } from "../scene/frame.ts";
import { placeLabels } from "../scene/place-labels.ts";
import type { LabelSizes } from "../scene/place-names.ts";
import type { Bounds, Frame, Picture, Scene } from "../scene/scene-types.ts";
import type { Camera } from "../view/view-state.ts";
import { namedBand } from "./band-names.ts";
import { isInBand } from "./band-parts.ts";
import type { MapSheetOptions } from "./compose-map-sheet.ts";
import type { FigureFrame } from "./figure-frames.ts";
import type { TextMetric } from "./font/text-metric.ts";
import { mapLines } from "./map-lines.ts";
import { namesBesideMarks } from "./names-beside-marks.ts";
import { namesOffLines } from "./names-off-lines.ts";
import { seenPicture } from "./seen-picture.ts";

/**
 * The scene in a frame of the figure. With `viewport`, everything visible in the page stays inside, whatever the proportions of both; without
 * it, the camera keeps its zoom.
 *
 * @param isDraft true where it is only asked what is in the frame: names may then stand where heavy lines pass
 */
export function sceneAsSeen(
  options: Pick<MapSheetOptions, "graph" | "view" | "viewport" | "highlight" | "frame" | "metric" | "isWithoutNumbers">,
  size: Pick<Frame, "width" | "height">,
  isDraft = false,
): Scene {
  const { view, viewport, frame: sheet, metric } = options;
  const seen = mapLines(options).picture;
  const sizes = labelSizes(sheet, metric);
  if (view.camera === undefined && isWholeByRole(seen)) return wholeByRole(seen, size, { sizes, metric, isDraft });
  const picture = view.camera === undefined ? widened(seen, size, sizes) : seen;
  const bounds = view.camera === undefined ? shownBounds(picture) : picture.bounds;
  const camera = view.camera ?? fittedCamera(bounds);
  const isFitted = view.camera === undefined || viewport === undefined;
  const frame: Frame = {
    ...size,
    bounds,
    camera: isFitted ? camera : cameraCovering({ ...viewport, bounds, camera }, { ...size, bounds }),
  };
  const placed = placeLabels(picture, frame, sizes);
  return {
    frame,
    picture,
    labels: namesBesideMarks(placed, picture, frame, metric, { sizes: sizes.inBand, lineHeight: sizes.lineHeight }),
  };
}

/** The scene with as many names as have room: where those of the rows are good to read, or smaller, so that the band between them is wider. */
function wholeByRole(
  seen: Picture,
  size: Pick<Frame, "width" | "height">,
  { sizes, metric, isDraft }: { readonly sizes: FigureLabelSizes; readonly metric: TextMetric; readonly isDraft: boolean },
): Scene {
  const { lineHeight } = sizes;
  const sceneWith = (largest: number) => {
    const rowSizes = { ...sizes, size: largest };
    const picture = widened(seen, size, rowSizes);
    const bounds = shownBounds(picture);
    const frame: Frame = { ...size, bounds, camera: fittedCamera(bounds) };
    const rows = placeLabels({ ...picture, nodes: picture.nodes.filter((node) => !isInBand(node)), edges: [] }, frame, rowSizes);
    const isRough = rows.length < picture.nodes.filter((node) => !isInBand(node)).length;
    const band = namedBand(picture, { isRough, frame, metric, rows, sizes: sizes.inBand, lineHeight });
    return { frame, rows, band, unnamed: picture.nodes.length - rows.length - band.labels.length };
  };
  const first = sceneWith(sizes.size);
  const second = first.unnamed === 0 ? first : sceneWith(sizes.smallest);
  const { frame, rows, band, unnamed } = second.unnamed < first.unnamed ? second : first;
  const { picture, labels } = isDraft || unnamed > 0 ? band : namesOffLines(band, { frame, metric, rows, lineHeight, sizes: sizes.inBand });
  return { frame, picture, labels: [...rows, ...labels] };
}

/** More nodes between the sides than these cannot all be named, and to try it would take minutes: the heaviest are. */
const maxInBand = 60;

/** True for a map with rows at its sides in which nothing is selected, and no more between them than can be named. */
const isWholeByRole = ({ nodes }: Picture): boolean => {
  const inBand = nodes.filter(isInBand).length;
  return nodes.every(({ emphasis }) => emphasis === "plain") && inBand < nodes.length && inBand <= maxInBand;
};

/** The height of the whole map at a width; that of any frame where the reader has chosen a part of it. */
export function heightAsSeen(options: Pick<MapSheetOptions, "graph" | "view" | "highlight">, width: number): number {
  if (options.view.camera !== undefined) return Number.POSITIVE_INFINITY;
  const { minX, maxX, minY, maxY } = shownBounds(seenPicture(options));
  return (width * (maxY - minY)) / Math.max(maxX - minX, 1);
}

/** How far a frame of other proportions than the sheet of the map moves its sides apart. */
const widest = 2.4;
/** How far the rows move apart in a high frame, so that their names are not left out, and no part of it is empty. */
const tallest = 2.4;
/** How near they come in a narrow frame, so that their names have room. */
const nearest = 0.45;
/** Between a mark and its name, with the ring of a selected one, and between a name and the edge, in pixels. */
const beside = 14;

/**
 * The sides of the map moved apart, or nearer, each as far as the frame has room for it and its names: rows, order and the places in the band
 * stay as they are seen, and fewer names have lines behind them.
 */
function widened(
  picture: Picture,
  size: Pick<Frame, "width" | "height">,
  { size: em, lineHeight, rowShare, widthOf }: FigureLabelSizes,
): Picture {
  const bounds = shownBounds(picture);
  const frame: Frame = { ...size, bounds, camera: fittedCamera(bounds) };
  const scale = scaleOf(frame);
  const sides = picture.nodes.filter(({ nameAt, room }) => nameAt !== undefined && room !== undefined);
  if (sides.length === 0) return picture;
  const tall = Math.max(1, Math.min(tallest, size.height / ((bounds.maxY - bounds.minY) * scale)));
  const factorOf = (some: typeof sides): number => {
    const factors = some.map(({ at, radius, label, emphasis, room = 0 }) => {
      // A name is no higher than its row.
      const name = emphasis === "faded" ? 0 : widthOf(label, Math.min(em, (room * tall * scale * rowShare) / lineHeight));
      const outside = name + radiusOnPage(radius, frame) + beside;
      return (size.width / 2 - outside) / Math.max(Math.abs(at.x) * scale, 1);
    });
    return Math.max(nearest, Math.min(widest, ...factors));
  };
  const [left, right] = [factorOf(sides.filter(({ at }) => at.x < 0)), factorOf(sides.filter(({ at }) => at.x >= 0))];
  return {
    ...picture,
    bounds: { ...picture.bounds, minY: picture.bounds.minY * tall, maxY: picture.bounds.maxY * tall },
    nodes: picture.nodes.map(({ at, room, ...node }) => ({
      ...node,
      at: { x: at.x * (at.x < 0 ? left : right), y: at.y * tall },
      ...(room !== undefined && { room: room * tall }),
    })),
  };
}

/** Above and below the outermost nodes, in layout units, and beyond that as a share of the frame: names of rows have room in theirs. */
const [marginY, rowMargin] = [14, 0.006];

/** The sheet without the room for headings, which figures do not have, as far as it is empty. */
function shownBounds({ bounds, nodes }: Picture): Bounds {
  const heights = nodes.map(({ at }) => at.y);
  if (heights.length < 2) return bounds;
  return {
    ...bounds,
    ...(nodes.some((node) => !isInBand(node)) && { margin: rowMargin }),
    minY: Math.max(bounds.minY, Math.min(...heights) - marginY),
    maxY: Math.min(bounds.maxY, Math.max(...heights) + marginY),
  };
}

/** Rows of names may touch: unlike those of the page, nobody has to hit them. */
type FigureLabelSizes = LabelSizes & Required<Pick<LabelSizes, "widthOf">>;

const labelSizes = ({ names, good }: FigureFrame, metric: TextMetric): FigureLabelSizes => ({
  size: good,
  inBand: names.filter((size) => size <= good),
  smallest: names.at(-1) ?? good,
  lineHeight: 1.04,
  rowShare: 0.985,
  // As wide as the name of what is selected, which is bold.
  widthOf: (text, em) => metric.width(text, em, true),
});

/** The camera that shows everything in the frame of the page, and as little more as the proportions allow. */
function cameraCovering(page: Frame, frame: Omit<Frame, "camera">): Camera {
  const scale = scaleOf(page) * Math.min(frame.width / page.width, frame.height / page.height);
  return { ...page.camera, zoom: scale / fittedScale(frame) };
}
