/** The numbered sources of a figure: each claim with its speaker, session, line and phrase, in columns below the drawing. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import type { BuiltClaim } from "../model/built.ts";
import type { Site } from "../model/site.ts";
import { addressOfClaim, claimSources, referenceOf, type SourceNames } from "./claim-source.ts";
import type { GroupMark, Mark } from "./drawing.ts";
import { breakLines } from "./layouts/line-breaks.ts";
import { type NumberedClaim, numberText } from "./layouts/source-numbers.ts";
import { innerWidth, ruleAt, type SheetStyle, textLine } from "./sheet-style.ts";

/** How much of each source is given, from the most to the least. */
export const sourceWays = ["claims", "statements", "phrases", "lines", "grouped", "none"] as const;
export type SourceWay = (typeof sourceWays)[number];

interface SourceEntry {
  /** Such as "[3]"; empty where the text has several. */
  readonly number: string;
  readonly text: string;
  readonly claim?: BuiltClaim;
}

export interface SourceContext {
  readonly graph: ConceptGraph;
  readonly site: Site;
}

export interface SourceColumns {
  /** Lines over the columns, which say what the entries give. */
  readonly head: readonly string[];
  readonly entries: readonly { readonly number: string; readonly lines: readonly string[]; readonly claim?: BuiltClaim }[];
  readonly columns: number;
  /** Rows of a column. */
  readonly rows: number;
  readonly size: number;
  readonly indent: number;
  readonly columnWidth: number;
  /** In CSS pixels, with the space above. */
  readonly height: number;
}

const leading = 1.3;
const columnGap = 14;

/** The way in which a list gives its sources. */
interface ListStyle {
  readonly way: SourceWay;
  readonly names: SourceNames;
  readonly sources: SourceContext;
}

/** Writes the entries of a list. */
function entriesIn(
  { way, names, sources }: ListStyle,
  numbered: readonly NumberedClaim[],
  { language }: SheetStyle,
): readonly SourceEntry[] {
  const words = figureSheetWords[language];
  const { whereOf, placeOf, sourceOf, statementOf } = claimSources(sources.graph, language, names);
  const inSource = numbered.filter(({ claim }) => claim.locators.length > 0);
  const others = numbered.filter(({ claim }) => claim.locators.length === 0);
  const numbersOf = (claims: readonly NumberedClaim[]): string => numberText(claims.map(({ number }) => number));
  const inferred = others.filter(({ claim }) => claim.standing === "inferred");
  const programme = others.filter(({ claim }) => claim.standing !== "inferred" && claim.standing !== "external");
  const external = others.filter(({ claim }) => claim.standing === "external");
  const rest = (isEach: boolean): readonly SourceEntry[] => [
    ...(inferred.length > 0 ? [{ number: "", text: `${numbersOf(inferred)} ${words.inferred(sources.site !== undefined)}` }] : []),
    ...(programme.length > 0 ? [{ number: "", text: `${numbersOf(programme)} ${words.programme}` }] : []),
    ...(isEach
      ? external.map(({ number, claim }) => ({ number: `[${number}]`, text: referenceOf(claim) ?? words.external, claim }))
      : external.length > 0
        ? [{ number: "", text: `${numbersOf(external)} ${words.external}` }]
        : []),
  ];
  switch (way) {
    case "claims":
      return numbered.map(({ number, claim }) => ({
        number: `[${number}]`,
        text: words.sourced(statementOf(claim), sourceOf(claim)),
        claim,
      }));
    case "statements":
      return numbered.map(({ number, claim }) => ({
        number: `[${number}]`,
        text: words.sourced(statementOf(claim), claim.locators.length > 0 ? placeOf(claim) : sourceOf(claim)),
        claim,
      }));
    case "phrases":
    case "lines":
      return [
        ...inSource.map(({ number, claim }) => {
          const where = placeOf(claim);
          const phrase = claim.locators[0]?.phrase ?? "";
          return { number: `[${number}]`, text: way === "phrases" ? words.after(where, words.quoted(phrase)) : where, claim };
        }),
        ...rest(true),
      ];
    case "grouped": {
      const groups = new Map<string, Map<number, NumberedClaim[]>>();
      for (const each of inSource) {
        const lines = groups.get(whereOf(each.claim)) ?? new Map<number, NumberedClaim[]>();
        const line = each.claim.locators[0]?.line ?? 0;
        groups.set(whereOf(each.claim), lines.set(line, [...(lines.get(line) ?? []), each]));
      }
      const grouped = [...groups].map(([where, lines]) => {
        const parts = [...lines].sort(([a], [b]) => a - b).map(([line, claims]) => `${words.line(line)} ${numbersOf(claims)}`);
        return { number: "", text: words.place(where, parts.join(words.between)) };
      });
      return [...grouped, ...rest(false)];
    }
    case "none":
      return [];
  }
}

interface ListRoom {
  readonly columns: number;
  /** In CSS pixels. */
  readonly maxHeight: number;
  readonly size: number;
}

/** The number of columns, the size of the text and the height that sources may have on the sheet of the drawing. */
function listRoom(way: SourceWay, { frame }: SheetStyle): ListRoom {
  const { source, sourceColumns, sourceShare, height } = frame;
  const isFull = way === "claims" || way === "statements";
  const isLong = way === "claims" || way === "grouped";
  return {
    columns: isLong ? Math.max(1, sourceColumns - 1) : sourceColumns,
    maxHeight: height * (isFull ? Math.max(sourceShare, 0.36) : sourceShare),
    size: way === "claims" ? source * 1.12 : source,
  };
}

