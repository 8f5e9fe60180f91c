import type { figure as english } from "../en/figure.ts";
import { longDate } from "../figure-source.ts";
import type { Words } from "../words.ts";

/** The words of a saved picture, in Chinese. */
export const figure: Words<typeof english> = {
  size: "大小：涉及它的主张数，与重要性、正确性无关。",
  doubt: "双线：归属或含义尚不确定",
  hollow: "空心：仅见于推断",
  ringed: "加圈：共同谈及；字母：由谁谈及",
  notice: "主张由编者根据机器转写稿写成，未经发言人审阅。",
  mapAt: (address) => `全图网址（本图网址过长，未能印出）：${address}。`,
  tooLong: "本图网址过长，未能印出；网站地址亦未设置。",
  source: ({ title, place, date }) => `来源：${title.zh}，${place.zh}，${longDate(date, "zh-CN")}。`,
  counts: (nodes, edges) => `图中有${nodes}个节点、${edges}条连线。`,
};
