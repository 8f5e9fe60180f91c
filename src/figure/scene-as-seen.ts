/** The map of the page in the frame of a figure, which has another size and other proportions. */
import { fittedCamera, fittedScale, scaleOf } from "../scene/frame.ts";
import { pictureOf } from "../scene/picture.ts";
import { type LabelSizes, placeLabels } from "../scene/place-labels.ts";
import type { Bounds, Frame, Picture, Scene } from "../scene/scene-types.ts";
import type { Camera } from "../view/view-state.ts";
import type { MapSheetOptions } from "./compose-map-sheet.ts";
import type { FigureFrame } from "./figure-frames.ts";

/**
 * The scene in a frame of the figure. With `viewport`, everything visible in the page stays inside, whatever the proportions of both; without
 * it, the camera keeps its zoom.
 */
export function sceneAsSeen(
  { graph, view, viewport, highlight, frame: sheet }: Pick<MapSheetOptions, "graph" | "view" | "viewport" | "highlight" | "frame">,
  size: Pick<Frame, "width" | "height">,
): Scene {
  const picture = pictureOf(graph, view, highlight ? { answer: highlight } : {});
  const bounds = view.camera === undefined ? shownBounds(picture) : picture.bounds;
  const camera = view.camera ?? fittedCamera(bounds);
  const isFitted = view.camera === undefined || viewport === undefined;
  const frame: Frame = {
    ...size,
    bounds,
    camera: isFitted ? camera : cameraCovering({ ...viewport, bounds, camera }, { ...size, bounds }),
  };
  return { frame, picture, labels: placeLabels(picture, frame, labelSizes(sheet)) };
}

/** Above and below the outermost nodes, in layout units. */
const marginY = 14;

/** The sheet without the room for headings, which figures do not have, as far as it is empty. */
function shownBounds({ bounds, nodes }: Picture): Bounds {
  const heights = nodes.map(({ at }) => at.y);
  if (heights.length < 2) return bounds;
  return {
    ...bounds,
    minY: Math.max(bounds.minY, Math.min(...heights) - marginY),
    maxY: Math.min(bounds.maxY, Math.max(...heights) + marginY),
  };
}

/** Rows of names may touch: unlike those of the page, nobody has to hit them. */
const labelSizes = ({ names, good }: FigureFrame): LabelSizes => ({
  size: good,
  inBand: names.filter((size) => size <= good),
  smallest: names.at(-1) ?? good,
  lineHeight: 1.12,
  rowShare: 0.98,
});

/** The camera that shows everything in the frame of the page, and as little more as the proportions allow. */
function cameraCovering(page: Frame, frame: Omit<Frame, "camera">): Camera {
  const scale = scaleOf(page) * Math.min(frame.width / page.width, frame.height / page.height);
  return { ...page.camera, zoom: scale / fittedScale(frame) };
}
