import { counted } from "./grammar.ts";

const list = new Intl.ListFormat("en");

/** The words of the matrix, in English. */
export const matrix = {
  rows: { person: "People", institution: "Institutions", country: "Countries", region: "Regions" },
  boardTitle: (rows: string, columns: string) => `${rows} and ${columns.toLowerCase()}`,
  boardOf: (names: readonly string[], columns: string) => `${list.format(names)}: ${columns.toLowerCase()}`,
  boardTold: (title: string, rows: number, columns: number, claims: number) =>
    `${title}: ${counted(rows, "row", "rows")}, ${counted(columns, "column", "columns")}, ${counted(claims, "claim", "claims")}`,
  boardDeck: "A cell counts claims; press it to read them. A total counts each claim once.",
  boardPeople: "An institution’s row holds what its people say, which need not be its own view.",
  boardPlaces:
    "A row holds what the institutions of a place say, and their people; whoever works in two places stands in both. It is no view of a country or a region.",
  boardRows: "Rows",
  boardColumns: "Columns",
  boardOrder: "Sorted by",
  boardSorted: (order: string) => `Sorted by ${order}`,
  boardOrders: { programme: "programme", number: "number of claims", name: "name", similarity: "similarity" },
  boardTranspose: "transpose",
  boardSure: "leave out unsure speakers",
  boardThrough: (names: readonly string[]) =>
    names.length <= 3 ? `by ${list.format(names)}` : `by ${names.slice(0, 2).join(", ")} and ${names.length - 2} more`,
  boardItself: "itself, not what is in it",
  boardSilent: (columns: string) => `Spoke at the forum, but ${columns.toLowerCase()} of theirs are not found in this transcript:`,
  boardTotal: "Claims",
  boardSetUp: "Rows, columns, order",
  boardUnfold: (name: string, number: number) => `${name}: unfold ${number}`,
  boardFold: (name: string) => `${name}: fold`,
  boardNone: "not found",
  boardEmpty: (number: number) => `${number} more: not found in this transcript`,
  boardChoose: (name: string) => `Compare ${name}`,
  boardChosen: (number: number) =>
    number === 0
      ? "Tick two to four rows to compare them."
      : number === 1
        ? "One is ticked; tick one more to compare."
        : `${number} are ticked.`,
  boardCompare: "Compare them",
  boardUntick: "Untick all",
  boardAll: "All rows",
  unbacked: "inferred or outside",
} as const;
