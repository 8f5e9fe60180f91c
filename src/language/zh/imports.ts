import type { imports as english } from "../en/imports.ts";
import type { Words } from "../words.ts";

/** The words about a graph file of a reader, in Chinese. */
export const imports: Words<typeof english> = {
  places(file, lines, others) {
    const listed = lines.length > 0 && `第 ${lines.join("、")} 行`;
    const more = others > 0 && (listed ? `另有 ${others} 处` : `共 ${others} 处`);
    const text = [file, listed, more].filter(Boolean).join("，");
    return text && `${text}。`;
  },
  examples: (examples) => `例如：${examples.map((each) => `“${each}”`).join("、")}。`,
  facts: {
    valueNotOfType: (name, type) => `“${name}”有不属于其类型（${type}）的值，保留原样。`,
    typesMixed: (name) => `“${name}”的值类型不一，已全部作为文本。`,
    numberKeptAsText: (name) => `“${name}”有位数过多、无法准确计算的数，保留为文本。`,
    numberOmitted: (name) => `“${name}”有并非有限数的值（如 NaN），未读入。`,
    attributeRenamed: (name, newName) => (name === "" ? `一列没有表头，现称“${newName}”。` : `重名的属性“${name}”现称“${newName}”。`),
    attributeUndeclared: (name) => `文件未声明属性“${name}”，其值保留为文本。`,
    defaultApplied: (name) => `“${name}”取文件所给的默认值。`,
    elementOmitted: (name) => `“${name}”未读入。`,
    nestingFlattened: "嵌套在其他节点内的节点已平铺，外层节点见属性“parent”。",
    timesOmitted: "时间信息未读入：无论何时存在，节点、边与值一律显示。",
    drawingSimplified: "yEd 的图形只读入名称、位置、大小与填充颜色。",
    doctypeOmitted: "文件引用的文档类型未加载。",
    charactersReplaced: "无法显示的字符已替换为 U+FFFD。",
    idsMadeText: "文件中为数字的标识符，在此作为文本。",
    endsArePlaces: "边的端点是数字，而没有节点以其为标识符，因此视为节点列表中的位置（从 0 数起）。",
    nodesMade: "文件没有节点列表，节点由边的端点得出。",
    idsMade: "没有标识符的节点，以名称或在列表中的位置为标识符。",
    headingsMade: "表格没有表头，前两列视为边的端点。",
    endsByOrder: "没有哪一列的标题表明边的两端：以前两列为两端。",
    remarksOmitted: "表格上方的注释行未读入。",
    cellsOmitted: "有的行单元格多于表头，多出的未读入。",
    cellsAbsent: "有的行单元格少于表头，缺少处没有值。",
    encodingAssumed: (name) =>
      `文件不是 UTF-8 编码，已按 ${name} 读取（中文版 Excel 以此保存 CSV）。如有乱码，请用原程序打开，另存为“CSV UTF-8（逗号分隔）”。`,
    idSpaceAdded: (name) => `“${name}”的标识符若与其他表相同，所指并不相同，在此后加“(${name})”。`,
    keyRepeated: (name) => `同一对象中字段“${name}”出现两次，以后者为准。`,
  },
  faults: {
    tooLarge: (megabytes) => `文件大于 ${megabytes} MB。请保存图谱的一部分后再打开。`,
    fileEmpty: "文件是空的。",
    fileUnreadable: "无法读取文件。若为文件夹，请选择其中的文件；若已移动或改动，请重新选择。",
    notUtf8: "文件不是 UTF-8 编码。请另存为 UTF-8 后再打开。",
    encodingUnknown: (name) => `文件声明的编码“${name}”无法识别。请另存为 UTF-8 后再打开。`,
    formatUnknown: (name) => `文件格式为 ${name}，无法在此打开。请另存为 GEXF、GraphML、JSON 或 CSV。`,
    formatUnknownAtAll: "这不是可在此打开的图文件。可以打开 GEXF、GraphML、JSON、CSV 以及 CSV 的压缩包。",
    archiveDamaged: "压缩文件已损坏，请重新下载或保存。",
    archiveWithoutTables: "压缩包中没有边的 CSV 表格：表格须有“source”与“target”两个表头。",
    xmlMalformed: "此处的 XML 格式有误，请用原程序重新保存。",
    jsonMalformed: "此处的 JSON 格式有误，请改正或重新保存。",
    turtleMalformed: "此处的 Turtle 与本图谱导出的写法不符。",
    turtleOfOthers: "Turtle 文件仅限由本图谱导出者。其他图谱请另存为 GEXF、GraphML、JSON 或 CSV。",
    tooDeep: (limit) => `文件的嵌套超过 ${limit} 层，任何图谱都不会如此。`,
    entitiesDeclared: "文件声明了实体，可能会加载其他文件或占满内存。本页从不展开实体：请从文件开头删去这些声明。",
    noGraph: "文件中没有节点。",
    noEnds: (headings) =>
      `没有边的端点列：须有“source”与“target”，或“源”与“目标”、“起点”与“终点”两个表头。现有表头：${headings.join("、") || "无"}。节点表须与边表一起打开：请同时选择或拖入两个文件。`,
    cutOff: "文件在中途结束，未完整保存或复制。",
    entityUnknown: "引用了未声明的实体，如 &nbsp;。",
    characterForbidden: "有 XML 禁止的字符。",
    severalGraphs: "文件中不止一个图。",
    idMissing: "有的节点没有标识符。",
    idRepeated: "有的标识符属于多个节点。",
    edgeIdRepeated: "有的标识符属于多条边。",
    endMissing: "有的边缺少端点。",
    endUnknown: "有的边指向文件中没有的节点。",
  },
  /** The remedy for a fault if the file is opened anyway. */
  anyway: {
    cutOff: "仍要打开时，只显示此前的内容。",
    entityUnknown: "仍要打开时，按原样留在文字中。",
    characterForbidden: "仍要打开时，将其替换。",
    severalGraphs: "仍要打开时，只显示第一个。",
    idMissing: "仍要打开时，略去这些节点。",
    idRepeated: "仍要打开时，只显示其中第一个。",
    edgeIdRepeated: "仍要打开时，全部显示，后面的不再有标识符。",
    endMissing: "仍要打开时，略去这些边。",
    endUnknown: "仍要打开时，略去这些边。",
  },
};
