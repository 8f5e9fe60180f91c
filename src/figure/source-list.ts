/** The numbered sources of a figure: each claim with its speaker, session, line and phrase, in columns below the drawing. */
import { type FigureSheetWords, figureSheetWords } from "../language/figure-sheet.ts";
import type { BuiltClaim } from "../model/built.ts";
import { addressOfClaim } from "./claim-source.ts";
import type { GroupMark, Mark } from "./drawing.ts";
import { breakLines } from "./layouts/line-breaks.ts";
import type { NumberedClaim } from "./layouts/source-numbers.ts";
import { reportersText } from "./lines-behind.ts";
import { sharedLines } from "./place-on-line.ts";
import { innerWidth, ruleAt, type SheetStyle, textLine } from "./sheet-style.ts";
import { isShortest, isUnnumbered, isWrittenOut, type SourceContext, type SourceWay, sourceGroups } from "./source-entries.ts";

/** An entry in lines. */
interface SetEntry {
  readonly number: string;
  readonly lines: readonly string[];
  readonly claim?: BuiltClaim;
  /** Lines over it where it is the first of its group, and where a column begins with it. */
  readonly heading: readonly string[];
  readonly continued: readonly string[];
}

/** The same in its place: with the lines over it there. */
interface PlacedEntry extends SetEntry {
  readonly over: readonly string[];
}

export interface SourceColumns {
  /** Lines over the columns, which say what the entries give. */
  readonly head: readonly string[];
  readonly columns: readonly (readonly PlacedEntry[])[];
  readonly size: number;
  readonly indent: number;
  readonly columnWidth: number;
  /** In CSS pixels, with the space above. */
  readonly height: number;
}

const leading = 1.3;
const columnGap = 14;

export interface ListContext {
  readonly sources: SourceContext;
  /** True where the claims are written out on sheets of their own too. */
  readonly isListedNext?: boolean;
  /** True to list the claims in the order of their numbers, without headings. */
  readonly isInOrder?: boolean;
  /** Where the names of the figure have the lines of their claims behind them; `hasShares` is true where they have the places on these, too. */
  readonly behind?: { readonly hasShares: boolean } | undefined;
}

interface ListRoom {
  readonly columns: number;
  /** In CSS pixels. */
  readonly maxHeight: number;
  readonly size: number;
}

/** The shares of the height that claims may take where they are written out, in usual and in small letters: the drawing has what remains. */
const writtenShare = 0.42;
const closeShare = 0.5;

/** The most columns of entries with short names. */
const maxShortColumns = 4;

/** The number of columns, the size of the text and the height that sources may have on the sheet of the drawing. */
function listRoom(way: SourceWay, { frame }: SheetStyle): ListRoom {
  const { source, smallest, sourceColumns, sourceShare, height } = frame;
  const isWide = way === "claims" || !isWrittenOut(way);
  return {
    columns: isShortest(way) ? Math.min(maxShortColumns, sourceColumns) : isWide ? Math.max(1, sourceColumns - 1) : sourceColumns,
    maxHeight: height * Math.max(sourceShare, !isWrittenOut(way) ? 0 : way === "claims" ? writtenShare : closeShare),
    size: way === "claims" ? source * 1.12 : isWrittenOut(way) ? Math.min(source, smallest) : source,
  };
}

/** Sets the list in columns of the same height; undefined if it is too high. */
export function setSources(
  way: SourceWay,
  numbered: readonly NumberedClaim[],
  context: ListContext,
  style: SheetStyle,
): SourceColumns | undefined {
  const list = setInColumns(way, numbered, context, style);
  // What is drawn says which claims are not certain, too: better a list without that than none.
  return list || isWrittenOut(way) || isUnnumbered(way) ? list : setInColumns(way, numbered, { ...context, isWithoutDoubts: true }, style);
}

function setInColumns(
  way: SourceWay,
  numbered: readonly NumberedClaim[],
  context: BrokenContext,
  style: SheetStyle,
): SourceColumns | undefined {
  const usual = listRoom(way, style);
  // Fewer entries than columns have wider ones.
  const room = { ...usual, columns: Math.max(1, Math.min(usual.columns, numbered.length)) };
  const maxRows = rowsIn(room);
  if (isWrittenOut(way) && minRows(numbered, style, room) > maxRows * room.columns) return undefined;
  const { entries, ...list } = brokenList(way, numbered, context, { style, room });
  const all = entries.reduce((sum, { heading, lines }) => sum + heading.length + lines.length, 0);
  const longest = Math.max(1, ...entries.map(({ heading, lines }) => heading.length + lines.length));
  for (let rows = Math.max(longest, Math.ceil(all / room.columns)); rows + list.head.length <= maxRows; rows++) {
    const columns = columnsOf(entries, rows);
    if (columns.length <= room.columns) return withHeight({ ...list, columns });
  }
  return undefined;
}

