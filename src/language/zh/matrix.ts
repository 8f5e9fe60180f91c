import type { matrix as english } from "../en/matrix.ts";
import type { Words } from "../words.ts";

const list = new Intl.ListFormat("zh");

/** The words of the matrix, in Chinese. */
export const matrix: Words<typeof english> = {
  rows: { person: "人物", institution: "机构", country: "国家或地区", region: "区域" },
  matrixTitle: (rows, columns) => `${rows}与${columns}对照表`,
  matrixOf: (names, columns) => `${list.format(names)}：${columns}对照表`,
  matrixSummary: (title, rows, columns, claims) => `${title}：${rows}行，${columns}列，${claims}项主张`,
  matrixAccount: ({ number, claims, relations }) =>
    `共${number}行、${claims}项主张：${relations.map(({ reads, claims: of, rows: by }) => `${reads}${of}项（${by}行）`).join("，")}。`,
  matrixDeck: "谁提出了什么：格中数字为主张数，点击可阅读；合计中每项主张只计一次。",
  matrixPeople: "机构各行计入所属人员的发言，不一定代表机构立场。",
  matrixRegions: "每行计入当地机构及所属人员的发言，在两地任职者的发言计入两行；均不代表任何国家、地区或区域的立场。",
  matrixRows: "行",
  matrixColumns: "列",
  matrixOrder: "排序",
  matrixSorted: (order) => `已${order}排序`,
  matrixOrders: { programme: "按议程", number: "按主张数", name: "按名称", similarity: "按相似度" },
  matrixTranspose: "行列互换",
  matrixSureOnly: "排除存疑的主张",
  matrixThrough: (names) => `来自${names.length <= 3 ? list.format(names) : `${names.slice(0, 2).join("、")}等${names.length}方`}`,
  matrixItself: "仅本级，不含下级",
  matrixSilent: (columns, isFiltered) =>
    isFiltered ? `以下发言人没有关于${columns}且符合筛选条件的主张：` : `转写稿中未见以下发言人谈及${columns}：`,
  matrixTotal: "主张数",
  matrixSettings: "行、列与排序",
  matrixInside: ({ members, spokenOf }) =>
    `其下共${members}项，${spokenOf === members ? "均有" : spokenOf === 0 ? "均无" : `${spokenOf}项有`}主张列入此表`,
  matrixExpand: (name, inside) => `展开${name}（${inside}）`,
  matrixCollapse: (name) => `收起${name}`,
  matrixNone: (isFiltered) => (isFiltered ? "无符合筛选条件的主张" : "未找到"),
  matrixDoubt: "发言人或原意不完全确定",
  matrixEmpty: (number, isFiltered) => `其余${number}项：${isFiltered ? "无符合筛选条件的主张" : "转写稿中未找到"}`,
  matrixSelect: (name) => `选择${name}进行比较`,
  matrixSelected: (number) => (number === 0 ? "选择2至4行即可比较。" : number === 1 ? "已选1行，再选1行即可比较。" : `已选${number}行。`),
  matrixCompare: "比较所选",
  matrixDeselect: "取消选择",
  matrixAll: "显示所有行",
  unbacked: "推断或外部资料",
};
