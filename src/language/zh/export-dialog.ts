import type { exportDialog as english } from "../en/export-dialog.ts";
import type { Words } from "../words.ts";

/** The words of the dialog that exports the graph, in Chinese. */
export const exportDialog: Words<typeof english> = {
  open: "导出数据……",
  title: "导出数据",
  deck: "供其他程序使用。文件含各条主张的全文；格式允许时，中英文俱全。",
  format: "格式",
  formats: {
    gexf: "GEXF：Gephi、Gephi Lite的网络文件",
    graphml: "GraphML：NetworkX、igraph、yEd、Cytoscape的网络文件",
    json: "JSON：graphology，供JavaScript程序使用",
    csv: "CSV（压缩包）：Excel、R、pandas等表格工具",
    "csv-bulk": "批量导入用CSV（压缩包）：Neo4j、LadybugDB",
    jsonld: "JSON-LD：网页与程序中的关联数据",
    turtle: "Turtle：支持SPARQL的RDF数据库",
    cypher: "Cypher：Neo4j、LadybugDB的语句",
    bibtex: "BibTeX：主张的引文，供LaTeX使用",
    ris: "RIS：主张的引文，供Zotero、EndNote使用",
    csl: "CSL-JSON：主张的引文，供Pandoc、Zotero使用",
  },
  flavour: "版本",
  flavours: {
    "1.2": "1.2，Gephi与NetworkX各版本均可读取",
    "1.3": "1.3，最新",
    spreadsheet: "供电子表格使用",
    tools: "供图分析工具与程序使用",
    neo4j: "Neo4j",
    ladybug: "LadybugDB",
  },
  extent: "范围",
  whole: (nodes, claims) => `整个图谱：${nodes}个节点，${claims}条主张`,
  shown: (nodes, claims) => `地图当前所示：${nodes}个节点，${claims}条主张`,
  save: "保存文件",
  waiting: "主张仍在加载。",
  writing: "正在生成文件……",
  saved: (name) => `浏览器正在保存${name}。`,
  report: "文件未收录或有改动的内容：",
  codeMissing: "未能加载此格式的程序。请检查网络连接，或重新加载页面：网站可能已更新。",
  failed: "未能生成文件。请换用其他格式，或只导出地图当前所示的内容。",
};
