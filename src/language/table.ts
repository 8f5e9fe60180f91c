/** The words of the table; fetched with it. */
import type { Words } from "./words.ts";

const rules = new Intl.PluralRules("en");
/** "627 of 673 nodes"; "673 nodes" where these are all. */
const outOf = (number: number, of: number, one: string, other: string): string =>
  `${number === of ? "" : `${number.toLocaleString("en")} of `}${of.toLocaleString("en")} ${rules.select(of) === "one" ? one : other}`;

const en = {
  title: {
    nodes: (number: number, of: number) => outOf(number, of, "node", "nodes"),
    claims: (number: number, of: number) => outOf(number, of, "claim", "claims"),
  },
  rows: "Rows",
  kinds: { nodes: "Nodes", claims: "Claims" },
  containing: "Containing",
  columns: "Columns",
  save: "Save as CSV",
  left: "What is not here is switched off by the filters, such as outside taxonomies at first, or lacks the text.",
  none: "The filters and the text let no row through.",
  sorted: {
    ascending: (column: string) => `Sorted by ${column}, ascending`,
    descending: (column: string) => `Sorted by ${column}, descending`,
  },
};

const zh: Words<typeof en> = {
  title: {
    nodes: (number, of) => (number === of ? `${of}个节点` : `${of}个节点中的${number}个`),
    claims: (number, of) => (number === of ? `${of}项主张` : `${of}项主张中的${number}项`),
  },
  rows: "行",
  kinds: { nodes: "节点", claims: "主张" },
  containing: "包含",
  columns: "列",
  save: "存为CSV",
  left: "未列出的已被筛选关掉（如起初的外部分类体系），或不含所填文字。",
  none: "按当前的筛选和文字，没有可显示的行。",
  sorted: {
    ascending: (column) => `已按“${column}”升序排列`,
    descending: (column) => `已按“${column}”降序排列`,
  },
};

export const tableWords = { en, zh };
