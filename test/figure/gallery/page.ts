/** The gallery: every kept picture as it is drawn now, beside its kept file, and in the other colour scheme. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { palettes, type Scheme } from "../../../src/design/tokens.ts";
import type { Drawing } from "../../../src/figure/drawing.ts";
import { svgOf } from "../../../src/figure/svg.ts";
import { namedSheets, type SheetPicture } from "../sheet-pictures.ts";

/** Folder of the kept pictures, from the project's root. */
export const keptFolder = "test/figure/expected-sheets";

/** Reads the kept pictures: name to SVG. */
export function readKept(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".svg"))
    .sort();
  return new Map(files.map((file) => [file.slice(0, -".svg".length), readFileSync(join(folder, file), "utf8")]));
}

/** Makes the page, in the order of the list; kept files that no picture draws any more come last. */
export function galleryPage(pictures: Readonly<Record<string, SheetPicture>>, kept: ReadonlyMap<string, string>): string {
  const now = namedSheets(pictures);
  const inScheme = { light: namedSheets(pictures, { palette: "light" }), dark: namedSheets(pictures, { palette: "dark" }) };
  const drawn = [...now].map(([name, drawing]) => {
    const other = drawing.paper === palettes.dark.paper ? "light" : "dark";
    return section(name, { now: drawing, kept: kept.get(name), other, inOther: inScheme[other].get(name) ?? drawing });
  });
  const left = [...kept].filter(([name]) => !now.has(name)).map(([name, svg]) => leftover(name, svg));
  return `${head}\n${[...drawn, ...left].join("\n")}\n`;
}

interface Shown {
  readonly now: Drawing;
  readonly kept: string | undefined;
  readonly other: Scheme;
  readonly inOther: Drawing;
}

function section(name: string, { now, kept, other, inOther }: Shown): string {
  const svg = svgOf(now);
  const status = kept === undefined ? "not kept yet" : kept === svg ? "same" : "differs";
  return [
    `<section id="${escaped(name)}">`,
    `<h2>${escaped(name)} <span class="${status.replaceAll(" ", "-")}">${status}</span></h2>`,
    figureOf("now", svg),
    ...(kept === undefined ? [] : [figureOf("kept", kept)]),
    figureOf(`now, ${other}`, svgOf(inOther)),
    "</section>",
  ].join("\n");
}

const leftover = (name: string, svg: string): string =>
  `<section id="${escaped(name)}">\n<h2>${escaped(name)} <span class="differs">no picture draws it</span></h2>\n${figureOf("kept", svg)}\n</section>`;

/** As an image, so that nothing in the file can do more than be looked at. */
const figureOf = (caption: string, svg: string): string =>
  `<figure><img alt="" src="data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}"><figcaption>${caption}</figcaption></figure>`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const head = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Kept pictures</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 1.5rem; }
  section { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 1rem; margin-block: 2rem; }
  h2 { grid-column: 1 / -1; font-size: 1.1rem; margin: 0; }
  h2 span { font-weight: 400; padding: 0 0.5em; border: 1px solid; border-radius: 1em; }
  .differs, .not-kept-yet { color: light-dark(#a01818, #ff9c9c); }
  figure { margin: 0; }
  img { width: 100%; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
</style>
<h1>Kept pictures</h1>
<p>What <code>test/figure/sheet-pictures.ts</code> draws now, beside <code>${keptFolder}</code>. The page follows the code as you save it.
To keep what is drawn now: <code>npx vitest run --project unit test/figure -u</code>, and look at the diff.</p>`;
