import { counted } from "./grammar.ts";

const list = new Intl.ListFormat("en");

/** The words of the matrix, in English. */
export const matrix = {
  rows: { person: "People", institution: "Institutions", country: "Countries", region: "Regions" },
  boardTitle: (rows: string, columns: string) => `${rows} and ${columns.toLowerCase()}`,
  boardOf: (names: readonly string[], columns: string) => `${list.format(names)}: ${columns.toLowerCase()}`,
  boardTold: (title: string, rows: number, columns: number, claims: number) =>
    `${title}: ${counted(rows, "row", "rows")}, ${counted(columns, "column", "columns")}, ${counted(claims, "claim", "claims")}`,
  boardDeck: "Each cell counts claims; click it to read them. A total counts each claim once.",
  boardPeople: "An institution’s row includes what its people say, which may not be the institution’s view.",
  boardPlaces:
    "A row includes what the institutions of a place and their people say; anyone who works in two places is in both rows. It is not the view of a country or region.",
  boardRows: "Rows",
  boardColumns: "Columns",
  boardOrder: "Sort by",
  boardSorted: (order: string) => `Sorted by ${order}`,
  boardOrders: { programme: "programme order", number: "number of claims", name: "name", similarity: "similarity" },
  boardTranspose: "swap rows and columns",
  boardSure: "exclude unsure attributions",
  boardThrough: (names: readonly string[]) =>
    names.length <= 3 ? `by ${list.format(names)}` : `by ${names.slice(0, 2).join(", ")} and ${names.length - 2} more`,
  boardItself: "this item only",
  boardSilent: (columns: string) => `Spoke at the forum, but no ${columns.toLowerCase()} of theirs were found in this transcript:`,
  boardTotal: "Claims",
  boardSetUp: "Rows, columns and order",
  boardUnfold: (name: string, number: number) => `${name}: expand ${number}`,
  boardFold: (name: string) => `${name}: collapse`,
  boardNone: "not found",
  boardEmpty: (number: number) => `${number} more: not found in this transcript`,
  boardChoose: (name: string) => `Select ${name}`,
  boardChosen: (number: number) =>
    number === 0
      ? "Select two to four rows to compare them."
      : number === 1
        ? "1 selected; select another to compare."
        : `${number} selected.`,
  boardCompare: "Compare",
  boardUntick: "Deselect all",
  boardAll: "Show all rows",
  unbacked: "inferred or external",
} as const;
