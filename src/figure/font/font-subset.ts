/** Cuts a font to the characters of one figure, so that a file can carry it. Glyphs get new numbers, from 1 on in the order of characters. */
import { joinBytes } from "../deflate.ts";
import { componentsOf } from "./glyph-outline.ts";
import { type Glyph, type TrueTypeFont, viewOf } from "./true-type.ts";

export interface FontSubset {
  readonly ttf: Uint8Array;
  /** The new number of a glyph of one of the characters. */
  readonly glyphOf: (glyph: Glyph) => Glyph;
}

/**
 * Cuts a font. The same characters give the same bytes.
 *
 * @param codes code points that the font has, in any order
 */
export function subsetOf(font: TrueTypeFont, codes: Iterable<number>): FontSubset {
  const sorted = [...new Set(codes)].sort((a, b) => a - b);
  const glyphs = withComponents(font, [0, ...sorted.map((code) => font.characters.get(code) ?? 0)]);
  const numbers = new Map(glyphs.map((glyph, index) => [glyph, index]));
  const glyphOf = (glyph: Glyph): Glyph => numbers.get(glyph) ?? 0;
  const entries = glyphs.map((glyph) => renumbered(font.entryOf(glyph), glyphOf));
  const characters = sorted.map((code) => [code, glyphOf(font.characters.get(code) ?? 0)] as const);
  const copies = ["OS/2", "cvt ", "fpgm", "name", "prep"].flatMap((name) => {
    const bytes = font.tables.get(name);
    return bytes ? [[name, bytes] as const] : [];
  });
  const tables = new Map([
    ...copies,
    ["cmap", characterTable(characters)],
    ["glyf", joinBytes(entries)],
    ["head", changed(font, "head", (view) => view.setInt16(50, 1))],
    ["hhea", changed(font, "hhea", (view) => view.setUint16(34, glyphs.length))],
    ["hmtx", metricsTable(font, glyphs)],
    ["loca", locationTable(entries)],
    ["maxp", changed(font, "maxp", (view) => view.setUint16(4, glyphs.length))],
    // Version 3: without names of glyphs.
    ["post", changed(font, "post", (view) => view.setUint32(0, 0x30000)).slice(0, 32)],
  ]);
  return { ttf: fontFile(tables), glyphOf };
}

function withComponents(font: TrueTypeFont, wanted: readonly Glyph[]): readonly Glyph[] {
  const glyphs = new Set(wanted);
  // A set that grows while it is gone through is gone through to its new end.
  for (const glyph of glyphs) for (const part of componentsOf(viewOf(font.entryOf(glyph)))) glyphs.add(part.glyph);
  return [...glyphs];
}

/** The entry with the new numbers of its parts, and as long as a multiple of four. */
function renumbered(entry: Uint8Array, glyphOf: (glyph: Glyph) => Glyph): Uint8Array {
  const bytes = new Uint8Array(padded(entry.length));
  bytes.set(entry);
  const view = viewOf(bytes);
  for (const { at, glyph } of componentsOf(viewOf(entry))) view.setUint16(at, glyphOf(glyph));
  return bytes;
}

function changed(font: TrueTypeFont, name: string, change: (view: DataView) => void): Uint8Array {
  const bytes = Uint8Array.from(font.tables.get(name) ?? new Uint8Array(32));
  change(viewOf(bytes));
  return bytes;
}

function metricsTable(font: TrueTypeFont, glyphs: readonly Glyph[]): Uint8Array {
  const bytes = new Uint8Array(4 * glyphs.length);
  const view = viewOf(bytes);
  for (const [index, glyph] of glyphs.entries()) {
    const entry = font.entryOf(glyph);
    view.setUint16(4 * index, Math.round(font.advanceOf(glyph) * font.unitsPerEm));
    // The side bearing is where the outline begins, as in all fonts that say so in their head.
    view.setInt16(4 * index + 2, entry.length === 0 ? 0 : viewOf(entry).getInt16(2));
  }
  return bytes;
}

function locationTable(entries: readonly Uint8Array[]): Uint8Array {
  const offsets = [0];
  for (const { length } of entries) offsets.push((offsets.at(-1) ?? 0) + length);
  return uint32s(offsets);
}

const windows = 3;

/** Format 4 for the characters up to U+FFFF, which every program reads, and format 12 for all. */
function characterTable(characters: readonly (readonly [code: number, glyph: Glyph])[]): Uint8Array {
  const basic = characters.filter(([code]) => code < 0xffff);
  const segments = [...basic.map(([code, glyph]) => [code, (glyph - code) & 0xffff] as const), [0xffff, 1] as const];
  const count = segments.length;
  const zeros = segments.map(() => 0);
  const codes = segments.map(([code]) => code);
  const search = searchFields(count, 2);
  const format4 = uint16s([
    ...[4, 16 + 8 * count, 0, 2 * count, ...search],
    ...[...codes, 0, ...codes],
    ...segments.map(([, difference]) => difference),
    ...zeros,
  ]);
  const groups = characters.flatMap(([code, glyph]) => [code, code, glyph]);
  const format12 = uint32s([0x000c0000, 16 + 4 * groups.length, 0, characters.length, ...groups]);
  const head = uint16s([0, 2]);
  const start = head.length + 16;
  const records = uint32s([windows * 0x10000 + 1, start, windows * 0x10000 + 10, start + format4.length]);
  return joinBytes([head, records, format4, format12]);
}

/** The three numbers for a binary search that several tables begin with. */
function searchFields(count: number, size: number): readonly [number, number, number] {
  const exponent = Math.floor(Math.log2(count));
  const range = size * 2 ** exponent;
  return [range, exponent, size * count - range];
}

const fileMagic = 0xb1b0afba;

function fontFile(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  let offset = 12 + 16 * sorted.length;
  const bytes = new Uint8Array(sorted.reduce((sum, [, table]) => sum + padded(table.length), offset));
  const view = viewOf(bytes);
  view.setUint32(0, 0x10000);
  for (const [index, field] of [sorted.length, ...searchFields(sorted.length, 16)].entries()) view.setUint16(4 + 2 * index, field);
  for (const [index, [name, table]] of sorted.entries()) {
    const record = 12 + 16 * index;
    bytes.set(table, offset);
    bytes.set(
      Array.from(name, (letter) => letter.charCodeAt(0)),
      record,
    );
    if (name === "head") view.setUint32(offset + 8, 0);
    view.setUint32(record + 4, sumOf(view, offset, padded(table.length)));
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, table.length);
    offset += padded(table.length);
  }
  const head = sorted.findIndex(([name]) => name === "head");
  view.setUint32(view.getUint32(12 + 16 * head + 8) + 8, (fileMagic - sumOf(view, 0, bytes.length)) >>> 0);
  return bytes;
}

function sumOf(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let offset = start; offset < start + length; offset += 4) sum = (sum + view.getUint32(offset)) >>> 0;
  return sum;
}

const padded = (length: number): number => (length + 3) & ~3;

function uint16s(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(2 * values.length);
  for (const [index, value] of values.entries()) viewOf(bytes).setUint16(2 * index, value);
  return bytes;
}

function uint32s(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 * values.length);
  for (const [index, value] of values.entries()) viewOf(bytes).setUint32(4 * index, value);
  return bytes;
}
