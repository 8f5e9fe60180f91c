/** The worker that reads a reader's own graph and lays it out, beside the page's own thread. */
import { type OwnGraphRequest, readOwnGraph } from "./own-graph/read-own-graph.ts";

addEventListener("message", ({ data }: MessageEvent<OwnGraphRequest>) => {
  // The page hears of errors only, not of promises that fail.
  readOwnGraph(data, (message) => postMessage(message)).catch(reportError);
});
