import type { outline as english } from "../en/outline.ts";
import type { Words } from "../words.ts";

/** The words of the outline, in Chinese. */
export const outline: Words<typeof english> = {
  outlineDeck: "图上的一切及其显示状态，以列表呈现。回车选中节点或主张，其下列出与之相连者；方向键在其间行走，与图上相同。",
  outlineChosen: "所选",
  outlineNothing: "无",
  outlineOff: { types: "已关闭的类型", relations: "已关闭的关系", sessions: "已关闭的场次", standings: "已关闭的依据" },
  outlineOpen: "已展开的层级",
  rowStates: { selected: "所选", near: "在所选范围内", faded: "在所选范围外", off: "未绘出：已关闭，或无内容通过筛选" },
  foldedInto: (name) => `折叠于${name}`,
  outlineNodes: "节点",
  outlineClaims: "主张，按议程次序",
  outlinePassing: (number) => `· 通过筛选的${number}`,
  outlineNoSession: "不属于任何场次",
};
