import type { MatrixRowType } from "../../model/matrix-types.ts";
import { type NodeType, nodeTypes } from "../../model/node-types.ts";
import type { FamilyCount } from "../../model/sayings.ts";
import { counted } from "./grammar.ts";

/** The claims of one relation in the matrix, and the number of rows that have such claims. */
interface RelationInMatrix {
  readonly reads: string;
  readonly claims: number;
  readonly rows: number;
}

/** The rows and claims of the matrix, and the relations that make up the claims. */
interface MatrixTotal {
  readonly rows: MatrixRowType;
  readonly number: number;
  readonly claims: number;
  readonly relations: readonly RelationInMatrix[];
}

const nouns = ({ name, plural }: (typeof nodeTypes)[MatrixRowType & NodeType]) => [name.en.toLowerCase(), plural.en.toLowerCase()] as const;
const rowNouns: Readonly<Record<MatrixRowType, readonly [one: string, other: string]>> = {
  person: ["person", "people"],
  institution: nouns(nodeTypes.institution),
  country: ["country", "countries"],
  region: ["region", "regions"],
};
const rowsCounted = (rows: MatrixRowType, number: number): string => counted(number, ...rowNouns[rows]);

const list = new Intl.ListFormat("en");

/** The words of the matrix, in English. */
export const matrix = {
  rows: { person: "People", institution: "Institutions", country: "Countries", region: "Regions" },
  matrixTitle: (rows: string, columns: string) => `${rows} and ${columns.toLowerCase()}`,
  matrixOf: (names: readonly string[], columns: string) => `${list.format(names)}: ${columns.toLowerCase()}`,
  matrixSummary: (title: string, rows: number, columns: number, claims: number) =>
    `${title}: ${counted(rows, "row", "rows")}, ${counted(columns, "column", "columns")}, ${counted(claims, "claim", "claims")}`,
  matrixAccount: ({ rows, number, claims, relations }: MatrixTotal) =>
    `${rowsCounted(rows, number)} with ${counted(claims, "claim", "claims")}: ${relations
      .map(({ reads, claims: of, rows: by }, index) => `${reads} ${of} (${index === 0 ? rowsCounted(rows, by) : by})`)
      .join(", ")}.`,
  matrixDeck: "Each cell counts claims; click it to read them. A total counts each claim once.",
  matrixPeople: "An institution’s row includes what its people say, which may not be the institution’s view.",
  matrixRegions:
    "A row includes what the institutions of a place and their people say; anyone who works in two places is in both rows. This is not the view of the country or region.",
  matrixRows: "Rows",
  matrixColumns: "Columns",
  matrixOrder: "Sort by",
  matrixSorted: (order: string) => `Sorted by ${order}`,
  matrixOrders: { programme: "programme order", number: "number of claims", name: "name", similarity: "similarity" },
  matrixTranspose: "swap rows and columns",
  matrixSureOnly: "exclude unsure claims",
  matrixThrough: (names: readonly string[]) =>
    names.length <= 3 ? `by ${list.format(names)}` : `by ${names.slice(0, 2).join(", ")} and ${names.length - 2} more`,
  matrixItself: "this item only",
  matrixSilent: (columns: string, isFiltered: boolean) =>
    `Spoke at the forum, but no ${columns.toLowerCase()} of theirs ${isFiltered ? "match the filters" : "were found in this transcript"}:`,
  matrixTotal: "Claims",
  matrixSettings: "Rows, columns and order",
  matrixInside: ({ members, spokenOf }: FamilyCount) =>
    `${counted(members, "more specific item", "more specific items")}, ${spokenOf === members ? "all" : spokenOf || "none"} with claims in this table`,
  matrixExpand: (name: string, inside: string) => `${name}: expand (${inside})`,
  matrixCollapse: (name: string) => `${name}: collapse`,
  matrixNone: (isFiltered: boolean) => (isFiltered ? "none that matches the filters" : "not found"),
  matrixDoubt: "not certain who said it or what was meant",
  matrixEmpty: (number: number, isFiltered: boolean) =>
    `${number} more: ${isFiltered ? "none that match the filters" : "not found in this transcript"}`,
  matrixSelect: (name: string) => `Select ${name}`,
  matrixSelected: (number: number) =>
    number === 0
      ? "Select two to four rows to compare them."
      : number === 1
        ? "1 selected; select another to compare."
        : `${number} selected.`,
  matrixCompare: "Compare",
  matrixDeselect: "Deselect all",
  matrixAll: "Show all rows",
  unbacked: "inferred or external",
} as const;
