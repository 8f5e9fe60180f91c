import type { pageHead as english } from "../en/page-head.ts";
import type { Words } from "../words.ts";
import { shell } from "./shell.ts";

/** The words of the page before any script has run, in Chinese. */
export const pageHead: Words<typeof english> = {
  title: shell.title,
  card: "一张图：左边是风险，中间是发言人，右边是建议与红线，连线表示谁就什么说了什么。",
  noScript: "本页绘制图谱需启用JavaScript。数据见graph.json。",
  description: (sources) => `${shell.deck}${sources.length > 0 ? `：${sources.join("；")}` : ""}。`,
};
