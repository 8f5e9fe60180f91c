/** The worker that makes figures, beside the page's own thread. */
import { type FigureMessage, messageReader } from "./figure/figure-messages.ts";

const answer = messageReader();

addEventListener("message", ({ data }: MessageEvent<FigureMessage>) => {
  const result = answer(data);
  if (result) postMessage(result);
});
