import type { table as english } from "../en/table.ts";
import type { Words } from "../words.ts";

/** The words of the table, in Chinese. */
export const table: Words<typeof english> = {
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
