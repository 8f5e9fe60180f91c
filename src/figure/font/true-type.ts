/**
 * Reads TrueType fonts: which characters a font has, how wide they are, and the bytes of their outlines. It reads no kerning, and nothing in
 * this project applies any, so that the width of a text is the sum of the widths of its characters in every format.
 *
 * @see OpenType specification 1.9, tables head, hhea, hmtx, maxp, cmap, loca, glyf and name
 */
import { readCharacterMap } from "./character-map.ts";

/** Number of a glyph within its font; 0 is the box for characters that the font lacks. */
export type Glyph = number;

export interface TrueTypeFont {
  /** For example "NotoSans-Bold". */
  readonly name: string;
  readonly tables: ReadonlyMap<string, Uint8Array>;
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  /** Ems above and below the baseline; the latter is negative. */
  readonly ascent: number;
  readonly descent: number;
  /** Left, bottom, right and top of all outlines, in ems. */
  readonly box: readonly [number, number, number, number];
  readonly characters: ReadonlyMap<number, Glyph>;
  /** Width of a glyph with the space around it, in ems. */
  readonly advanceOf: (glyph: Glyph) => number;
  /** The entry of a glyph in the table "glyf"; empty if it has no outline. */
  readonly entryOf: (glyph: Glyph) => Uint8Array;
}

/** The bytes are no TrueType font, or lack a table. */
export class FontFormatError extends Error {
  constructor(problem: string) {
    super(`Not a TrueType font: ${problem}.`);
    this.name = "FontFormatError";
  }
}

/** A table of a font as numbers, which are all big-endian. */
export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Opens a font.
 *
 * @throws FontFormatError if it has no TrueType outlines or lacks a table
 */
export function openFont(bytes: Uint8Array): TrueTypeFont {
  const tables = readTables(bytes);
  const table = (name: string): Uint8Array => {
    const found = tables.get(name);
    if (!found) throw new FontFormatError(`it has no table “${name}”`);
    return found;
  };
  const [head, hhea, hmtx, maxp, loca] = ["head", "hhea", "hmtx", "maxp", "loca"].map((name) => viewOf(table(name))) as [
    DataView,
    DataView,
    DataView,
    DataView,
    DataView,
  ];
  const glyf = table("glyf");
  const unitsPerEm = head.getUint16(18);
  const hasLongOffsets = head.getInt16(50) === 1;
  const offsetOf = (glyph: Glyph): number => (hasLongOffsets ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  const widthCount = hhea.getUint16(34);
  const ems = (units: number): number => units / unitsPerEm;
  return {
    name: readName(tables.get("name")),
    tables,
    unitsPerEm,
    glyphCount: maxp.getUint16(4),
    ascent: ems(hhea.getInt16(4)),
    descent: ems(hhea.getInt16(6)),
    box: [ems(head.getInt16(36)), ems(head.getInt16(38)), ems(head.getInt16(40)), ems(head.getInt16(42))],
    characters: readCharacterMap(viewOf(table("cmap"))),
    advanceOf: (glyph) => ems(hmtx.getUint16(4 * Math.min(glyph, widthCount - 1))),
    entryOf: (glyph) => glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1)),
  };
}

function readTables(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = viewOf(bytes);
  const version = bytes.byteLength < 12 ? 0 : view.getUint32(0);
  if (version !== 0x10000 && version !== 0x74727565) throw new FontFormatError("it begins with other bytes");
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index;
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
    const start = view.getUint32(record + 8);
    tables.set(tag, bytes.subarray(start, start + view.getUint32(record + 12)));
  }
  return tables;
}

const postScriptName = 6;

/** The PostScript name, in plain letters. */
function readName(table: Uint8Array | undefined): string {
  if (!table) return "Font";
  const view = viewOf(table);
  for (let index = 0; index < view.getUint16(2); index++) {
    const record = 6 + 12 * index;
    if (view.getUint16(record + 6) !== postScriptName) continue;
    const start = view.getUint16(4) + view.getUint16(record + 10);
    const bytes = table.subarray(start, start + view.getUint16(record + 8));
    const name = String.fromCharCode(...bytes).replace(/[^A-Za-z0-9-]/g, "");
    if (name !== "") return name;
  }
  return "Font";
}
