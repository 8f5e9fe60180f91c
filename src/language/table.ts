/** The words of the table; fetched with it. */
import type { Words } from "./words.ts";

const rules = new Intl.PluralRules("en");
const counted = (number: number, one: string, other: string): string => `${number} ${rules.select(number) === "one" ? one : other}`;

const en = {
  title: {
    nodes: (number: number) => counted(number, "node", "nodes"),
    claims: (number: number) => counted(number, "claim", "claims"),
  },
  rows: "Rows",
  kinds: { nodes: "Nodes", claims: "Claims" },
  containing: "Containing",
  columns: "Columns",
  save: "Save as CSV",
  none: "The filters and the text let no row through.",
  sorted: {
    ascending: (column: string) => `Sorted by ${column}, ascending`,
    descending: (column: string) => `Sorted by ${column}, descending`,
  },
};

const zh: Words<typeof en> = {
  title: { nodes: (number) => `${number}个节点`, claims: (number) => `${number}项主张` },
  rows: "行",
  kinds: { nodes: "节点", claims: "主张" },
  containing: "包含",
  columns: "列",
  save: "存为CSV",
  none: "按当前的筛选和文字，没有可显示的行。",
  sorted: {
    ascending: (column) => `已按“${column}”升序排列`,
    descending: (column) => `已按“${column}”降序排列`,
  },
};

export const tableWords = { en, zh };
