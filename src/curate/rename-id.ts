/** Gives a node another id: changes each mention in the curated files, and no other byte. */
import { isMap, isPair, isScalar, isSeq, type Pair, parse, parseDocument, type Scalar, visit, type YAMLMap } from "yaml";
import type { FileKind } from "../model/schema.ts";

/** Paths to the ids of nodes in each kind of file: the keys from the outermost, without lists. */
const mentionPaths: Readonly<Record<FileKind, readonly string[]>> = {
  source: ["sessions id", "sessions candidates", "sessions turns speaker"],
  nodes: ["nodes id", "nodes candidates"],
  claims: [
    "session",
    "turns claims from",
    "turns claims to",
    "turns claims about",
    "claims from",
    "claims to",
    "claims about",
    "withdrawn from",
    "withdrawn to",
  ],
  // Addresses keep the old id, which they find among the former ones.
  lesson: ["steps ask of", "steps ask also"],
};
/** The paths at which a node itself is written. */
const idPaths: ReadonlySet<string> = new Set(["sessions id", "nodes id"]);

export interface RenamedText {
  readonly text: string;
  readonly mentions: number;
}

interface TextChange {
  /** Offset of the first character that is replaced. */
  readonly start: number;
  /** Offset after the last character that is replaced. */
  readonly end: number;
  readonly replacement: string;
}

/** Replaces a node's id in the text of one curated file. Where the node itself is written, the old id is added to its former ids. */
export function renameIn(kind: FileKind, text: string, from: string, to: string): RenamedText {
  const changes: TextChange[] = [];
  let count = 0;
  const replace = ({ range }: Scalar, replacement: string): void => {
    if (range) changes.push({ start: range[0], end: range[1], replacement });
  };
  visit(parseDocument(text), {
    Scalar(key, scalar, path) {
      if (key === "key" || scalar.value !== from) return;
      const keyPath = path.flatMap((step) => (isPair(step) && isScalar(step.key) ? String(step.key.value) : [])).join(" ");
      if (!mentionPaths[kind].includes(keyPath)) return;
      count++;
      replace(scalar, quotedIfNeeded(to));
      if (idPaths.has(keyPath)) changes.push(...keepFormerId(text, path.findLast((step) => isMap(step)) as YAMLMap, scalar, { from, to }));
    },
  });
  let changed = text;
  for (const { start, end, replacement } of changes.sort((a, b) => b.start - a.start))
    changed = changed.slice(0, start) + replacement + changed.slice(end);
  return { text: changed, mentions: count };
}

/** Adds the old id to the list of former ids. If the new id was in that list, the old one replaces it. */
function keepFormerId(
  text: string,
  node: YAMLMap,
  id: Scalar,
  { from, to }: { readonly from: string; readonly to: string },
): readonly TextChange[] {
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === "formerIds");
  const list = pair?.value;
  const old = quotedIfNeeded(from);
  if (!isSeq(list)) return [newFormerIds(text, node, id, old)];
  const formers = list.items.filter(isScalar);
  const again = formers.find(({ value }) => value === to);
  if (again?.range) return [{ start: again.range[0], end: again.range[1], replacement: old }];
  const last = formers.at(-1)?.range?.[1];
  if (last === undefined) return list.range ? [{ start: list.range[0], end: list.range[1], replacement: `[${old}]` }] : [];
  if (list.flow) return [{ start: last, end: last, replacement: `, ${old}` }];
  const end = endOfLine(text, last);
  return [{ start: end, end, replacement: `${lineEndOf(text)}${" ".repeat(columnOf(text, list.range?.[0] ?? 0))}- ${old}` }];
}

/** Adds a list of former ids to a node that has none: in its braces, or on the line after its id. */
function newFormerIds(text: string, node: YAMLMap, id: Scalar, old: string): TextChange {
  const end = id.range?.[1] ?? 0;
  if (node.flow) return { start: end, end, replacement: `, formerIds: [${old}]` };
  const after = endOfLine(text, end);
  const { key } = node.items.find(({ value }) => value === id) as Pair<Scalar>;
  const indent = " ".repeat(columnOf(text, key.range?.[0] ?? 0));
  return { start: after, end: after, replacement: `${lineEndOf(text)}${indent}formerIds: [${old}]` };
}

/** Replaces a node's id in the text of the layout, which stays sorted. A position left over from an earlier node with the new id is removed. */
export function renameInLayout(text: string, from: string, to: string): string {
  const lines = text.split(/(?<=\n)/);
  const idOf = (line: string): string => (line.startsWith("#") ? "" : (line.split(" ")[0] ?? ""));
  const place = lines.find((line) => idOf(line) === from);
  if (place === undefined) return text;
  const others = lines.filter((line) => idOf(line) !== from && idOf(line) !== to);
  const next = others.findIndex((line) => idOf(line).trim() !== "" && idOf(line) > to);
  const after = next < 0 ? others.length : next;
  return [...others.slice(0, after), to + place.slice(from.length), ...others.slice(after)].join("");
}

/** Writes an id so that YAML reads it as a string: `true` and `123` in quotes. */
const quotedIfNeeded = (id: string): string => (parse(id) === id ? id : JSON.stringify(id));
const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf("\n", offset - 1) + 1);
const endOfLine = (text: string, offset: number): number => offset + (/\r?\n|$/.exec(text.slice(offset))?.index ?? 0);
const lineEndOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");
