import type { outline as english } from "../en/outline.ts";
import type { Words } from "../words.ts";

/** The words of the outline, in Chinese. */
export const outline: Words<typeof english> = {
  outlineDeck: "以列表呈现地图上的全部内容及其显示状态。按回车键选择节点或主张，其下列出相关连线；用方向键在连线之间移动，操作与地图相同。",
  outlineSelected: "已选",
  outlineNothing: "无",
  outlineOff: {
    types: "已隐藏的类型",
    relations: "已隐藏的关系",
    sessions: "已隐藏的场次",
    standings: "已隐藏的依据",
    confidences: "已隐藏的确定程度",
  },
  outlineOpen: "已展开的层级",
  rowStates: { selected: "已选", near: "在所选范围内", faded: "不在所选范围内", off: "未显示：已隐藏，或不符合筛选条件" },
  outlineNodes: "节点",
  outlineClaims: "主张，按议程排列",
  outlinePassing: (number) => `· 符合筛选条件：${number}`,
  outlineNoSession: "不属于任何场次",
};
