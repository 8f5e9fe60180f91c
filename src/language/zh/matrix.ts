import type { matrix as english } from "../en/matrix.ts";
import type { Words } from "../words.ts";

const list = new Intl.ListFormat("zh");

/** The words of the matrix, in Chinese. */
export const matrix: Words<typeof english> = {
  rows: { person: "人物", institution: "机构", country: "国家或地区", region: "区域" },
  boardTitle: (rows, columns) => `${rows}与${columns}`,
  boardOf: (names, columns) => `${list.format(names)}：${columns}`,
  boardTold: (title, rows, columns, claims) => `${title}：${rows}行，${columns}列，${claims}项主张`,
  boardDeck: "每格为主张数，点按即可阅读。合计中每项主张只计一次。",
  boardPeople: "机构一行包含其人员的发言，未必代表机构立场。",
  boardPlaces: "一行包含当地机构及其人员的发言；任职于两地者两处都列。这并不代表任何国家、地区或区域的立场。",
  boardRows: "行",
  boardColumns: "列",
  boardOrder: "排序",
  boardSorted: (order) => `已${order}排序`,
  boardOrders: { programme: "按议程", number: "按主张数", name: "按名称", similarity: "按相似度" },
  boardTranspose: "行列互换",
  boardSure: "略去发言人不确定者",
  boardThrough: (names) => (names.length <= 3 ? `由${list.format(names)}提出` : `由${names.slice(0, 2).join("、")}等${names.length}方提出`),
  boardItself: "仅其本身，不含下属",
  boardSilent: (columns) => `曾在论坛发言，但本记录中未找到其${columns}：`,
  boardTotal: "主张数",
  boardSetUp: "行、列与排序",
  boardUnfold: (name, number) => `${name}：展开${number}项`,
  boardFold: (name) => `${name}：收起`,
  boardNone: "未找到",
  boardEmpty: (number) => `其余${number}项：在本记录中未找到`,
  boardChoose: (name) => `比较${name}`,
  boardChosen: (number) =>
    number === 0 ? "勾选两至四行即可比较。" : number === 1 ? "已勾选一行，再勾选一行即可比较。" : `已勾选${number}行。`,
  boardCompare: "比较所选",
  boardUntick: "取消勾选",
  boardAll: "显示所有行",
  unbacked: "推断或外部",
};
