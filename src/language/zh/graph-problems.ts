import type { graphProblems as english } from "../en/graph-problems.ts";
import type { Words } from "../words.ts";

/** The words for a graph that cannot be shown, in Chinese. */
export const graphProblems: Words<typeof english> = {
  why: {
    "not-json": "图谱文件已损坏：不是有效的JSON。",
    "other-format": "本页无法读取图谱文件的格式。",
    "newer-version": "图谱文件的版本比本页新。",
    "other-build": "地图与主张全文来自图谱的不同版本。",
  },
  wayOut: "请刷新页面以获取最新文件。如果问题仍然存在，请联系本站的发布者。",
  contact: "联系方式：",
  reload: "刷新页面",
};
