/** The map of the page in the frame of a figure, which has another size and other proportions. */
import { fittedCamera, fittedScale, radiusOnPage, scaleOf } from "../scene/frame.ts";
import { pictureOf } from "../scene/picture.ts";
import { type LabelSizes, placeLabels } from "../scene/place-labels.ts";
import type { Bounds, Frame, Picture, Scene, SceneEdge } from "../scene/scene-types.ts";
import type { Camera } from "../view/view-state.ts";
import { namedBand } from "./band-names.ts";
import { isInBand } from "./band-parts.ts";
import type { MapSheetOptions } from "./compose-map-sheet.ts";
import type { FigureFrame } from "./figure-frames.ts";
import type { TextMetric } from "./font/text-metric.ts";
import { namesBesideMarks } from "./names-beside-marks.ts";

/**
 * The scene in a frame of the figure. With `viewport`, everything visible in the page stays inside, whatever the proportions of both; without
 * it, the camera keeps its zoom.
 */
export function sceneAsSeen(
  {
    graph,
    view,
    viewport,
    highlight,
    frame: sheet,
    metric,
  }: Pick<MapSheetOptions, "graph" | "view" | "viewport" | "highlight" | "frame" | "metric">,
  size: Pick<Frame, "width" | "height">,
): Scene {
  const seen = pictureOf(graph, view, highlight ? { answer: highlight } : {});
  const sizes = labelSizes(sheet, metric);
  if (view.camera === undefined && isWholeByRole(seen)) return wholeByRole(seen, size, sizes, metric);
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
function wholeByRole(shown: Picture, size: Pick<Frame, "width" | "height">, sizes: FigureLabelSizes, metric: TextMetric): Scene {
  const seen = withPaleLines(shown);
  const sceneWith = (largest: number): Scene => {
    const rowSizes = { ...sizes, size: largest };
    const picture = widened(seen, size, rowSizes);
    const bounds = shownBounds(picture);
    const frame: Frame = { ...size, bounds, camera: fittedCamera(bounds) };
    const rows = placeLabels({ ...picture, nodes: picture.nodes.filter((node) => !isInBand(node)), edges: [] }, frame, rowSizes);
    const isRough = rows.length < picture.nodes.filter((node) => !isInBand(node)).length;
    const band = namedBand(picture, { isRough, frame, metric, rows, sizes: sizes.inBand, lineHeight: sizes.lineHeight });
    return { frame, picture: band.picture, labels: [...rows, ...band.labels] };
  };
  const first = sceneWith(sizes.size);
  if (first.labels.length === first.picture.nodes.length) return first;
  const second = sceneWith(sizes.smallest);
  return second.labels.length > first.labels.length ? second : first;
}

/**
 * Makes every line pale that has as few claims as pale lines have, but for red ones; the heaviest of a node, too, so that the key can say so
 * in few words. None is pale where none has more claims.
 */
function withPaleLines(picture: Picture): Picture {
  const few = Math.max(0, ...picture.edges.flatMap(({ form, claims }) => (form === "hair" ? claims : [])));
  const hasMore = picture.edges.some(({ form, claims }) => form === "strong" && claims > few);
  const formOf = ({ form, line, claims }: SceneEdge): SceneEdge["form"] => {
    if (form === "line" || claims > few || line === "prohibition") return form;
    return hasMore ? "hair" : "strong";
  };
  return { ...picture, edges: picture.edges.map((edge) => ({ ...edge, form: formOf(edge) })) };
}

/** More nodes between the sides than these cannot all be named, and to try it would take minutes: the heaviest are. */
const maxInBand = 60;

/** True for a map with rows at its sides in which nothing is selected, and no more between them than can be named. */
const isWholeByRole = ({ nodes }: Picture): boolean => {
  const inBand = nodes.filter(isInBand).length;
  return nodes.every(({ emphasis }) => emphasis === "plain") && inBand < nodes.length && inBand <= maxInBand;
};

/** The height of the whole map at a width; that of any frame where the reader has chosen a part of it. */
export function heightAsSeen({ graph, view, highlight }: Pick<MapSheetOptions, "graph" | "view" | "highlight">, width: number): number {
  if (view.camera !== undefined) return Number.POSITIVE_INFINITY;
  const { minX, maxX, minY, maxY } = shownBounds(pictureOf(graph, view, highlight ? { answer: highlight } : {}));
  return (width * (maxY - minY)) / Math.max(maxX - minX, 1);
}

/** How far a frame of other proportions than the sheet of the map moves its sides apart. */
const widest = 2.4;
/** How far the rows move apart in a high frame, so that their names are not left out. */
const tallest = 1.4;
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
