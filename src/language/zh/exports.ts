import type { exports as english } from "../en/exports.ts";
import type { Words } from "../words.ts";

/** The words about exports, in Chinese. */
export const exports: Words<typeof english> = {
  licence: "数据：CC BY 4.0，https://creativecommons.org/licenses/by/4.0/",
  version: (version) => `数据版本：${version}`,
  lists: {
    sources: "来源",
    turns: "发言段",
    corrections: "转写更正",
    sentences: "句子覆盖情况",
    withdrawn: "已撤回的主张",
  },
  facts: {
    charactersReplaced: (count) => `有 ${count} 个字符无法写入此格式，已替换为 U+FFFD。`,
    absentLists: (lists) => `此格式不含：${lists.join("、")}；可见于 GraphML、JSON、CSV、RDF 与 Cypher。`,
    absentFields: (fields) => `此格式未收录的字段：${fields.join("、")}。`,
    absentNodes: (count) => `此格式只收录主张，${count} 个节点未收录，仅其名称见于主张的文字。`,
    shapesApproximated: (count) => `有 ${count} 个节点的形状为此格式所无，已改用最接近的形状；原名见属性“shape”。`,
    formulasGuarded: (count) => `有 ${count} 个单元格会被电子表格当作公式，已在开头加撇号；“tools”形式保留原文。`,
    cellsTooLong: (count) => `有 ${count} 个单元格超过电子表格可保留的 32,767 个字符；文件中为全文。`,
    separatorsReplaced: (count) => `有 ${count} 个列表值含分隔符“;”，已替换为逗号。`,
    attributesRenamed: (names) =>
      `此格式已占用下列属性名，文件中已改名：${names.map(([before, after]) => `“${before}”改为“${after}”`).join("，")}。`,
    structuresAsText: (names) => `此格式只能以文本保存列表与结构，下列属性写作 JSON：${names.map((name) => `“${name}”`).join("、")}。`,
    partOnly: (nodes, claims) =>
      `仅为图谱的一部分：${nodes} 个节点，${claims} 条主张。转写更正、句子覆盖情况与已撤回的主张见于整图的导出。`,
  },
  readMe: {
    csv: "nodes.csv 为节点，claims.csv 为节点之间的主张（from、relation、to），其余文件为其所引用的内容。列表与结构写作 JSON；字段说明见 docs/graph-json.md。",
    bulk: "导入 Neo4j（数据库须为空）：",
    ladybug: "导入 LadybugDB：在这些文件所在的目录运行 load-ladybug.cypher。",
  },
};
