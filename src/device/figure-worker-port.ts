/** Starts the worker that makes and writes figures. */

/** The part of a worker that is used. */
export type WorkerPort = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** @throws where the browser has no workers for this page, such as from a folder */
export const startFigureWorker = (): WorkerPort => new Worker(new URL("../figure-worker.ts", import.meta.url), { type: "module" });
