/** How the board stands at first, and in an address: `person.proposal.number`, then `turned` and `sure` where it is. */
import { boardTypes } from "../model/matrix-types.ts";
import { type BoardSetting, boardOrders } from "./view-state.ts";

/** Who proposed what, in the order in which they spoke. */
export const initialBoard: BoardSetting = {
  rows: boardTypes.rows[0],
  columns: boardTypes.columns[0],
  order: "programme",
  isTransposed: false,
  isSureOnly: false,
};

export const boardText = ({ rows, columns, order, isTransposed, isSureOnly }: BoardSetting): string =>
  [rows, columns, order, isTransposed && "turned", isSureOnly && "sure"].filter(Boolean).join(".");

export function boardOf(value: string): BoardSetting | undefined {
  const [first, second, third, ...flags] = value.split(".");
  const rows = boardTypes.rows.find((type) => type === first);
  const columns = boardTypes.columns.find((type) => type === second);
  const order = boardOrders.find((name) => name === third);
  const isKnown = flags.every((flag) => flag === "turned" || flag === "sure");
  if (!rows || !columns || !order || !isKnown) return undefined;
  return { rows, columns, order, isTransposed: flags.includes("turned"), isSureOnly: flags.includes("sure") };
}
