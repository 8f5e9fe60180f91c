/**
 * Times our canvas beside an empty page, plain sigma and a hand-written 2D canvas in one run, and compares the ratios with their targets.
 *
 * The pages take turns, so that a busy machine slows all of them alike; only the ratios matter.
 * Options: `--rounds 5`, `--pictures forum,3000`, `--format json`.
 */
import { existsSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { build } from "vite";
import { findBrowser, launchOptions } from "../test/browser/find-browser.ts";
import { type ActionTimes, measureActions } from "./actions.ts";
import { pictureNamed } from "./benchmark-pictures.ts";
import { answering, firstDrawing, frameTime, median, open } from "./drive.ts";
import { type HandlingTimes, handlingTimes } from "./handling-times.ts";
import { type PreviewTimes, previewTimes } from "./preview-times.ts";
import { questionTimes } from "./question-times.ts";
import { clickToFrame, keystrokeToResults } from "./reaction-times.ts";
import { formatReport, type Report, type Row, resultsOf } from "./report.ts";
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
const wholePage = existsSync(join(dist, "index.html")) ? await serve(dist) : undefined;

const rows: Row[] = [];
for (const { name: pictureName, picture } of pictures) {
  const measured = ["empty", "sigma", "canvas2d", "ours", ...(wholePage && pictureName === "forum" ? ["product"] : [])].map((name) => ({
    name,
    drawn: [] as number[],
    painted: [] as number[],
    answers: [] as number[],
    frames: [] as number[],
    bytes: 0,
  }));
  for (let round = 0; round < Number(values.rounds); round++)
    for (const page of round % 2 === 0 ? measured : [...measured].reverse()) {
      const url = page.name === "product" && wholePage ? wholePage.url : `${pages.url}${page.name}.html?picture=${pictureName}`;
      const opened = await open(browser, url);
      const first = await firstDrawing(opened);
      page.drawn.push(first.milliseconds);
      page.painted.push(first.painted);
      page.bytes = first.bytes;
      if (page.name === "product") page.answers.push(await answering(opened));
      if (page.name !== "empty") page.frames.push(await frameTime(opened));
      await opened.context().close();
    }
  const size = { nodes: picture.nodes.length, edges: picture.edges.length };
  for (const { name, drawn, painted, answers, frames, bytes } of measured)
    rows.push({
      page: name,
      ...size,
      firstDrawing: median(drawn),
      firstPicture: median(painted),
      bytes,
      ...(answers.length > 0 && { answering: median(answers) }),
      ...(frames.length > 0 && { frame: median(frames) }),
    });
}

const empty = await open(browser, `${pages.url}empty.html`);
const click = await clickToFrame(empty);
await empty.context().close();
let keystroke: number | undefined;
let answers: ActionTimes | undefined;
let handling: HandlingTimes | undefined;
let previews: readonly PreviewTimes[] = [];
if (wholePage) {
  const page = await open(browser, wholePage.url);
  keystroke = await keystrokeToResults(page);
  await page.context().close();
  const actionPage = await open(browser, `${wholePage.url}#lang=en`);
  answers = await measureActions(actionPage, Number(values.rounds));
  await actionPage.context().close();
  const forum = pictures.find(({ name }) => name === "forum");
  if (forum) {
    const handled = await open(browser, `${wholePage.url}#lang=en`);
    handling = await handlingTimes(handled, forum.picture);
    await handled.context().close();
  }
  previews = await previewTimes(browser, wholePage.url, Number(values.rounds));
}
const version = browser.version();
await browser.close();
await Promise.all([pages.close(), wholePage?.close()]);

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
  previews,
  results: resultsOf(rows, { click, keystroke, answers, handling, previews, questions: questionTimes(dist) }),
};
console.log(values.format === "json" ? JSON.stringify(report, null, 2) : formatReport(report));
