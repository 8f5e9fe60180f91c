/** Makes figures in a worker, so that the page answers meanwhile; in the page itself where no worker can start, such as from a folder. */
import type { FigureAnswer, FigureMessage, FigureResult } from "../figure/figure-messages.ts";
import type { FigureFonts } from "../figure/font/figure-fonts.ts";
import { type FigureRequest, makeFigure } from "../figure/make-figure.ts";
import { startFigureWorker, type WorkerPort } from "./figure-worker-port.ts";

export interface FigureMaker {
  /**
   * Makes a figure.
   *
   * @returns undefined as soon as there is a newer request
   */
  make(request: FigureRequest): Promise<FigureResult | undefined>;
}

/** Milliseconds for which a newer request waits for an older one; a new worker would need about as long to start. */
const patience = 250;

interface Job {
  readonly request: FigureRequest;
  readonly resolve: (result: FigureResult | undefined) => void;
  readonly reject: (reason: unknown) => void;
}

/** Makes one figure at a time, with the given fonts. The worker starts with the first request, and is kept for the next ones. */
export function figureMaker({ files }: Pick<FigureFonts, "files">, startWorker: () => WorkerPort = startFigureWorker): FigureMaker {
  let worker: WorkerPort | undefined;
  let isWithoutWorker = false;
  let sentGraph: FigureRequest["graph"] | undefined;
  let running: Job | undefined;
  let next: Job | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const post = (message: FigureMessage): void => worker?.postMessage(message);
  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
    sentGraph = undefined;
  };
  const takeNext = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const job = next;
    running = undefined;
    next = undefined;
    if (job) run(job);
  };
  const start = (): void => {
    worker = startWorker();
    worker.onmessage = ({ data }: MessageEvent<FigureAnswer>) => {
      if (data.kind !== "made") return;
      running?.resolve(data.result);
      takeNext();
    };
    worker.onerror = () => {
      stop();
      isWithoutWorker = true;
      const job = next ?? running;
      next = undefined;
      if (job) run(job);
    };
    post({ kind: "fonts", files });
  };
  const runHere = (job: Job): void => {
    if (running !== job) return;
    try {
      if (!next) job.resolve(makeFigure(job.request));
    } catch (error) {
      job.reject(error);
    }
    takeNext();
  };
  const run = (job: Job): void => {
    running = job;
    if (isWithoutWorker) {
      // The page shows what has been chosen before it is busy.
      setTimeout(() => runHere(job));
      return;
    }
    const { graph, metric: _, ...request } = job.request;
    try {
      if (!worker) start();
      if (sentGraph !== graph) post({ kind: "graph", built: graph.built });
      sentGraph = graph;
      post({ kind: "request", request });
    } catch {
      // The browser has no workers for this page.
      stop();
      isWithoutWorker = true;
      run(job);
    }
  };

  return {
    make: (request) =>
      new Promise((resolve, reject) => {
        const job = { request, resolve, reject };
        if (!running) {
          run(job);
          return;
        }
        running.resolve(undefined);
        next?.resolve(undefined);
        next = job;
        timer ??= setTimeout(() => {
          stop();
          takeNext();
        }, patience);
      }),
  };
}
