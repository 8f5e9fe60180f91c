/** How the matrix stands at first, and in an address: `person.proposal.number`, then `turned` and `sure` where it is. */
import { matrixTypes } from "../model/matrix-types.ts";
import { type MatrixSetting, matrixOrders } from "./view-state.ts";

/** Who proposed what, in the order in which they spoke. */
export const initialMatrix: MatrixSetting = {
  rows: matrixTypes.rows[0],
  columns: matrixTypes.columns[0],
  order: "programme",
  isTransposed: false,
  isSureOnly: false,
};

export const formatMatrixSetting = ({ rows, columns, order, isTransposed, isSureOnly }: MatrixSetting): string =>
  [rows, columns, order, isTransposed && "turned", isSureOnly && "sure"].filter(Boolean).join(".");

export function parseMatrixSetting(value: string): MatrixSetting | undefined {
  const [first, second, third, ...flags] = value.split(".");
  const rows = matrixTypes.rows.find((type) => type === first);
  const columns = matrixTypes.columns.find((type) => type === second);
  const order = matrixOrders.find((name) => name === third);
  const isKnown = flags.every((flag) => flag === "turned" || flag === "sure");
  if (!rows || !columns || !order || !isKnown) return undefined;
  return { rows, columns, order, isTransposed: flags.includes("turned"), isSureOnly: flags.includes("sure") };
}
