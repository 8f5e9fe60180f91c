/** Puts the packaged fonts into the page's folder: cut to the characters of data and page, with a style sheet that names them. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { countryName, regions } from "../model/countries.ts";
import { type CutFont, cutFonts, type FontWeight, fontPackages, fontWeights, latinSource, licenceOf, wholeHanFont } from "./cut-fonts.ts";
import { packagedFamily } from "./tokens.ts";

/** Files and folders whose characters the fonts must have. */
const written = ["graph-data", "src", "index.html"];

/**
 * Writes `fonts/` when the page is built, and serves it while developing: WOFF2 for the page with the style sheets `han.css` and
 * `latin.css`, TTF for figures with their list `fonts.json`, licences. The page loads a style sheet if the machine has no font for such characters.
 */
export function fontsPlugin(): Plugin {
  let root = ".";
  let cache = "";
  let files: Promise<Files> | undefined;
  return {
    name: "packaged-fonts",
    configResolved(config) {
      root = config.root;
      cache = join(root, "node_modules/.cache/fonts");
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /\/fonts\/([\w.-]+)(?:\?|$)/.exec(request.url ?? "")?.[1];
        if (name === undefined) return next();
        // Characters that are added to the files later are picked up when the server restarts.
        files ??= cutFonts(charactersOf(root), cache).then(filesOf);
        files.then((all) => {
          const content = all[name];
          if (content === undefined) return next();
          response.setHeader("Content-Type", name.endsWith(".css") ? "text/css; charset=utf-8" : "application/octet-stream");
          response.end(content);
        }, next);
      });
    },
    async generateBundle() {
      const fonts = filesOf(await cutFonts(charactersOf(root), cache));
      for (const [name, source] of Object.entries(fonts)) this.emitFile({ type: "asset", fileName: `fonts/${name}`, source });
    },
  };
}

/** An entry of `fonts.json`. */
export interface PackagedFont {
  readonly file: string;
  readonly weight: FontWeight;
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The characters of data and page, of the countries' names that the browser writes, and of printable Latin-1. */
export function charactersOf(root: string): ReadonlySet<string> {
  const latin = Array.from({ length: 0x100 }, (_, code) => String.fromCodePoint(code));
  const countries = Object.values(regions).flatMap((region) => region.countries.map((code) => countryName(code).zh));
  const all = [...latin, ...countries, ...written.flatMap((name) => textsIn(join(root, name)))].join("");
  return new Set([...new Set(all)].filter((character) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u.test(character)));
}

function textsIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [readFileSync(path, "utf8")];
  return readdirSync(path).flatMap((name) => textsIn(join(path, name)));
}

function filesOf(fonts: readonly CutFont[]): Files {
  const whole = wholeHanFont();
  return {
    "latin.css": fonts.filter(isLatin).map(faceOf).join("\n"),
    "han.css": [
      ...fontWeights.map((weight) => fontFace(weight, wholeName, whole, wholeRanges)),
      ...fonts.filter((font) => !isLatin(font)).map(faceOf),
    ].join("\n"),
    ...Object.fromEntries(fonts.flatMap(({ name, ttf, woff2 }) => [[`${name}.ttf`, ttf] as const, [`${name}.woff2`, woff2] as const])),
    [wholeName]: whole,
    // For figures: the order in which the fonts are asked for a character.
    "fonts.json": JSON.stringify(fonts.map(({ name, weight }): PackagedFont => ({ file: `${name}.ttf`, weight }))),
    "LICENSE.txt": fontPackages.map((name) => `Cut from ${name}\n\n${licenceOf(name)}`).join("\n\n"),
  };
}

const wholeName = "han-whole.woff2";

/** Of rules that have a character the last counts, so the whole font is asked for only what the cut ones lack. */
const wholeRanges = "U+3000-9FFF,U+FF00-FFEF";

const isLatin = ({ name }: CutFont): boolean => name.startsWith(latinSource.name);
const faceOf = ({ name, weight, codes, woff2 }: CutFont): string => fontFace(weight, `${name}.woff2`, woff2, rangesOf(codes));

/** The address ends with the content's sum: who has kept a font for other characters asks anew. */
function fontFace(weight: number, file: string, content: Uint8Array, ranges: string): string {
  const sum = createHash("sha256").update(content).digest("hex").slice(0, 8);
  return `@font-face{font-family:"${packagedFamily}";font-weight:${weight};font-display:swap;src:url("./${file}?${sum}")format("woff2");unicode-range:${ranges}}`;
}

function rangesOf(codes: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const digits = (code: number): string => code.toString(16).toUpperCase();
  return ranges.map(([first, last]) => `U+${digits(first)}${first === last ? "" : `-${digits(last)}`}`).join(",");
}
