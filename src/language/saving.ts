/** The words of the dialog that saves an image; fetched with it. */
import type { Words } from "./words.ts";

const en = {
  title: "Save an image",
  format: "Format",
  scope: "What it shows",
  seen: "the view as seen",
  ego: "the selection and what it is joined to",
  collection: "the collection alone",
  egoNone: "the selection (choose a shape first)",
  size: "Size",
  slide: "slide, 1920 × 1080",
  print: "print, A4 across at 300 dpi",
  go: "Save",
  drawing: "The image is being drawn …",
  saved: (name: string) => `Saved as ${name}.`,
  savedSmaller: (name: string, width: number, height: number) =>
    `Saved as ${name}, made smaller to ${width} × ${height}: the browser has no room for more.`,
  failed: "The image could not be drawn: the browser has no room for one of this size. Try SVG, or the smaller size.",
} as const;

const zh: Words<typeof en> = {
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

export const savingWords = { en, zh };
