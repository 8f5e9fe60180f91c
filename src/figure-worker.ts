/** The worker that makes figures and writes their files, beside the page's own thread. */
import { type FigureMessage, messageReader } from "./figure/figure-messages.ts";
import type { TileCanvas, TileSize } from "./figure/png/draw-png.ts";

const createCanvas = ({ width, height }: TileSize): TileCanvas => new OffscreenCanvas(width, height);

// Some browsers have the canvas of workers, but cannot draw on it.
const canDraw =
  typeof OffscreenCanvas !== "undefined" && createCanvas({ width: 1, height: 1 }).getContext("2d", { willReadFrequently: true }) !== null;

const read = messageReader((answer) => postMessage(answer), canDraw ? createCanvas : undefined);

addEventListener("message", ({ data }: MessageEvent<FigureMessage>) => read(data));
