import type { saveDialog as english } from "../en/save-dialog.ts";
import type { Words } from "../words.ts";

/** The words of the dialog that saves an image, in Chinese. */
export const saveDialog: Words<typeof english> = {
  title: "保存图片",
  format: "格式",
  scope: "内容",
  seen: "当前视图",
  ego: "所选内容及相邻节点",
  collection: "仅收藏夹的内容",
  egoNone: "所选内容（请先选择节点）",
  size: "尺寸",
  slide: "幻灯片，1920×1080像素",
  print: "印刷，A4横向，300dpi",
  go: "保存",
  drawing: "正在生成图片……",
  saved: (name) => `已保存为${name}。`,
  savedSmaller: (name, width, height) => `已保存为${name}。受浏览器限制，尺寸已缩小为${width}×${height}像素。`,
  altered: "此浏览器会改动网页所生成图片的像素（隐私设置），PNG 将成为杂色。请改存为 SVG。",
  missing: (characters) => `未保存：图片所用的字体中没有 ${characters.join(" ")}`,
  codeMissing: "未能载入绘图程序。请检查网络连接，或重新加载页面：网站可能已有新版本。",
  failed: "图片生成失败：超出浏览器可处理的尺寸。请改用SVG格式，或选择较小的尺寸。",
};