/** The lines that the statements alone would take if none of them ended before its line does. */
function minRows(numbered: readonly NumberedClaim[], style: SheetStyle, { columns, size }: ListRoom): number {
  const letters = numbered.reduce((sum, { claim }) => sum + claim.statement[style.language].length, 0);
  return (letters * narrowLetter[style.language] * size) / (innerWidth(style.frame) / columns);
}

/** Width of a letter in ems: less than that of a usual text. */
const narrowLetter = { en: 0.4, zh: 0.75 } as const;

/** Sets the claims in full on as many sheets as they take, each of some height. */
export function setOnSheets(
  numbered: readonly NumberedClaim[],
  context: ListContext,
  style: SheetStyle,
  maxHeight: number,
): readonly SourceColumns[] {
  const room = { ...listRoom("claims", style), maxHeight };
  const { entries, ...list } = brokenList("claims", numbered, context, { style, room });
  const longest = entries.map(({ continued, lines }) => continued.length + lines.length);
  const columns = columnsOf(entries, Math.max(rowsIn(room) - list.head.length, ...longest));
  return Array.from({ length: Math.ceil(columns.length / room.columns) }, (_, sheet) =>
    withHeight({ ...list, columns: columns.slice(sheet * room.columns, (sheet + 1) * room.columns) }),
  );
}

const rowsOf = (column: readonly PlacedEntry[]): number => column.reduce((sum, { over, lines }) => sum + over.length + lines.length, 0);

const withHeight = (list: Omit<SourceColumns, "height">): SourceColumns => ({
  ...list,
  height: (Math.max(...list.columns.map(rowsOf)) + list.head.length) * list.size * leading + list.size * 1.6,
});
const rowsIn = ({ maxHeight, size }: ListRoom): number => Math.floor((maxHeight - size * 1.6) / (size * leading));

/** Where `isWithoutDoubts`, it is for want of room that the list says neither which claims are not certain, nor which lines hold several talks. */
interface BrokenContext extends ListContext {
  readonly isWithoutDoubts?: boolean;
}

interface BrokenList extends Omit<SourceColumns, "columns" | "height"> {
  readonly entries: readonly SetEntry[];
}

/** Breaks the entries of a list into lines. */
function brokenList(
  way: SourceWay,
  numbered: readonly NumberedClaim[],
  { sources, isListedNext = false, isInOrder = false, isWithoutDoubts = false, behind }: BrokenContext,
  { style, room: { columns, size } }: { readonly style: SheetStyle; readonly room: ListRoom },
): BrokenList {
  const { language } = style;
  const words = figureSheetWords[language];
  const gap = columnGap * style.frame.point;
  const columnWidth = (innerWidth(style.frame) - (columns - 1) * gap) / columns;
  const indent = style.metric.width(`[${numbered.length}]`, size, true) + size * 0.4;
  const inBold = (text: string): readonly string[] =>
    text === "" ? [] : breakLines(text, { width: columnWidth, size, isBold: true }, style);
  const listed = behind ? numbered.filter(({ number }) => number > 0) : numbered;
  const entries = sourceGroups({ way, sources, language, isInOrder, isWithoutDoubts }, listed).flatMap(
    ({ heading, continued, entries }) => {
      const [first, next] = [inBold(heading), entries.length > 1 ? inBold(continued) : []];
      return entries.map(({ number, text, claim }, index) => ({
        number,
        lines: breakLines(text, { width: columnWidth - (number === "" ? 0 : indent), size }, style),
        ...(claim && { claim }),
        heading: index === 0 ? first : [],
        continued: index === 0 ? first : next,
      }));
    },
  );
  if (behind) {
    const claims = numbered.map(({ claim }) => claim);
    const isOnLine = claims.some(({ locators, standing }) => locators.length > 0 && standing !== "external");
    const facts = { shared: sharedLines(sources.graph, claims), hasShares: behind.hasShares };
    const reporters = reportersText(sources.graph, claims, { language, isNarrow: style.frame.isCut });
    const texts = [isOnLine ? words.linesBehind(facts) : "", reporters].filter((text) => text !== "");
    return {
      head: texts.length === 0 ? [] : breakLines(texts.join(language === "en" ? " " : ""), { width: innerWidth(style.frame), size }, style),
      ...{ entries, size, indent, columnWidth },
    };
  }
  const hasTranscript = numbered.some(({ claim }) => claim.locators.length > 0);
  const usual =
    words.listHead[
      hasTranscript
        ? headFor(
            way,
            isListedNext,
            numbered.some(({ number }) => number > 0),
          )
        : "elsewhere"
    ];
  const shared =
    isShortest(way) || way === "none"
      ? []
      : sharedLines(
          sources.graph,
          numbered.map(({ claim }) => claim),
        );
  const text = [usual, ...shared.map((line) => words.sharedLine(line))].join(language === "en" ? " " : "");
  // The shortest list has no room for a line of its own over all columns.
  const [first, ...others] = entries;
  if (first && way === "short-places")
    return { head: [], entries: [{ ...first, heading: inBold(text) }, ...others], size, indent, columnWidth };
  const head = breakLines(text, { width: innerWidth(style.frame), size }, style);
  return { head, entries, size, indent, columnWidth };
}

