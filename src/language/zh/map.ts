import type { map as english } from "../en/map.ts";
import type { Words } from "../words.ts";

/** The words of the map and of moving on it by keyboard, in Chinese. */
export const map: Words<typeof english> = {
  mapName: "地图",
  map: (nodes, edges) =>
    `图上画有${nodes}个节点、${edges}条连线。相同内容见“文字版图谱”。方向键移动地图，+和-缩放，0显示全图。按回车选中最靠近中央的图形，此后方向键沿其连线行走。`,
  walkStep: ({ heading, name, place, of, kind, kinds, claims, standing }) =>
    `${heading}：${name}，第${place}条连线，共${of}条，${claims}项主张，${standing}${kind ? `；第${kind}类，共${kinds}类` : ""}`,
  walkNode: ({ name, type, lines }) => `${name}，${type}。${lines.length > 0 ? `连线：${lines.join("，")}。` : "没有连线。"}`,
  walkEdge: ({ name, claims, standing }) => `${name}，${claims}项主张，${standing}。`,
  walkEnd: ({ name, type, isSource }) => `${isSource ? "起点" : "终点"}：${name}，${type}`,
  walkAlone: { kind: "此处没有其他类别的连线。", step: "这一类只有这一条连线。" },
  walkHere: "从此处用键盘行走",
  zoomIn: "放大",
  zoomOut: "缩小",
  fit: "显示全图",
  fitChoice: "近看所选",
  stillMap: "此浏览器不支持WebGL，因此以静态图显示，图中一切仍可点选。文字内容见",
  lostMap: "图形上下文已丢失，恢复之前以静态图代替。文字内容见",
};
