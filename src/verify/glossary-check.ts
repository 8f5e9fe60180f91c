/**
 * Finds words that the glossary has retired, type names with two meanings, and file names that are in two folders.
 *
 * `npx tsx src/verify/glossary-check.ts` prints each with its file and line, and the word to use; with `--count`, how often each occurs.
 */
import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type RetiredWord, retiredWords } from "./retired-words.ts";

export interface TextFile {
  /** Path from the project's root, with slashes. */
  readonly path: string;
  readonly text: string;
}

export interface WordFault {
  readonly path: string;
  /** Counted from 1; 0 where the fault is in the path. */
  readonly line: number;
  /** The word as it was found. */
  readonly found: string;
  readonly use: string;
}

const roots = ["src", "test", "docs", "README.md", "CONTRIBUTING.md"];

/** Files that list the words, texts of others, and the addresses of earlier versions. */
const exempt = /^src\/verify\/retired-words\.ts$|^test\/verify\/glossary-check\.test\.ts$|^test\/fixtures\/|^test\/view\/old-addresses\//;

/** Reads the files whose words are checked. */
export function readTextFiles(root = "."): readonly TextFile[] {
  const read = (path: string): TextFile => ({ path, text: readFileSync(join(root, path), "utf8") });
  return roots
    .flatMap((start) => filesIn(root, start))
    .filter((path) => /\.(?:ts|tsx|css|md|html)$/.test(path) && !exempt.test(path))
    .map(read);
}

/** Finds retired words in names, sentences and paths. */
export function findRetiredWords(files: readonly TextFile[], words: readonly RetiredWord[] = retiredWords): readonly WordFault[] {
  return files.flatMap(({ path, text }) => {
    const lines = [path, ...text.split("\n")];
    return words.flatMap(({ pattern, use, except }) => {
      if (except?.test(path)) return [];
      const everywhere = new RegExp(pattern, `${pattern.flags}g`);
      return lines.flatMap((content, line) =>
        [...content.matchAll(everywhere)].map(([found]) => ({ path, line, found: found.trim(), use })),
      );
    });
  });
}

/** Finds exported type names of `src` that two files declare. */
export function findDoubledTypes(files: readonly TextFile[]): readonly WordFault[] {
  const first = new Map<string, string>();
  return files.flatMap(({ path, text }) =>
    path.startsWith("src/")
      ? text.split("\n").flatMap((content, index): readonly WordFault[] => {
          const name = /^export (?:interface|type|class) (\w+)/.exec(content)?.[1];
          const other = name === undefined ? undefined : first.get(name);
          if (name !== undefined && other === undefined) first.set(name, path);
          return name === undefined || other === undefined
            ? []
            : [{ path, line: index + 1, found: name, use: `another name; ${other} has it` }];
        })
      : [],
  );
}

/** Folders whose files are named by the id of what they hold, such as a command or the screen that words are for. */
const namedById = /^src\/(?:commands|selection|checks|language)\//;

/** Finds file names of `src`, without their endings, that are in two folders. Style sheets are named after their screen. */
export function findDoubledFiles(files: readonly TextFile[]): readonly WordFault[] {
  const first = new Map<string, string>();
  return files.flatMap(({ path }): readonly WordFault[] => {
    if (!path.startsWith("src/") || path.endsWith(".css") || namedById.test(path)) return [];
    const folder = path.slice(0, path.lastIndexOf("/"));
    const stem = path.slice(folder.length + 1).replace(/\..*$/, "");
    const other = first.get(stem);
    if (other === undefined) first.set(stem, folder);
    return other === undefined || other === folder ? [] : [{ path, line: 0, found: stem, use: `another file name; ${other} has it` }];
  });
}

/** All faults, in the order of paths and lines. */
export const findWordFaults = (files: readonly TextFile[]): readonly WordFault[] =>
  [...findRetiredWords(files), ...findDoubledTypes(files), ...findDoubledFiles(files)].sort(
    (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line,
  );

/** Prints a fault on one line, as terminals and editors can follow it. */
export const formatWordFault = ({ path, line, found, use }: WordFault): string =>
  `${path}${line === 0 ? "" : `:${line}`}  “${found}”: use ${use}`;

const filesIn = (root: string, path: string): readonly string[] =>
  /\.\w+$/.test(path)
    ? [path]
    : readdirSync(join(root, path), { withFileTypes: true })
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((entry) => (entry.isDirectory() ? filesIn(root, `${path}/${entry.name}`) : [`${path}/${entry.name}`]));

const isRunDirectly = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isRunDirectly) {
  const faults = findWordFaults(readTextFiles());
  if (process.argv.includes("--count")) {
    const counts = new Map<string, number>();
    for (const { use } of faults) {
      const kind = use.startsWith("another ") ? (use.split(";")[0] as string) : use;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    for (const [use, count] of counts) console.log(`${String(count).padStart(5)}  ${use}`);
  } else for (const fault of faults) console.log(formatWordFault(fault));
  console.log(`${faults.length} words to change`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
