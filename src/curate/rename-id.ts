/** Gives a node another id: every mention in the curated files follows, and everything else in them stays byte for byte. */
import { isMap, isPair, isScalar, isSeq, type Pair, parse, parseDocument, type Scalar, visit, type YAMLMap } from "yaml";
import type { FileKind } from "../model/schema.ts";

/** Where in each kind of file the id of a node stands: keys from the outermost, lists left out. */
const mentionPaths: Readonly<Record<FileKind, readonly string[]>> = {
  source: ["sessions id", "sessions candidates", "sessions turns speaker"],
  nodes: ["nodes id", "nodes candidates"],
  claims: ["session", "turns claims from", "turns claims to", "turns claims about", "claims from", "claims to", "claims about"],
};
/** Those at which the node itself is written. */
const idPaths: ReadonlySet<string> = new Set(["sessions id", "nodes id"]);

export interface RenamedText {
  readonly text: string;
  readonly mentions: number;
}

interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** Replaces a node's id in the text of one curated file. Where the node itself is written, the old id is kept among its former ones. */
export function renameIn(kind: FileKind, text: string, from: string, to: string): RenamedText {
  const cuts: TextChange[] = [];
  let count = 0;
  const replace = ({ range }: Scalar, put: string): void => {
    if (range) cuts.push({ start: range[0], end: range[1], put });
  };
  visit(parseDocument(text), {
    Scalar(key, scalar, path) {
      if (key === "key" || scalar.value !== from) return;
      const way = path.flatMap((step) => (isPair(step) && isScalar(step.key) ? String(step.key.value) : [])).join(" ");
      if (!mentionPaths[kind].includes(way)) return;
      count++;
      replace(scalar, quotedIfNeeded(to));
      if (idPaths.has(way)) cuts.push(...keepFormerId(text, path.findLast((step) => isMap(step)) as YAMLMap, scalar, { from, to }));
    },
  });
  let changed = text;
  for (const { start, end, put } of cuts.sort((a, b) => b.start - a.start)) changed = changed.slice(0, start) + put + changed.slice(end);
  return { text: changed, mentions: count };
}

/** Writes the old id into the list of former ones; the new id, if it was one of them, gives up its place there. */
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
  if (again?.range) return [{ start: again.range[0], end: again.range[1], put: old }];
  const last = formers.at(-1)?.range?.[1];
  if (last === undefined) return list.range ? [{ start: list.range[0], end: list.range[1], put: `[${old}]` }] : [];
  if (list.flow) return [{ start: last, end: last, put: `, ${old}` }];
  const end = endOfLine(text, last);
  return [{ start: end, end, put: `${lineEndOf(text)}${" ".repeat(columnOf(text, list.range?.[0] ?? 0))}- ${old}` }];
}

/** A list of former ids of its own: in the braces of the node, or on the line after its id. */
function newFormerIds(text: string, node: YAMLMap, id: Scalar, old: string): TextChange {
  const end = id.range?.[1] ?? 0;
  if (node.flow) return { start: end, end, put: `, formerIds: [${old}]` };
  const after = endOfLine(text, end);
  const { key } = node.items.find(({ value }) => value === id) as Pair<Scalar>;
  const indent = " ".repeat(columnOf(text, key.range?.[0] ?? 0));
  return { start: after, end: after, put: `${lineEndOf(text)}${indent}formerIds: [${old}]` };
}

/** The same in the layout, which stays sorted. A place that the new id had from a node of long ago goes. */
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

/** An id as YAML takes it for a text: `true` and `123` in quotes. */
const quotedIfNeeded = (id: string): string => (parse(id) === id ? id : JSON.stringify(id));
const columnOf = (text: string, at: number): number => at - (text.lastIndexOf("\n", at - 1) + 1);
const endOfLine = (text: string, at: number): number => at + (/\r?\n|$/.exec(text.slice(at))?.index ?? 0);
const lineEndOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");