/** Sets the list in columns of the same height; undefined if it is too high. */
export function setSources(list: ListStyle, numbered: readonly NumberedClaim[], style: SheetStyle): SourceColumns | undefined {
  const usual = listRoom(list.way, style);
  // Fewer entries than columns have wider ones.
  const room = { ...usual, columns: Math.max(1, Math.min(usual.columns, numbered.length)) };
  const broken = brokenList(list, numbered, style, room);
  const longest = Math.max(1, ...broken.entries.map(({ lines }) => lines.length));
  for (let rows = longest; rows + broken.head.length <= rowsIn(room); rows++)
    if (columnsOf(broken.entries, rows).length <= room.columns) return withRows(broken, rows);
  return undefined;
}

/** Sets the claims in full on as many sheets as they take, each of some height. */
export function setOnSheets(
  numbered: readonly NumberedClaim[],
  sources: SourceContext,
  style: SheetStyle,
  maxHeight: number,
): readonly SourceColumns[] {
  const room = { ...listRoom("claims", style), maxHeight };
  const list = brokenList({ way: "claims", names: "full", sources }, numbered, style, room);
  const rows = Math.max(rowsIn(room) - list.head.length, ...list.entries.map(({ lines }) => lines.length));
  const columns = columnsOf(list.entries, rows);
  return Array.from({ length: Math.ceil(columns.length / room.columns) }, (_, sheet) =>
    withRows({ ...list, entries: columns.slice(sheet * room.columns, (sheet + 1) * room.columns).flat() }, rows),
  );
}

type BrokenList = Omit<SourceColumns, "rows" | "height">;

const withRows = (list: BrokenList, rows: number): SourceColumns => ({
  ...list,
  rows,
  height: (rows + list.head.length) * list.size * leading + list.size * 1.6,
});
const rowsIn = ({ maxHeight, size }: ListRoom): number => Math.floor((maxHeight - size * 1.6) / (size * leading));

/** Breaks the entries of a list into lines. */
function brokenList(
  list: ListStyle,
  numbered: readonly NumberedClaim[],
  style: SheetStyle,
  { columns, size }: Pick<ListRoom, "columns" | "size">,
): BrokenList {
  const gap = columnGap * style.frame.point;
  const columnWidth = (innerWidth(style.frame) - (columns - 1) * gap) / columns;
  const indent = style.metric.width(`[${numbered.length}]`, size, true) + size * 0.4;
  const entries = entriesIn(list, numbered, style).map(({ number, text, claim }) => ({
    number,
    lines: breakLines(text, { width: columnWidth - (number === "" ? 0 : indent), size }, style),
    ...(claim && { claim }),
  }));
  const { [list.way]: text }: { readonly [Way in SourceWay]?: string } = figureSheetWords[style.language].listHead;
  const hasTranscript = numbered.some(({ claim }) => claim.locators.length > 0);
  const head = text === undefined || !hasTranscript ? [] : breakLines(text, { width: innerWidth(style.frame), size }, style);
  return { head, entries, columns, size, indent, columnWidth };
}

/** Puts entries into columns of some rows; an entry stays whole. */
function columnsOf<Entry extends { readonly lines: readonly string[] }>(entries: readonly Entry[], rows: number): readonly Entry[][] {
  const result: Entry[][] = [[]];
  let used = 0;
  for (const entry of entries) {
    if (used > 0 && used + entry.lines.length > rows) {
      result.push([]);
      used = 0;
    }
    result.at(-1)?.push(entry);
    used += entry.lines.length;
  }
  return result;
}

/** Draws a list below a rule. Each entry leads to its claim, where the site's address is known. */
export function sourceMarks(list: SourceColumns, top: number, { site }: Pick<SourceContext, "site">, style: SheetStyle): GroupMark {
  const { margin, point } = style.frame;
  const { size, indent, columnWidth } = list;
  const marks: Mark[] = [ruleAt(top, 0.5, style)];
  const lineAt = (row: number): number => top + size * 1.4 + row * size * leading;
  if (list.head.length > 0) {
    const lines = list.head.map((line, row) => textLine(line, { left: margin, top: lineAt(row), size }, style));
    marks.push({ kind: "group", role: "text", marks: lines });
  }
  columnsOf(list.entries, list.rows).forEach((entries, column) => {
    const left = margin + column * (columnWidth + columnGap * point);
    let row = 0;
    for (const { number, lines, claim } of entries) {
      const first = list.head.length + row;
      const baseline = (index: number): number => lineAt(first + index);
      const texts = [
        ...(number === "" ? [] : [textLine(number, { left, top: baseline(0), size, isBold: true }, style)]),
        ...lines.map((line, index) => textLine(line, { left: left + (number === "" ? 0 : indent), top: baseline(index), size }, style)),
      ];
      const href = claim && addressOfClaim(claim, site);
      marks.push({ kind: "group", role: "entry", ...(href !== undefined && { href }), marks: texts });
      row += lines.length;
    }
  });
  return { kind: "group", id: "sources", role: "list", marks };
}
