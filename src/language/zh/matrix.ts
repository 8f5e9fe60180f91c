import type { matrix as english } from "../en/matrix.ts";
import type { Words } from "../words.ts";

const list = new Intl.ListFormat("zh");

/** The words of the matrix, in Chinese. */
export const matrix: Words<typeof english> = {
  rows: { person: "人物", institution: "机构", country: "国家或地区", region: "区域" },
  boardTitle: (rows, columns) => `${rows}与${columns}对照表`,
  boardOf: (names, columns) => `${list.format(names)}：${columns}对照表`,
  boardTold: (title, rows, columns, claims) => `${title}：${rows}行，${columns}列，${claims}项主张`,
  boardDeck: "谁提出了什么：格中数字为主张数，点击可阅读；合计中每项主张只计一次。",
  boardPeople: "机构一行计入其人员的发言，未必代表机构立场。",
  boardPlaces: "每行计入当地机构及其人员的发言，在两地任职者两行都计入；均不代表任何国家、地区或区域的立场。",
  boardRows: "行",
  boardColumns: "列",
  boardOrder: "排序",
  boardSorted: (order) => `已${order}排序`,
  boardOrders: { programme: "按议程", number: "按主张数", name: "按名称", similarity: "按相似度" },
  boardTranspose: "行列互换",
  boardSure: "排除发言人身份存疑的主张",
  boardThrough: (names) => `来自${names.length <= 3 ? list.format(names) : `${names.slice(0, 2).join("、")}等${names.length}方`}`,
  boardItself: "仅本级，不含下一级",
  boardSilent: (columns) => `以下发言人，转写稿中未见其谈及${columns}：`,
  boardTotal: "主张数",
  boardSetUp: "行、列与排序",
  boardUnfold: (name, number) => `展开${name}（${number}项）`,
  boardFold: (name) => `收起${name}`,
  boardNone: "未找到",
  boardEmpty: (number) => `其余${number}项：转写稿中未找到`,
  boardChoose: (name) => `选择${name}进行比较`,
  boardChosen: (number) => (number === 0 ? "选择2至4行即可比较。" : number === 1 ? "已选1行，再选1行即可比较。" : `已选${number}行。`),
  boardCompare: "比较所选",
  boardUntick: "取消选择",
  boardAll: "显示所有行",
  unbacked: "推断或外部资料",
};
