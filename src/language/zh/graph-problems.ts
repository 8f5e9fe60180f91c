import type { graphProblems as english } from "../en/graph-problems.ts";
import type { Words } from "../words.ts";

/** The words for a graph that cannot be shown, in Chinese. */
export const graphProblems: Words<typeof english> = {
  why: {
    "not-json": "图谱文件已损坏：不是JSON。",
    "other-format": "图谱文件的格式本页无法读取。",
    "newer-version": "图谱文件比本页的版本新。",
    "other-build": "地图与主张全文出自图谱的两个版本。",
  },
  wayOut: "请重新载入页面以获取最新文件。若仍然如此，请告知本副本的发布者。",
  contact: "联系方式：",
  reload: "重新载入页面",
};
