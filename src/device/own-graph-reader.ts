/** Reads a reader's own graph in a worker; in the page itself where no worker can start, such as from a folder. */
import { type OwnGraphMessage, type OwnGraphReading, type OwnGraphRequest, readOwnGraph } from "../own-graph/read-own-graph.ts";

/**
 * Reads a file and lays out its graph.
 *
 * @param onProgress gets the part that is done, from 0 to 1
 * @throws the reason of `signal` as soon as it is aborted; an error if there is no memory for the graph
 */
export function readOwnGraphFile(
  request: OwnGraphRequest,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<OwnGraphReading> {
  return new Promise((resolve, reject) => {
    let worker: Worker | undefined;
    const stop = (): void => worker?.terminate();
    const take = (message: OwnGraphMessage): void => {
      if (signal.aborted) return;
      if (message.kind === "progress") onProgress(message.done);
      else {
        stop();
        resolve(message.reading);
      }
    };
    const readHere = (): void => {
      stop();
      worker = undefined;
      readOwnGraph(request, take).catch(reject);
    };
    signal.addEventListener("abort", () => {
      stop();
      reject(signal.reason);
    });
    try {
      worker = new Worker(new URL("../own-graph-worker.ts", import.meta.url), { type: "module" });
      worker.onmessage = ({ data }: MessageEvent<OwnGraphMessage>) => take(data);
      let hasFailed = false;
      worker.onerror = (event) => {
        // A worker that fails while it reads would fail here too, and take the page along.
        if (event instanceof ErrorEvent && event.message) reject(new Error(event.message));
        else if (!hasFailed) readHere();
        hasFailed = true;
      };
      worker.postMessage(request);
    } catch {
      readHere();
    }
  });
}
