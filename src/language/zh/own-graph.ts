import type { ownGraph as english } from "../en/own-graph.ts";
import type { Words } from "../words.ts";

/** The words of the screen of a reader's own graph, in Chinese. */
export const ownGraph: Words<typeof english> = {
  title: "打开自己的图",
  deck: "任何程序生成的节点与边的文件，都可在此画成地图，并可搜索、筛选、以表格查看。文件只留在本设备上：不上传，链接中也不含其内容。",
  formats:
    "可读取GEXF、GraphML、JSON（graphology、node-link、Cytoscape、Gephi Lite）、CSV（边表；或节点表与边表，同时选择、一起拖入或放入同一个zip压缩包），以及由本站导出的Turtle；也可为gzip压缩。至多50 MB。",
  choose: "选择文件……",
  orDrop: "也可将文件拖放到页面任意处。",
  back: "返回论坛图谱",
  onDevice: "仅在本设备上",
  notKept: "此浏览器不允许页面存储文件，重新加载后即丢失。",
  notForgotten: "浏览器未能移除此文件。请重试，或在浏览器设置中删除本站的数据。",
  oneAtATime: (name, others) =>
    `只打开了“${name}”，未打开${others.map((other) => `“${other}”`).join("、")}：一个图为一个文件，或一组节点表与边表。`,
  another: "打开其他文件……",
  returnTo: (name) => `返回“${name}”`,
  forget: "移除",
  forgetHint: "从本设备移除此图",
  cancel: "取消",
  reading: (name) => `正在读取“${name}”……`,
  layingOut: (name, percent) => `正在排布“${name}”：${percent}%`,
  failed: (name) => `未能打开“${name}”：内存不足，或页面已更新。请重新加载页面，或打开图的较小部分。`,
  refused: (name) => `“${name}”有错误`,
  unopenable: (name) => `无法打开“${name}”`,
  anyway: "仍然打开",
  anywayHint: "有误之处将按上文所述略去或改动。",
  faultsLeft: "文件有以下错误，仍已打开：",
  report: (count) => `读取报告：${count}项`,
  noReport: "文件内容均按原样读取。",
  forumExport: "此文件是论坛图谱的导出文件，在此与其他图同样显示；论坛图谱自己的页面更为完整。",

  size: (nodes, edges) => `${nodes}个节点，${edges}条边`,
  shownOf: (shown, all) => `显示${shown}个节点，共${all}个`,
  filteredFirst: (nodes, edges) =>
    `一次至多绘制${nodes}个节点、${edges}条边，因此先隐藏边数较少的节点；搜索包含全部节点，表格只列通过筛选者。`,
  tooMany: (nodes, edges) => `通过筛选的节点超过${nodes}个或边超过${edges}条，无法绘制。请隐藏某一类别，或提高每个节点的最少边数。`,
  nothingShown: "没有节点通过筛选。",
  noWebgl: "此浏览器无法绘制地图。表格包含全部节点与边。",
  places: { given: "位置取自文件。", laidOut: "按社群排布。" },
  map: (nodes, edges) =>
    `地图，${nodes}个节点，${edges}条边。表格以文字列出相同内容。按回车键选择最接近中央的节点，再用方向键沿边移动，Alt加方向键移动该节点；+、-缩放，0显示全图。`,
  undoMove: "撤销上一次移动",
  moveUndone: "已撤销上一次移动。",
  hoverNode: (category, { out, in: from, both }) =>
    [
      category,
      [
        out + from > 0 ? `指向${out}个邻点，来自${from}个邻点` : "",
        both > 0 ? `无向相连${both}个邻点` : "",
        out + from + both === 0 ? "没有邻点" : "",
      ]
        .filter(Boolean)
        .join("，"),
    ]
      .filter(Boolean)
      .join(" · "),
  hoverEdge: (label, weight) => [label, weight === undefined ? "" : `权重${weight}`].filter(Boolean).join(" · "),
  keyboardConnection: ({ direction, label, name, place, total, kind, kinds }) =>
    `${[label, { out: "指向", in: "来自", both: "连接" }[direction]].filter(Boolean).join(" ")} ${name}，第${place}条，共${total}条${kind !== undefined && kinds > 1 ? `；第${kind}类，共${kinds}类` : ""}`,
  keyboardEnd: (name, isSource) => `${isSource ? "起点" : "终点"}：${name}`,
  keyboardNode: (name, category, edges) => `${[name, category].filter(Boolean).join("，")}：${edges}条边`,
  keyboardEdge: (name, label) => [name, label].filter(Boolean).join("："),

  exportDeck: "供其他程序使用：含全部名称与属性，以及位置与颜色。文件在本设备上生成，不会上传。",
  exportWhole: (nodes, edges) => `整个图：${nodes}个节点，${edges}条边`,
  exportShown: (nodes, edges) => `筛选后所余：${nodes}个节点，${edges}条边`,
  exportOfDataset: "此文件是论坛图谱的导出文件，并仍按论坛图谱导出：格式与语言相同时，除您移动过的节点外，文件完全相同。",
  exportMixed: (directed, undirected) =>
    `NetworkX不能读取此文件：其中既有有向边（${directed}条），又有无向边（${undirected}条）。如用NetworkX，请选择CSV的“供图分析工具与程序使用”版本，按edges.csv的各行建立MultiDiGraph；“Type”列注明每条边有无方向。Gephi支持两种边并存的图。`,
  tabs: "视图",
  tab: { map: "地图", nodes: "节点", edges: "边" },
  zoomIn: "放大",
  zoomOut: "缩小",
  fit: "显示全图",
  saveSvg: "保存为SVG图片",
  savePng: "保存为PNG图片",
  saved: (name) => `浏览器正在保存${name}。`,
  noFonts: "未能加载图片所用字体。请检查网络连接后重试。",
  noPng: "此浏览器无法生成此图的PNG，请保存为SVG。",
  missing: (characters) => `图片所用字体缺少${characters}：请保存为SVG，由查看者的字体显示。`,

  search: "搜索节点",
  found: (count, limit) =>
    count === 0 ? "未找到节点。" : count > limit ? `找到${count}个节点，通过筛选者见节点表；前${limit}个：` : `找到${count}个节点：`,
  filter: "筛选",
  byColumn: (name) => `按“${name}”`,
  byCommunity: "按社群（内部连边较多的群组）",
  community: (number) => `社群${number}`,
  others: "其余",
  all: "全部节点",
  minDegree: "节点的最少边数",
  reset: "全部显示",
  hiddenByFilter: "已被筛选隐藏，不在地图上。",

  details: "详情",
  nothingSelected: "请在地图、表格或搜索结果中选择节点。",
  id: "编号",
  name: "名称",
  category: "类别",
  edges: "边",
  attributes: "属性",
  from: "起点",
  to: "终点",
  direction: { directed: "有向", undirected: "无向" },
  edgeTo: { out: "指向", in: "来自", both: "连接" },
  unnamed: "边",
  deselect: "取消选择",
  more: (count) => `再显示${count}项`,
  rows: (shown, all) => `显示${shown}行，共${all}行`,
  sortBy: (name) => `按${name}排序`,
};
