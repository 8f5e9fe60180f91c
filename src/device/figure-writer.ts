/** Writes the files of a figure in a worker of their own, so that the page answers meanwhile; in the page itself where none can start. */
import type { FigureAnswer, FigureMessage } from "../figure/figure-messages.ts";
import type { FigureFonts } from "../figure/font/figure-fonts.ts";
import type { TileCanvas, TileSize } from "../figure/png/draw-png.ts";
import { type WriteRequest, type WrittenFigure, writeFigure } from "../figure/write-figure.ts";
import { startFigureWorker, type WorkerPort } from "./figure-worker-port.ts";

export interface WriterOptions {
  readonly fonts: FigureFonts;
  /** Called with the finished share, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Ends the worker at once. */
  readonly signal?: AbortSignal | undefined;
  readonly startWorker?: () => WorkerPort;
}

/**
 * Writes the files.
 *
 * @throws the reason of `signal` if it is aborted; an error if the files cannot be written
 */
export async function writtenFigure(request: WriteRequest, options: WriterOptions): Promise<WrittenFigure> {
  const { fonts, onProgress, signal } = options;
  signal?.throwIfAborted();
  const written = await writtenByWorker(request, options);
  signal?.throwIfAborted();
  if (written !== "no-worker") return written;
  // The page shows that it is at work before it is busy.
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
  return writeFigure(request, { fonts, signal, createCanvas: pageCanvas, onProgress: (share) => onProgress?.(share) });
}

const pageCanvas = (size: TileSize): TileCanvas => Object.assign(document.createElement("canvas"), size);

function writtenByWorker(
  request: WriteRequest,
  { fonts: { files }, onProgress, signal, startWorker = startFigureWorker }: WriterOptions,
): Promise<WrittenFigure | "no-worker"> {
  return new Promise((resolve, reject) => {
    let worker: WorkerPort;
    try {
      worker = startWorker();
    } catch {
      resolve("no-worker");
      return;
    }
    const end = (settle: () => void): void => {
      worker.terminate();
      signal?.removeEventListener("abort", abort);
      settle();
    };
    const abort = (): void => end(() => reject(signal?.reason));
    signal?.addEventListener("abort", abort);
    worker.onmessage = ({ data }: MessageEvent<FigureAnswer>) => {
      if (data.kind === "progress") onProgress?.(data.share);
      if (data.kind === "written") end(() => resolve(data.result));
      if (data.kind === "failed") end(() => resolve("no-worker"));
    };
    worker.onerror = () => end(() => resolve("no-worker"));
    const post = (message: FigureMessage): void => worker.postMessage(message);
    try {
      post({ kind: "fonts", files });
      post({ kind: "write", request });
    } catch {
      end(() => resolve("no-worker"));
    }
  });
}
