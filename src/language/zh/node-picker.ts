import type { nodePicker as english } from "../en/node-picker.ts";
import type { Words } from "../words.ts";

/** The words of the list from which a node to compare or to reach is picked, in Chinese. */
export const nodePicker: Words<typeof english> = {
  pickCompare: (name) => `将${name}与谁比较？`,
  pickPath: (name) => `从${name}出发的路径通向哪里？`,
  pickHint: "输入名称，中英文或拼音均可；方向键可在列表中移动。",
  pickAlike: "共同之处最多的：",
  pickSpeakers: "发言人：",
  pickFound: (number) => (number === 0 ? "在本记录中未找到。" : `${number}个名称`),
  pickShares: (number) => `共同谈及${number}项`,
};
