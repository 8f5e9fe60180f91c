import type { shell as english } from "../en/shell.ts";
import type { Words } from "../words.ts";

/** The words of the page itself: its header, tabs, loading and links, in Chinese. */
export const shell: Words<typeof english> = {
  title: "人工智能安全概念图谱",
  headline: "人工智能安全，谁说了什么",
  deck: "谁提出了什么，谁警示了什么，谁划了哪条线",
  skip: "跳到正文",
  pages: "页面",
  menu: "更多",
  text: "正文",
  showText: "展开正文，盖住地图",
  showMap: "收起正文，显示地图",
  loading: "正在载入图谱……",
  loadingPart: "请稍候……",
  partFailed: "无法获取页面的这一部分，请重新载入页面再试。",
  loadingTexts: "正在载入主张全文……",
  loadFailed: "图谱载入失败。请检查网络后重试；全部数据也在这一个文件中：",
  textsFailed: "地图已载入，但主张全文载入失败。请检查网络后重试；全部数据也在这一个文件中：",
  reload: "重试",

  language: "English",
  languageName: "切换到英文",
  theme: { system: "主题：随系统", light: "主题：浅色", dark: "主题：深色" },
  about: "关于数据",
  help: "帮助",
  save: "保存图片",
  share: "分享",
  collection: "收藏",
  collect: "收藏",
  collected: "已收藏",
  takeOut: "，取消收藏",
  collectionHolds: (number) => `收藏中现有${number}项。可用后退撤销。`,
  speakers: "发言人",
  gaps: "共识与缺口",
  wayGaps: "共有的、有争议的、无人应对的",
  close: "关闭",
  leave: "关闭，回到首页",
  done: "完成",

  viewsName: "视图",
  views: { map: "地图", board: "对照表", table: "表格", programme: "议程", outline: "文字版图谱" },

  droppedTitle: "此链接只能打开一部分。",
  dropped: (parameter, value) => `已略去：${parameter} “${value}”`,
  droppedWhy: {
    "unknown-parameter": "链接中没有这一项",
    "unknown-id": "本图谱中没有",
    unreadable: "无法识别",
  },

  selected: (name, number) => `${name}，${number}项主张`,
};
