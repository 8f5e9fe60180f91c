/** The size budgets: bytes that a reader loads before the map is drawn, and before the page answers, compressed as a host would. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Most bytes, after gzip, of what is loaded before the map is drawn, which can be moved and zoomed then; and of all before the page answers a click. */
export const budgets = { firstDrawing: 71_000, answers: 150_000 } as const;

interface Weight {
  /** Path within the built page. */
  readonly file: string;
  /** Bytes, gzip. */
  readonly bytes: number;
}

export interface Weights {
  /** `index.html`, its scripts, styles and preloads. */
  readonly firstDrawing: readonly Weight[];
  /** Loaded after that, before the page answers: the rest of its code, and the data of the map. */
  readonly afterwards: readonly Weight[];
}

/**
 * Weighs what a built page loads at the start.
 *
 * @param dist the folder of the built page
 * @returns one weight a file, sorted by path
 */
export function weighStart(dist: string): Weights {
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const linked = [...html.matchAll(/\s(?:src|href)="\.\/([^"]+\.(?:js|css|json))"/g)].map((match) => match[1] as string);
  const first = new Set(["index.html", ...withImports(dist, linked)]);
  const page = /data-page="\.\/([^"]+)"/.exec(html)?.[1];
  const words = ["en", "zh"].flatMap((language) => new RegExp(`data-${language}="\\./([^"]+)"`).exec(html)?.[1] ?? []);
  const release = /data-release="([^"]+)"/.exec(html)?.[1];
  // A reader loads one language: the heavier one counts.
  const later = [
    ...withImports(dist, page === undefined ? [] : [page]),
    ...heaviest(dist, words),
    ...heaviest(
      dist,
      ["en", "zh"].map((language) => `${release}/map.${language}.json`),
    ),
  ].filter((file) => !first.has(file));
  const weigh = (files: Iterable<string>): readonly Weight[] =>
    [...files].sort().map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file)), { level: 9 }).length }));
  return { firstDrawing: weigh(first), afterwards: weigh(new Set(later)) };
}

function heaviest(dist: string, files: readonly string[]): readonly string[] {
  const weights = files.map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file)), { level: 9 }).length }));
  return weights
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 1)
    .map(({ file }) => file);
}

export const sumOf = (weights: readonly Weight[]): number => weights.reduce((sum, { bytes }) => sum + bytes, 0);

const withImports = (dist: string, files: readonly string[]): readonly string[] =>
  files.flatMap((file) => [file, ...(file.endsWith(".js") ? staticImportsOf(dist, file) : [])]);

function staticImportsOf(dist: string, file: string): string[] {
  const code = readFileSync(join(dist, file), "utf8");
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  return [...code.matchAll(/(?:^|[;}\n])import(?:[^"'()]*?from)?["']\.\/([^"']+)["']/g)].map((match) => folder + match[1]);
}
