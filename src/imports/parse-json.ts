/** Reads JSON strictly, with the line of each object: `JSON.parse` says neither lines nor repeated keys, and cannot read the NaN of Python. */
import type { ImportNotes } from "./import-notes.ts";
import type { JsonTree } from "./imported-graph.ts";
import { numberOrText } from "./typed-value.ts";

export interface ParsedJson {
  /** Undefined if the file ends before there is anything to read. */
  readonly tree: JsonTree | undefined;
  /** The line on which an object begins. */
  lineOf(tree: JsonTree): number;
}

const maxDepth = 200;

/** An object, with the line on which it begins. A map from objects to lines would cost more than all the rest of the reading. */
class LinedMap extends Map<string, JsonTree> {
  line = 0;
}

const numberText = /-?(?:(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|Infinity)|NaN/y;
const word = /[a-z]+/y;
const words: ReadonlyMap<string, JsonTree> = new Map<string, JsonTree>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/**
 * Parses a whole text. If it ends too early, all that is complete is returned, and the fault is noted.
 *
 * @param firstLine of the text in its file
 * @throws ReadingStopped if it is no JSON
 */
export function parseJson(text: string, notes: ImportNotes, firstLine = 1): ParsedJson {
  /** Keys are few, and each stands in the file a thousand times. */
  const keys = new Map<string, string>();
  let index = 0;
  let line = firstLine;
  let isCut = false;

  const malformed = (): never => {
    notes.fault({ kind: "json-malformed" }, line);
    throw new SyntaxError("JSON");
  };

  /** Skips blanks; false at the end of the text. */
  function skip(): boolean {
    for (; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code === 10) line += 1;
      else if (code !== 32 && code !== 13 && code !== 9) return true;
    }
    isCut = true;
    return false;
  }

  const match = (pattern: RegExp): string => {
    pattern.lastIndex = index;
    const found = pattern.exec(text)?.[0] ?? "";
    index += found.length;
    return found;
  };

  function parseText(): string | undefined {
    const start = index;
    index += 1;
    let isPlain = true;
    for (;;) {
      const code = text.charCodeAt(index);
      if (code > 0x22 && code !== 0x5c) index += 1;
      else if (code === 0x22) break;
      else if (code === 0x5c) {
        isPlain = false;
        index += 2;
      } else if (code >= 0x20) index += 1;
      else if (code >= 0) return malformed();
      else {
        isCut = true;
        return undefined;
      }
    }
    index += 1;
    if (isPlain) return text.slice(start + 1, index - 1);
    try {
      return JSON.parse(text.slice(start, index)) as string;
    } catch {
      return malformed();
    }
  }

  /** Reads most of the numbers that there are: whole ones of few digits. Undefined, and nothing is read, for all others. */
  function smallInteger(): number | undefined {
    let value = 0;
    let end = index;
    for (; end < index + 15; end++) {
      const digit = text.charCodeAt(end) - 48;
      if (!(digit >= 0 && digit <= 9)) break;
      value = 10 * value + digit;
    }
    const next = text.charCodeAt(end);
    const isWhole = next === 0x2c || next === 0x7d || next === 0x5d || next === 0x20 || next === 0x0a || next === 0x0d;
    if (end === index || !isWhole || (end > index + 1 && text[index] === "0")) return undefined;
    index = end;
    return value;
  }

  function parseNumber(name: string): JsonTree | undefined {
    const small = smallInteger();
    if (small !== undefined) return small;
    const found = match(numberText);
    if (found === "") return malformed();
    // A number at the very end may be the beginning of a longer one.
    if (index === text.length) {
      isCut = true;
      return undefined;
    }
    if (/[NI]/.test(found)) {
      notes.note({ kind: "number-left-out", name }, line, found);
      return null;
    }
    return numberOrText(found, { name, line }, notes);
  }

  function parseWord(): JsonTree | undefined {
    const found = match(word);
    if (index === text.length && ![...words.keys()].includes(found)) {
      isCut = true;
      return undefined;
    }
    return words.has(found) ? (words.get(found) as JsonTree) : malformed();
  }

  /** Reads the parts of a list or an object up to its closing bracket, with commas between them. */
  function parseParts(close: string, parsePart: () => void): void {
    index += 1;
    if (!skip()) return;
    if (text[index] === close) {
      index += 1;
      return;
    }
    for (;;) {
      parsePart();
      if (isCut || !skip()) return;
      const next = text[index];
      index += 1;
      if (next === close) return;
      if (next !== ",") malformed();
      if (!skip()) return;
    }
  }

  function parseList(depth: number, name: string): JsonTree {
    const list: JsonTree[] = [];
    parseParts("]", () => {
      const value = parseValue(depth + 1, name);
      if (value !== undefined) list.push(value);
    });
    return list;
  }

  function parseObject(depth: number): JsonTree | undefined {
    const map = new LinedMap();
    map.line = line;
    let isKept = true;
    parseParts("}", () => {
      isKept = false;
      if (text[index] !== '"') return malformed();
      const written = parseText();
      if (written === undefined || !skip()) return;
      const known = keys.get(written);
      if (known === undefined) keys.set(written, written);
      const key = known ?? written;
      if (text[index] !== ":") return malformed();
      index += 1;
      if (!skip()) return;
      if (map.has(key)) notes.note({ kind: "key-repeated", name: key }, line);
      const value = parseValue(depth + 1, key);
      if (value === undefined) return;
      map.set(key, value);
      // An object that is cut inside a list is kept for what is in the list; one that is cut elsewhere says too little.
      isKept = !isCut || typeof value === "object";
    });
    return isCut && !isKept ? undefined : map;
  }

  function parseValue(depth: number, name: string): JsonTree | undefined {
    if (depth > maxDepth) notes.fault({ kind: "too-deep", limit: maxDepth }, line);
    const next = text[index];
    if (next === "{") return parseObject(depth);
    if (next === "[") return parseList(depth, name);
    if (next === '"') return parseText();
    return next !== undefined && /[a-z]/.test(next) ? parseWord() : parseNumber(name);
  }

  const tree = skip() ? parseValue(0, "") : undefined;
  const isComplete = tree !== undefined && !isCut;
  if (!isComplete) notes.fault({ kind: "cut-off" }, line);
  else if (skip()) malformed();
  return { tree, lineOf: (part) => (part instanceof LinedMap ? part.line : firstLine) };
}
