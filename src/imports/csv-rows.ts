/** Splits CSV into rows, in pieces. @see https://www.rfc-editor.org/rfc/rfc4180 */

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

export function csvReader(delimiter: string): CsvReader {
  let rows: CsvRow[] = [];
  let cells: Cell[] = [];
  let text = "";
  let state: "start" | "bare" | "quoted" | "quote" = "start";
  let [line, rowLine] = [1, 1];
  let afterReturn = false;

  function endCell(): void {
    cells.push({ text, isQuoted: state === "quoted" || state === "quote" });
    text = "";
    state = "start";
  }

  function endRow(): void {
    const isBlank = cells.length === 0 && state === "start";
    endCell();
    if (!isBlank) rows.push({ cells, line: rowLine });
    cells = [];
    rowLine = line;
  }

  function take(character: string): void {
    if (character === "\n") line += afterReturn ? 0 : 1;
    else if (character === "\r") line += 1;
    const isSecondHalf = character === "\n" && afterReturn;
    afterReturn = character === "\r";
    if (state === "quoted") {
      if (character === '"') state = "quote";
      else text += character;
      return;
    }
    if (state === "quote" && character === '"') {
      text += character;
      state = "quoted";
    } else if (character === delimiter) endCell();
    else if (character === "\n" || character === "\r") {
      if (!isSecondHalf) endRow();
      else rowLine = line;
    } else if (state === "start" && character === '"') state = "quoted";
    else {
      text += character;
      if (state === "start") state = "bare";
    }
  }

  return {
    push(piece) {
      rows = [];
      for (const character of piece) take(character);
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

/** Finds the delimiter by the first rows: the one that gives all of them the same, and the largest, number of cells. */
export function delimiterOf(head: string): string {
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
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}
