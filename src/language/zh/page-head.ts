import type { pageHead as english } from "../en/page-head.ts";
import type { Words } from "../words.ts";
import { shell } from "./shell.ts";

/** The words of the page before any script has run, in Chinese. */
export const pageHead: Words<typeof english> = {
  title: shell.title,
  card: "一张图：左边是风险，中间是发言人，右边是建议与红线，连线表示谁就什么说了什么。",
  noScript: "本页绘制图谱需启用JavaScript。数据见graph.json。",
  cannotStart: {
    file: "浏览器无法从磁盘加载本页。同一文件夹中有一个文件包含全部内容：",
    failed:
      "交互地图未能加载。请检查网络后重新加载本页；若仍不行，请绕过缓存重新加载（Ctrl+Shift+R，Mac上为Cmd+Shift+R），网站可能已有新版本。",
    embed: "此图未能加载。沙盒框架须由网站主机发送“Access-Control-Allow-Origin: *”。",
  },
  description: (sources) => `${shell.deck}${sources.length > 0 ? `：${sources.join("；")}` : ""}。`,
};
