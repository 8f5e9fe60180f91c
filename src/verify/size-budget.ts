/** The size budget: what a reader receives before the first drawing, compressed as a host would. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes, gzip, of everything that is on the way to the first drawing. */
export const budget = 200_000;

export interface Weight {
  readonly file: string;
  /** Bytes, gzip. */
  readonly bytes: number;
}

/** What `index.html` of a built page asks for before the first drawing: itself, its scripts, styles and preloads, and the map's data. */
export function weighFirstDrawing(dist: string): readonly Weight[] {
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const linked = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css|json))"/g)].map((match) => match[1] as string);
  const scripts = linked.filter((file) => file.endsWith(".js"));
  const imported = scripts.flatMap((file) => staticImportsOf(dist, file));
  return [...new Set(["index.html", ...linked, ...imported, "map.json"])].sort().map((file) => ({
    file,
    bytes: gzipSync(readFileSync(join(dist, file)), { level: 9 }).length,
  }));
}

function staticImportsOf(dist: string, file: string): string[] {
  const code = readFileSync(join(dist, file), "utf8");
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  return [...code.matchAll(/(?:^|[;}\n])import(?:[^"'()]*?from)?["']\.\/([^"']+)["']/g)].map((match) => folder + match[1]);
}
