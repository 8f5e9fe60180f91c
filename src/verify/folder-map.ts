/** Compares the map of the folders in `docs/architecture.md` with the folders of `src` and with the table of modules. */
import { readdirSync } from "node:fs";
import { type Module, type ModuleTable, modules } from "./dependency-rules.ts";

/**
 * Lists the modules of `src` and the folders in them.
 *
 * @returns paths from the root, sorted: folders of both levels and the files that stand directly in `src`
 */
export function sourceFolders(src = "src"): readonly string[] {
  const top = readdirSync(src, { withFileTypes: true });
  const inner = top
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(`${src}/${name}`, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => `src/${name}/${entry.name}`),
    );
  const outer = top.filter((entry) => entry.isDirectory() || /\.tsx?$/.test(entry.name)).map(({ name }) => `src/${name}`);
  return [...outer, ...inner].sort();
}

/**
 * Finds what the page, the table and the folders do not agree on.
 *
 * @param page the text of `docs/architecture.md`; in it, each entry of the map is a list item that begins with a path
 * @param folders as `sourceFolders` gives them
 * @returns one line for each fault, which says what to do
 */
export function findMapFaults(page: string, folders: readonly string[], table: ModuleTable = modules): readonly string[] {
  const named = mapEntries(page);
  const tops = folders.filter((path) => path.split("/").length === 2).map((path) => path.slice("src/".length));
  return [
    ...tops.filter((name) => !table[name]).map((name) => `src/${name} is no module: add it to the table in src/verify/dependency-rules.ts`),
    ...Object.keys(table)
      .filter((name) => !tops.includes(name))
      .map((name) => `the table in src/verify/dependency-rules.ts has a module "${name}", but there is no src/${name}`),
    ...folders.filter((path) => !named.has(path)).map((path) => `docs/architecture.md does not describe ${path}`),
    ...[...named.keys()]
      .filter((path) => !folders.includes(path))
      .map((path) => `docs/architecture.md describes ${path}, which does not exist`),
    ...Object.entries(table).flatMap(([name, module]) => {
      const entry = named.get(`src/${name}`);
      const wanted = importsLine(module);
      return entry === undefined || entry.includes(wanted)
        ? []
        : [`docs/architecture.md, src/${name}: the second line should be "${wanted}"`];
    }),
  ];
}

/** The second line of a module's entry: what it may import. */
export function importsLine({ modules: others, packages, packagesOfFile = {} }: Module): string {
  const list = [
    ...others,
    ...packages.map((name) => `\`${name}\``),
    ...Object.entries(packagesOfFile).flatMap(([file, names]) => names.map((name) => `\`${name}\` (in \`${file}\` only)`)),
  ];
  return `May import: ${list.join(", ") || "nothing"}.`;
}

/** The entries of the map by path: a list item and the lines under it, up to the next item. */
function mapEntries(page: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const item of page.split(/\n(?=\s*- )/)) {
    const path = /^\s*- `(src\/[^`]+?)\/?`/.exec(item)?.[1];
    if (path !== undefined) entries.set(path, item);
  }
  return entries;
}
