import type { table as english } from "../en/table.ts";
import type { Words } from "../words.ts";

/** The words of the table, in Chinese. */
export const table: Words<typeof english> = {
  title: {
    nodes: (number, total) => (number === total ? `${total}个节点` : `${number}个节点，共${total}个`),
    claims: (number, total) => (number === total ? `${total}项主张` : `${number}项主张，共${total}项`),
  },
  rows: "行",
  kinds: { nodes: "节点", claims: "主张" },
  containing: "包含文字",
  columns: "选择列",
  save: "保存为CSV",
  left: "未列出的行已被筛选隐藏（外部分类体系默认隐藏），或不含所输入的文字。",
  none: "没有符合条件的行。",
  sorted: {
    ascending: (column) => `已按“${column}”升序排列`,
    descending: (column) => `已按“${column}”降序排列`,
  },
};
