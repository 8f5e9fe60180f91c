import type { saveDialog as english } from "../en/save-dialog.ts";
import type { Words } from "../words.ts";

/** The words of the dialog that saves an image, in Chinese. */
export const saveDialog: Words<typeof english> = {
  title: "保存图片",
  format: "格式",
  scope: "内容",
  seen: "当前所见",
  ego: "所选内容及与其相连者",
  collection: "仅收藏的内容",
  egoNone: "所选内容（请先选一个图形）",
  size: "尺寸",
  slide: "幻灯片，1920 × 1080",
  print: "印刷，A4横向，300 dpi",
  go: "保存",
  drawing: "正在绘制……",
  saved: (name) => `已保存为${name}。`,
  savedSmaller: (name, width, height) => `已保存为${name}，缩小至${width} × ${height}：浏览器容不下更大的图。`,
  failed: "无法绘制：浏览器容不下这么大的图。请改用SVG或较小尺寸。",
};
