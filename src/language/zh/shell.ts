import type { shell as english } from "../en/shell.ts";
import type { Words } from "../words.ts";

/** The words of the page itself: its header, tabs, loading and links, in Chinese. */
export const shell: Words<typeof english> = {
  title: "人工智能安全概念图谱",
  headline: "关于人工智能安全，谁说了什么",
  deck: "谁提出了什么，谁警示了什么，谁划定了哪条红线",
  skip: "跳到正文",
  pages: "页面",
  menu: "更多",
  text: "正文",
  showText: "展开正文",
  showMap: "收起正文",
  loading: "正在加载图谱……",
  loadingPart: "正在加载……",
  partFailed: "这一部分未能加载。请检查网络，或刷新页面：网站可能已有新版本。",
  loadingTexts: "正在加载主张全文……",
  loadFailed: "图谱加载失败。请检查网络后重试，或直接打开数据文件：",
  textsFailed: "地图已加载，但主张全文加载失败。请检查网络后重试，或直接打开数据文件：",
  reload: "重试",

  language: "English",
  languageName: "切换到英文",
  theme: { system: "主题：跟随系统", light: "主题：浅色", dark: "主题：深色" },
  about: "关于数据",
  help: "帮助",
  save: "保存图片",
  share: "分享",
  lessons: "课程",
  ownGraph: "打开自己的图",
  collection: "收藏夹",
  collect: "收藏",
  collected: "已收藏",
  takeOut: "，点击可取消收藏",
  collectionHolds: (number) => `收藏夹现有${number}项。可用浏览器的“后退”撤销。`,
  speakers: "发言人",
  gaps: "共识与缺口",
  wayLessons: "带着问题一步步读懂图谱，可课堂讲授，也可自学",
  wayGaps: "哪些内容多人谈及，哪些有争议，哪些无人回应",
  close: "关闭",
  leave: "关闭，返回首页",
  done: "完成",

  viewsName: "视图",
  views: { map: "地图", matrix: "对照表", table: "表格", programme: "议程", outline: "大纲" },

  parseIssuesTitle: "此链接中有部分内容无法打开。",
  parseIssue: (parameter, value, why) => `已忽略：${parameter}=${value}${why}`,
  parseIssueWhy: {
    "unknown-parameter": "（没有这个参数）",
    "unknown-id": "（图谱中没有）",
    withdrawn: "（该主张已撤回）",
    unreadable: "（无法识别）",
  },

  selected: (name, number) => `${name}，${number}项主张`,
};
