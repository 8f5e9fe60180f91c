import type { embed as english } from "../en/embed.ts";
import type { Words } from "../words.ts";

/** The words of the page as a figure in a frame, and of its code, in Chinese. */
export const embed: Words<typeof english> = {
  frame: "图",
  whole: "打开完整页面",
  zoomHint: "Ctrl + 滚轮缩放",
  notKept: "此框架内不保存任何内容：收藏、答案和设置在重新加载后丢失。",
  code: "嵌入代码",
  copyCode: "复制嵌入代码",
  codeHint: "用于您自己的网页：当前视图的交互图，并附返回本页的链接。",
};
