import type { nodePicker as english } from "../en/node-picker.ts";
import type { Words } from "../words.ts";

/** The words of the list from which a node to compare or to reach is picked, in Chinese. */
export const nodePicker: Words<typeof english> = {
  pickCompare: (name) => `选择与${name}比较的对象`,
  pickPath: (name) => `选择路径的终点，起点为${name}`,
  pickHint: "输入名称，中文、英文或拼音均可；可用方向键在列表中移动。",
  pickAlike: "共同谈及最多的：",
  pickSpeakers: "发言人：",
  pickFound: (number) => (number === 0 ? "没有匹配的名称。" : `${number}个名称`),
  pickShares: (number) => `共同谈及${number}项`,
};
