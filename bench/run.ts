/**
 * Times our canvas beside an empty page, plain sigma and a hand-written 2D canvas, all in one run, and says what is within its target.
 *
 * Pages take turns, so that a busy machine slows all of them; what counts is the ratios. `--rounds 5`, `--pictures forum,3000`, `--format json`.
 */
import { existsSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { build } from "vite";
import { findBrowser, launchOptions } from "../test/browser/find.ts";
import { type Answers, actionsToAnswers } from "./actions.ts";
import { firstDrawing, frameTime, median, open } from "./drive.ts";
import { pictureNamed } from "./pictures.ts";
import { printed, type Report, type Row, resultsOf } from "./report.ts";
import { clickToFrame, keystrokeToResults } from "./search.ts";
import { serve } from "./serve.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    pictures: { type: "string", default: "forum,3000,10000" },
    format: { type: "string", default: "text" },
  },
});
const root = resolve(import.meta.dirname, "..");
const dist = join(root, "dist");
const pagesFolder = join(root, "node_modules/.cache/bench");

const browserPath = findBrowser();
if (browserPath === undefined) {
  console.error("No browser is installed; `npm test` gets one.");
  process.exit(1);
}
const browser = await chromium.launch(await launchOptions(browserPath));

await build({ configFile: join(root, "bench/vite.config.ts") });
const names = values.pictures.split(",");
const pictures = names.map((name) => ({ name, picture: pictureNamed(name, dist) }));
for (const { name, picture } of pictures) writeFileSync(join(pagesFolder, `picture-${name}.json`), JSON.stringify(picture));
const pages = await serve(pagesFolder);
const product = existsSync(join(dist, "index.html")) ? await serve(dist) : undefined;

const rows: Row[] = [];
for (const { name: pictureName, picture } of pictures) {
  const taken = ["empty", "sigma", "canvas2d", "ours", ...(product && pictureName === "forum" ? ["product"] : [])].map((name) => ({
    name,
    drawn: [] as number[],
    frames: [] as number[],
    bytes: 0,
  }));
  for (let round = 0; round < Number(values.rounds); round++)
    for (const page of round % 2 === 0 ? taken : [...taken].reverse()) {
      const url = page.name === "product" && product ? product.url : `${pages.url}${page.name}.html?picture=${pictureName}`;
      const opened = await open(browser, url);
      const first = await firstDrawing(opened);
      page.drawn.push(first.milliseconds);
      page.bytes = first.bytes;
      if (page.name !== "empty") page.frames.push(await frameTime(opened));
      await opened.context().close();
    }
  const size = { nodes: picture.nodes.length, edges: picture.edges.length };
  for (const { name, drawn, frames, bytes } of taken)
    rows.push({ page: name, ...size, firstDrawing: median(drawn), bytes, ...(frames.length > 0 && { frame: median(frames) }) });
}

const empty = await open(browser, `${pages.url}empty.html`);
const click = await clickToFrame(empty);
await empty.context().close();
let keystroke: number | undefined;
let answers: Answers | undefined;
if (product) {
  const page = await open(browser, product.url);
  keystroke = await keystrokeToResults(page);
  await page.context().close();
  const acted = await open(browser, `${product.url}#lang=en`);
  answers = await actionsToAnswers(acted, Number(values.rounds));
  await acted.context().close();
}
const version = browser.version();
await browser.close();
await Promise.all([pages.stop(), product?.stop()]);

const report: Report = {
  conditions: {
    browser: `Chromium ${version}`,
    graphics: "SwiftShader",
    cores: cpus().length,
    rounds: Number(values.rounds),
    window: "1280 x 720",
  },
  rows,
  clickToFrame: click,
  ...(keystroke !== undefined && { keystrokeToResults: keystroke }),
  ...(answers && { answers }),
  results: resultsOf(rows, { click, keystroke, answers }),
};
console.log(values.format === "json" ? JSON.stringify(report, null, 2) : printed(report));
