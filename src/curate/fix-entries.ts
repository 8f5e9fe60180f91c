/**
 * Fixes what needs no judgement in the text of a curated file: claims without an id, and entries out of order. No other character changes,
 * and a comment stays above the entry that it precedes.
 */
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";

export interface Fixed {
  readonly text: string;
  /** New ids of claims, in the order of the file. */
  readonly ids: readonly string[];
  readonly isReordered: boolean;
}

/** Sorts the entries of a nodes file by id. */
export function fixNodes(text: string): Fixed {
  const ordered = sortList(text, "nodes", (entry) => scalarAt(entry, "id"), byText);
  return { text: ordered, ids: [], isReordered: ordered !== text };
}

/** Gives an id to each claim of a claims file that has none, after the highest number ever used, and sorts the turns. */
export function fixClaims(text: string, { talk, highest, turns }: ClaimsContext): Fixed {
  const { text: named, ids } = addIds(text, talk, highest);
  const rank = (entry: YAMLMap): number | undefined => {
    const index = turns.indexOf(scalarAt(entry, "turn") ?? "");
    return index < 0 ? undefined : index;
  };
  const ordered = sortList(named, "turns", rank, (a, b) => a - b);
  return { text: ordered, ids, isReordered: ordered !== named };
}

export interface ClaimsContext {
  /** The talk, with which the ids of its claims begin. */
  readonly talk: string;
  /** The highest number ever used in an id of the talk; 0 where there is none. */
  readonly highest: number;
  /** Ids of the source's turns, in the order of the text. */
  readonly turns: readonly string[];
}

/** Finds the highest number of the ids of a talk in a text: in entries, lists and comments. */
export function highestNumber(text: string, talk: string): number {
  const pattern = new RegExp(`(?<![a-z0-9-])${talk}-(\\d{2,})(?![a-z0-9-])`, "g");
  let highest = 0;
  for (const [, number] of text.matchAll(pattern)) highest = Math.max(highest, Number(number));
  return highest;
}

function addIds(text: string, talk: string, highest: number): Pick<Fixed, "text" | "ids"> {
  const root = contentsOf(text);
  const lists = [root, ...mapsIn(root && listAt(root, "turns"))].map((entry) => entry && listAt(entry, "claims"));
  const ids: string[] = [];
  const insertions: { readonly offset: number; readonly inserted: string }[] = [];
  const claims = lists.flatMap(mapsIn).sort((a, b) => startOf(a) - startOf(b));
  for (const claim of claims) {
    const idPair = claim.items.find(({ key }) => isScalar(key) && key.value === "id");
    const isEmpty = isScalar(idPair?.value) && idPair.value.source === "";
    if (idPair && !isEmpty) continue;
    const id = `${talk}-${String(highest + ids.length + 1).padStart(2, "0")}`;
    const first = isScalar(claim.items[0]?.key) ? claim.items[0].key.range?.[0] : undefined;
    const colon = idPair && isScalar(idPair.key) ? text.indexOf(":", idPair.key.range?.[1]) : -1;
    if (first === undefined || (idPair && colon < 0)) continue;
    ids.push(id);
    const column = first - (text.lastIndexOf("\n", first - 1) + 1);
    if (idPair) insertions.push({ offset: colon + 1, inserted: ` ${id}` });
    else insertions.push({ offset: first, inserted: claim.flow ? `id: ${id}, ` : `id: ${id}${lineEndOf(text)}${" ".repeat(column)}` });
  }
  const insert = (changed: string, { offset, inserted }: (typeof insertions)[number]): string =>
    changed.slice(0, offset) + inserted + changed.slice(offset);
  return { text: insertions.reduceRight(insert, text), ids };
}

/**
 * Sorts the entries of one list in a text, each with the comments and blank lines above it. Leaves a list as it is that is not written as
 * a block, or in which an entry has no rank.
 */
function sortList<Rank>(
  text: string,
  key: string,
  rankOf: (entry: YAMLMap) => Rank | undefined,
  compare: (a: Rank, b: Rank) => number,
): string {
  const root = contentsOf(text);
  const list = root && listAt(root, key);
  const entries = mapsIn(list);
  const ranks = entries.flatMap((entry) => rankOf(entry) ?? []);
  if (!list || list.flow || ranks.length < list.items.length) return text;
  const { head, pieces, tail } = piecesOf(text, list);
  if (pieces.length !== ranks.length) return text;
  const order = ranks.map((_, index) => index).sort((a, b) => compare(ranks[a] as Rank, ranks[b] as Rank) || a - b);
  if (order.every((from, to) => from === to)) return text;
  return head + order.map((index) => pieces[index]).join(lineEndOf(text)) + tail;
}

/** Cuts a block list into its entries; the line end between two entries is left out. */
function piecesOf(text: string, list: YAMLSeq): { readonly head: string; readonly pieces: readonly string[]; readonly tail: string } {
  const begin = text.lastIndexOf("\n", startOf(list) - 1) + 1;
  const indent = startOf(list) - begin;
  const lines = text.slice(begin).split(/(?<=\n)/);
  const columnOf = (line: string): number => line.search(/\S/);
  const isAbove = (line: string): boolean => line.trim() === "" || (columnOf(line) <= indent && line.trimStart().startsWith("#"));
  const starts: number[] = [];
  let last = 0;
  for (const [index, line] of lines.entries()) {
    if (isAbove(line)) continue;
    if (columnOf(line) === indent && /^-(?:\s|$)/.test(line.trimStart())) {
      let first = index;
      while (first > 0 && first - 1 > last && isAbove(lines[first - 1] ?? "")) first--;
      starts.push(starts.length === 0 ? 0 : first);
    } else if (columnOf(line) <= indent) break;
    last = index;
  }
  const headLines = linesAbove(text.slice(0, begin), isAbove);
  const bounds = [...starts, last + 1];
  const pieces = starts.map((start, index) => lines.slice(start, bounds[index + 1]).join(""));
  const final = pieces.at(-1)?.replace(/\r?\n$/, "") ?? "";
  const end = (pieces.at(-1) ?? "").slice(final.length);
  return {
    head: text.slice(0, begin - headLines.length),
    pieces: pieces.map((piece, index) => ((index === 0 ? headLines : "") + piece).replace(/\r?\n$/, "")),
    tail: end + lines.slice(last + 1).join(""),
  };
}

/** The comments and blank lines at the end of a text that belong to what follows it. */
function linesAbove(text: string, isAbove: (line: string) => boolean): string {
  const lines = text.split(/(?<=\n)/);
  let first = lines.length;
  while (first > 0 && isAbove(lines[first - 1] ?? "")) first--;
  return lines.slice(first).join("");
}

const contentsOf = (text: string): YAMLMap | undefined => {
  const { contents, errors } = parseDocument(text);
  return errors.length === 0 && isMap(contents) ? contents : undefined;
};
const listAt = (entry: YAMLMap, key: string): YAMLSeq | undefined => {
  const list = entry.get(key, true) as unknown;
  return isSeq(list) ? list : undefined;
};
const mapsIn = (list: YAMLSeq | undefined): readonly YAMLMap[] => list?.items.filter(isMap) ?? [];
const scalarAt = (entry: YAMLMap, key: string): string | undefined => {
  const value = entry.get(key);
  return typeof value === "string" ? value : undefined;
};
const startOf = (node: YAMLMap | YAMLSeq): number => node.range?.[0] ?? 0;
const lineEndOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
