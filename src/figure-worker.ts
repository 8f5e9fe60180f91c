/** The worker that makes figures and writes their files, beside the page's own thread. */
import { type FigureMessage, messageReader } from "./figure/figure-messages.ts";

const read = messageReader((answer) => postMessage(answer));

addEventListener("message", ({ data }: MessageEvent<FigureMessage>) => read(data));
