/**
 * Who may import whom, read from the import lines. The table is the one in `docs/architecture.md`; a test keeps them the same.
 *
 * A room is a folder of `src`, or a file that stands in `src` itself.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

interface Room {
  /** Rooms that it may import, beside itself. */
  readonly rooms: readonly string[];
  /** Packages that it may import; Node's own count as "node". */
  readonly packages: readonly string[];
  /** Whether it may touch the browser, the clock or chance. */
  readonly isPure: boolean;
}

const page = ["model", "design", "graph", "view", "scene", "figure", "device", "language", "formats", "settings.ts"];

export const rooms: Readonly<Record<string, Room>> = {
  model: { rooms: [], packages: ["zod"], isPure: true },
  design: { rooms: ["model"], packages: ["vite", "node", "subset-font", "harfbuzzjs"], isPure: true },
  language: { rooms: ["model"], packages: [], isPure: true },
  layout: {
    rooms: ["model"],
    packages: ["graphology", "graphology-layout-forceatlas2", "graphology-types"],
    isPure: true,
  },
  graph: { rooms: ["model"], packages: ["graphology", "graphology-types", "minisearch"], isPure: true },
  curate: {
    rooms: ["model", "layout", "graph", "language"],
    packages: ["node", "yaml", "zod", "pinyin-pro", "vite"],
    isPure: true,
  },
  view: { rooms: ["model", "graph"], packages: [], isPure: true },
  scene: { rooms: ["model", "design", "graph", "view", "language"], packages: [], isPure: true },
  figure: { rooms: ["model", "design", "graph", "view", "scene", "language"], packages: [], isPure: true },
  formats: { rooms: ["model", "graph", "language"], packages: ["graphology", "graphology-types"], isPure: true },
  device: { rooms: ["figure"], packages: ["@noble/hashes"], isPure: false },
  canvas: {
    rooms: ["model", "design", "view", "scene"],
    packages: ["sigma", "graphology", "graphology-types"],
    isPure: false,
  },
  panels: { rooms: page, packages: ["preact", "@preact/signals"], isPure: false },
  "settings.ts": { rooms: ["model"], packages: [], isPure: true },
  "main.ts": { rooms: [...page, "canvas", "panels"], packages: ["preact", "@preact/signals"], isPure: false },
  "main.tsx": { rooms: [...page, "canvas", "panels"], packages: ["preact", "@preact/signals"], isPure: false },
  "cli.ts": {
    rooms: ["model", "curate", "layout", "graph", "view", "scene", "figure", "formats", "language"],
    packages: ["node"],
    isPure: true,
  },
  verify: { rooms: [], packages: ["node"], isPure: true },
};

/** Files of the design that cut fonts while the page is built; the rest of it goes into the page. */
const cutsFonts = (path: string): boolean => path === "design/cut-fonts.ts" || path === "design/fonts-plugin.ts";

/** Packages that one room alone may import, in one file where it is named. */
const onlyIn: Readonly<Record<string, (path: string) => boolean>> = {
  node: (path) => !path.startsWith("design/") || cutsFonts(path),
  "subset-font": cutsFonts,
  harfbuzzjs: cutsFonts,
  zod: (path) => path === "model/schema.ts" || path.startsWith("curate/"),
  sigma: (path) => path.startsWith("canvas/"),
};

const impure = /(?<![\w.$])(?:window|document|localStorage|navigator)\b\s*[.[]|Date\.now\(|new Date\(\)|Math\.random\(/;

export interface Breach {
  /** Path within `src`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly what: string;
}

/** Everything in `src` that breaks the table, in the order of paths and lines. */
export function findBreaches(src: string): readonly Breach[] {
  const breaches: Breach[] = [];
  for (const path of sourceFiles(src)) {
    const file = relative(src, path).split(sep).join("/");
    const name = file.includes("/") ? file.slice(0, file.indexOf("/")) : file;
    const room = rooms[name];
    if (!room) {
      breaches.push({ file, line: 1, what: `"${name}" is no room of the house; name it in src/verify/rooms.ts` });
      continue;
    }
    readFileSync(path, "utf8")
      .split("\n")
      .forEach((text, index) => {
        const found = breachOf(text, { file, name, room, folder: dirname(path), src });
        if (found) breaches.push({ file, line: index + 1, what: found });
      });
  }
  return breaches;
}

interface Standpoint {
  readonly file: string;
  readonly name: string;
  readonly room: Room;
  readonly folder: string;
  readonly src: string;
}

function breachOf(text: string, at: Standpoint): string | undefined {
  const isComment = /^\s*(?:\*|\/\/|\/\*)/.test(text);
  if (isComment) return undefined;
  const target = /(?:(?:^|[\s}])from\s+|\bimport\(|^import\s+)["']([^"']+)["'](?:\)|;?\s*$)/.exec(text)?.[1];
  if (target?.startsWith(".")) {
    const other = relative(at.src, resolve(at.folder, target)).split(sep);
    const otherName = other[0] ?? "";
    if (otherName === ".." || otherName === at.name || at.room.rooms.includes(otherName)) return undefined;
    return `${at.name} may not import ${otherName}`;
  }
  if (target && !target.startsWith("virtual:")) {
    const wanted = packageOf(target);
    if (!at.room.packages.includes(wanted)) return `${at.name} may not import ${wanted}`;
    const isAllowed = onlyIn[wanted];
    if (isAllowed && !isAllowed(at.file)) return `${wanted} is imported elsewhere than where it belongs`;
    return undefined;
  }
  if (at.room.isPure && impure.test(text)) return `${at.name} is pure: no browser, no clock, no chance`;
  return undefined;
}

const packageOf = (target: string): string => {
  if (target.startsWith("node:")) return "node";
  const [scope = "", name = ""] = target.split("/");
  return scope.startsWith("@") ? `${scope}/${name}` : scope;
};

const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sourceFiles(path);
      return /\.tsx?$/.test(entry.name) ? [path] : [];
    });
