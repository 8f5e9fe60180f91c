/** Splits CSV into rows, in pieces. @see https://www.rfc-editor.org/rfc/rfc4180 */
import { headingsOf } from "./csv-headings.ts";

export interface Cell {
  readonly text: string;
  /** True for a cell in quotes: an empty one is an empty text, where a bare one is no value. */
  readonly isQuoted: boolean;
}

export interface CsvRow {
  readonly cells: readonly Cell[];
  /** Of its first cell, counted from 1. */
  readonly line: number;
}

export interface CsvReader {
  /** The rows that are complete with this piece. */
  push(text: string): readonly CsvRow[];
  /** The last row, and whether the file ends inside quotes. */
  end(): { readonly rows: readonly CsvRow[]; readonly isCut: boolean };
}

/** @param delimiter one character; a blank stands for any number of them */
export function csvReader(delimiter: string): CsvReader {
  const special = new RegExp(`[\n\r${delimiter.replace(/[\\\]^-]/g, "\\$&")}]`, "g");
  let rows: CsvRow[] = [];
  let cells: Cell[] = [];
  let text = "";
  let state: "start" | "bare" | "quoted" | "quote" = "start";
  let [line, rowLine] = [1, 1];
  let afterReturn = false;

  function endCell(): void {
    cells.push({ text, isQuoted: state === "quote" });
    text = "";
    state = "start";
  }

  function endRow(): void {
    const isBlank = cells.length === 0 && state === "start";
    const endsInBlanks = delimiter === " " && state === "start";
    if (!endsInBlanks) endCell();
    if (!isBlank) rows.push({ cells, line: rowLine });
    cells = [];
  }

  function countLines(piece: string): void {
    for (const end of piece.matchAll(/\r\n?|\n/g)) if (end.index > 0 || end[0] !== "\n" || !afterReturn) line += 1;
    afterReturn = piece.endsWith("\r");
  }

  /** Takes text inside quotes, up to a quote. @returns where to go on */
  function takeQuoted(piece: string, index: number): number {
    const found = piece.indexOf('"', index);
    const end = found < 0 ? piece.length : found;
    const part = piece.slice(index, end);
    text += part;
    if (part !== "") countLines(part);
    if (found >= 0) {
      state = "quote";
      // A line end after the quote is none that began inside.
      afterReturn = false;
    }
    return end + 1;
  }

  /** Takes bare text, up to a delimiter or a line end. @returns where to go on */
  function takeBare(piece: string, index: number): number {
    special.lastIndex = index;
    const end = special.exec(piece)?.index ?? piece.length;
    if (end > index) {
      text += piece.slice(index, end);
      if (state === "start") state = "bare";
      afterReturn = false;
      return end;
    }
    const character = piece[index] as string;
    if (character === delimiter) {
      if (delimiter !== " " || state !== "start") endCell();
      afterReturn = false;
      return index + 1;
    }
    const isSecondHalf = character === "\n" && afterReturn;
    countLines(character);
    if (!isSecondHalf) endRow();
    rowLine = line;
    return index + 1;
  }

  return {
    push(piece) {
      rows = [];
      for (let index = 0; index < piece.length; ) {
        if (state === "quoted") index = takeQuoted(piece, index);
        else if (piece[index] === '"' && (state === "start" || state === "quote")) {
          // A second quote after one inside a cell stands for a quote.
          if (state === "quote") text += '"';
          state = "quoted";
          afterReturn = false;
          index += 1;
        } else index = takeBare(piece, index);
      }
      return rows;
    },
    end() {
      rows = [];
      const isCut = state === "quoted";
      if (cells.length > 0 || text !== "" || state !== "start") endRow();
      return { rows, isCut };
    },
  };
}

const delimiters = [",", ";", "\t", "|"] as const;

/** A line of remarks above a table, as in the files of SNAP, KONECT and NetworkX. */
export const remark = /^[#%](?:\s|$)/;

/** Finds the delimiter by the first rows: the one that gives all of them the same, and the largest, number of cells. */
export function delimiterOf(text: string): string {
  const head = text.replace(/^(?:[#%](?:[^\S\r\n][^\r\n]*)?(?:\r\n?|\n))+/, "");
  const declared = /^sep=(.)\r?\n/.exec(head)?.[1];
  if (declared) return declared;
  const scored = delimiters.map((delimiter) => {
    const found = csvReader(delimiter).push(head).slice(0, 20);
    const rows = found.length > 0 ? found : csvReader(delimiter).push(`${head}\n`);
    const widths = rows.map(({ cells }) => cells.length);
    const first = widths[0] ?? 1;
    const alike = widths.filter((width) => width === first).length / Math.max(widths.length, 1);
    return { delimiter, score: first > 1 ? alike * 1000 + first : 0 };
  });
  const best = scored.reduce((first, each) => (each.score > first.score ? each : first));
  return best.score === 0 && isBlankDelimited(head) ? " " : best.delimiter;
}

/**
 * Tests for a list of edges with blanks between its cells. Names have blanks too, so that only numbers, or headings that are known, make a
 * text such a list.
 */
function isBlankDelimited(head: string): boolean {
  const lines = head
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 20);
  const isOfNumbers = lines.every((line) => /^\s*\d+ +\d+(?: |$)/.test(line));
  return lines.length > 0 && (isOfNumbers || headingsOf(lines[0]?.trim().split(/ +/) ?? [])?.of === "edges");
}
