/** Cuts the packaged fonts to given characters. Used by builds and tests, never by the page. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { withoutTables } from "./font-tables.ts";

export const fontWeights = [400, 700] as const;
export type FontWeight = (typeof fontWeights)[number];

export interface CutFont {
  /** Its file's name without the ending, for example "han-400". */
  readonly name: string;
  readonly weight: FontWeight;
  /** Code points, ascending, that no font before it in the list has. */
  readonly codes: readonly number[];
  readonly ttf: Uint8Array;
  readonly woff2: Uint8Array;
}

interface FontSource {
  readonly name: string;
  readonly path: (weight: FontWeight) => string;
  /** `all` characters, or the `rest` that no font before it has. */
  readonly takes: "all" | "rest";
}

/** Packages with fonts, and whose licences go along. */
export const fontPackages = ["@fontsource/noto-sans", "@fontsource/noto-sans-sc", "@fontsource/noto-sans-math"] as const;
const [latin, han, math] = fontPackages;

export const latinSource: FontSource = {
  name: "latin",
  path: (weight) => `${latin}/files/noto-sans-latin-${weight}-normal.woff2`,
  takes: "all",
};

const hanPath = (subset: string, weight: FontWeight): string => `${han}/files/noto-sans-sc-${subset}-${weight}-normal.woff2`;

/** In the order in which they are asked: the Chinese font's quotation marks are as wide as its characters, so the Latin one comes first. */
const sources: readonly FontSource[] = [
  latinSource,
  { name: "han", path: (weight) => hanPath("chinese-simplified", weight), takes: "all" },
  { name: "arrows", path: () => `${math}/files/noto-sans-math-latin-400-normal.woff2`, takes: "rest" },
];

const require = createRequire(import.meta.url);

/** The Chinese font with all of its simplified characters, for what a reader's own text has beyond what the others are cut to. */
export const wholeHanFont = (): Uint8Array => readFileSync(require.resolve(hanPath("chinese-simplified", 400)));

export const licenceOf = (name: (typeof fontPackages)[number]): string => readFileSync(require.resolve(`${name}/LICENSE`), "utf8");

/**
 * Returns the fonts that have the characters, for each weight in the order of precedence.
 *
 * @param cache a folder that keeps the fonts of the last characters, because compressing them takes seconds
 */
export async function cutFonts(characters: ReadonlySet<string>, cache?: string): Promise<readonly CutFont[]> {
  const text = [...characters].sort().join("");
  const key = createHash("sha256")
    .update(JSON.stringify([text, [...unused], fontPackages.map(versionOf)]))
    .digest("hex");
  const known = cache && readKept(cache, key);
  if (known) return known;
  const fonts: CutFont[] = [];
  for (const weight of fontWeights) fonts.push(...(await cutForWeight(text, weight)));
  if (cache) keep(cache, key, fonts);
  return fonts;
}

async function cutForWeight(text: string, weight: FontWeight): Promise<readonly CutFont[]> {
  const { default: subset } = await import("subset-font");
  const fonts: CutFont[] = [];
  const missing = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
  const take = async ({ name, path, takes }: FontSource): Promise<void> => {
    const ttf = await cutFont(path(weight), takes === "all" ? text : String.fromCodePoint(...missing));
    const codes = (await codesOf(ttf)).filter((code) => missing.delete(code));
    if (codes.length === 0) return;
    fonts.push({ name: `${name}-${weight}`, weight, codes, ttf, woff2: await subset(Buffer.from(ttf), text, { targetFormat: "woff2" }) });
  };
  for (const source of sources) await take(source);
  // Characters that the list of common ones lacks are in one of a hundred small files.
  for (const subsetName of hanSubsetsOf(missing))
    await take({ name: `han-${subsetName}`, path: (w) => hanPath(subsetName, w), takes: "rest" });
  return fonts;
}

/** A packaged font, cut to the characters of the text that it has. */
export async function cutFont(path: string, text: string): Promise<Uint8Array> {
  const { default: subset } = await import("subset-font");
  const cut = await subset(readFileSync(require.resolve(path)), text, { targetFormat: "truetype" });
  return withoutTables(cut, unused);
}

/** Kerning, substitutions, vertical text and axes of variation: figures use none of them, and a fallback font of the page can do without. */
const unused: ReadonlySet<string> = new Set(["BASE", "GDEF", "GPOS", "GSUB", "STAT", "gasp", "prep", "vhea", "vmtx"]);

/** The code points that a TrueType font has, ascending. */
export async function codesOf(ttf: Uint8Array): Promise<readonly number[]> {
  const { Blob, Face } = await import("harfbuzzjs");
  return [...new Face(new Blob(ttf)).collectUnicodes()].sort((a, b) => a - b);
}

/** Names of the Chinese font's small files that hold some of the code points. */
function hanSubsetsOf(codes: ReadonlySet<number>): readonly string[] {
  const ranges = require(`${han}/unicode.json`) as Readonly<Record<string, string>>;
  const holds = (range: string): boolean =>
    range.split(",").some((part) => {
      const [first = 0, last = first] = part
        .slice(2)
        .split("-")
        .map((digits) => Number.parseInt(digits, 16));
      return [...codes].some((code) => code >= first && code <= last);
    });
  return Object.entries(ranges).flatMap(([name, range]) => (/^\[\d+\]$/.test(name) && holds(range) ? [name.slice(1, -1)] : []));
}

const versionOf = (name: string): string => (require(`${name}/package.json`) as { readonly version: string }).version;

type Kept = Pick<CutFont, "name" | "weight" | "codes">;

function readKept(folder: string, key: string): readonly CutFont[] | undefined {
  const list = join(folder, "fonts.json");
  if (!existsSync(list)) return undefined;
  const kept = JSON.parse(readFileSync(list, "utf8")) as { readonly key: string; readonly fonts: readonly Kept[] };
  if (kept.key !== key) return undefined;
  return kept.fonts.map((font) => ({
    ...font,
    ttf: readFileSync(join(folder, `${font.name}.ttf`)),
    woff2: readFileSync(join(folder, `${font.name}.woff2`)),
  }));
}

function keep(folder: string, key: string, fonts: readonly CutFont[]): void {
  const filled = `${folder}-${process.pid}`;
  mkdirSync(filled, { recursive: true });
  for (const { name, ttf, woff2 } of fonts) {
    writeFileSync(join(filled, `${name}.ttf`), ttf);
    writeFileSync(join(filled, `${name}.woff2`), woff2);
  }
  const list = { key, fonts: fonts.map(({ name, weight, codes }): Kept => ({ name, weight, codes })) };
  writeFileSync(join(filled, "fonts.json"), JSON.stringify(list));
  rmSync(folder, { recursive: true, force: true });
  renameSync(filled, folder);
}