function headFor(way: SourceWay, isListedNext: boolean, hasNumbers: boolean): keyof FigureSheetWords["listHead"] {
  // The shortest list with numbers has room for little else.
  if (way === "short-places") return "lines";
  if (way === "lines" || way === "bare-lines") return hasNumbers ? "partlyNumbered" : "unnumbered";
  if (!isWrittenOut(way)) return isListedNext ? "places" : "placesAlone";
  return way === "statements" ? way : "claims";
}

/** Puts entries into columns of some rows; an entry stays whole, and with its heading. */
function columnsOf(entries: readonly SetEntry[], rows: number): readonly (readonly PlacedEntry[])[] {
  const result: PlacedEntry[][] = [[]];
  let used = 0;
  for (const entry of entries) {
    const isNext = used > 0 && used + entry.heading.length + entry.lines.length > rows;
    if (isNext) {
      result.push([]);
      used = 0;
    }
    const over = isNext ? entry.continued : entry.heading;
    result.at(-1)?.push({ ...entry, over });
    used += over.length + entry.lines.length;
  }
  return result;
}

/** Draws a list below a rule, that under each heading as one of its own. Each entry leads to its claim, where the site's address is known. */
export function sourceMarks(list: SourceColumns, top: number, { site }: Pick<SourceContext, "site">, style: SheetStyle): GroupMark {
  const { margin, point } = style.frame;
  const { size, indent, columnWidth } = list;
  const marks: Mark[] = [ruleAt(top, 0.5, style)];
  const lineAt = (row: number): number => top + size * 1.4 + row * size * leading;
  const textGroup = (lines: readonly string[], left: number, row: number, isBold: boolean): GroupMark => ({
    kind: "group",
    role: "text",
    marks: lines.map((line, index) => textLine(line, { left, top: lineAt(row + index), size, isBold }, style)),
  });
  if (list.head.length > 0) marks.push(textGroup(list.head, margin, 0, false));
  let entries: Mark[] = [];
  const beginList = (): void => {
    entries = [];
    marks.push({ kind: "group", role: "list", marks: entries });
  };
  if (list.columns[0]?.[0]?.over.length === 0) beginList();
  list.columns.forEach((column, index) => {
    const left = margin + index * (columnWidth + columnGap * point);
    let row = list.head.length;
    for (const { number, lines, claim, over } of column) {
      if (over.length > 0) {
        marks.push(textGroup(over, left, row, true));
        row += over.length;
        beginList();
      }
      const first = row;
      const texts = [
        ...(number === "" ? [] : [textLine(number, { left, top: lineAt(first), size, isBold: true }, style)]),
        ...lines.map((line, below) =>
          textLine(line, { left: left + (number === "" ? 0 : indent), top: lineAt(first + below), size }, style),
        ),
      ];
      const href = claim && addressOfClaim(claim, site);
      entries.push({ kind: "group", role: "entry", ...(href !== undefined && { href }), marks: texts });
      row += lines.length;
    }
  });
  return { kind: "group", id: "sources", marks };
}
