/** The size budget: bytes that a reader loads before the first drawing, compressed as a host would. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Most bytes, after gzip, of all files that are loaded before the first drawing. */
export const budget = 200_000;

export interface Weight {
  /** Path within the built page. */
  readonly file: string;
  /** Bytes, gzip. */
  readonly bytes: number;
}

/**
 * Weighs what a built page loads before the first drawing: `index.html`, its scripts, styles and preloads, and the data of the map.
 *
 * @param dist the folder of the built page
 * @returns one weight a file, sorted by path
 */
export function weighFirstDrawing(dist: string): readonly Weight[] {
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const linked = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css|json))"/g)].map((match) => match[1] as string);
  const scripts = linked.filter((file) => file.endsWith(".js"));
  const imported = scripts.flatMap((file) => staticImportsOf(dist, file));
  return [...new Set(["index.html", ...linked, ...imported])].sort().map((file) => ({
    file,
    bytes: gzipSync(readFileSync(join(dist, file)), { level: 9 }).length,
  }));
}

function staticImportsOf(dist: string, file: string): string[] {
  const code = readFileSync(join(dist, file), "utf8");
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  return [...code.matchAll(/(?:^|[;}\n])import(?:[^"'()]*?from)?["']\.\/([^"']+)["']/g)].map((match) => folder + match[1]);
}
