import type { filters as english } from "../en/filters.ts";
import type { Words } from "../words.ts";

/** The words of the filter panel, in Chinese. */
export const filters: Words<typeof english> = {
  filterDeck: [
    "隐藏的内容不在图上显示，也不以他项补上；只剩一种关系时，则画出其全部连线及两端。",
    "按角色布局时，两侧的列表会随之收紧或拉开；只剩少量连线时，发言者才会移动。",
    "划去的数字：重新显示后会恢复的数目。",
  ],
  typesNote: "数字：未作选择时图上的节点数，包括已收起的。0：选择相关内容后显示。",
  claimsNote: "此处及以下的数字：符合筛选条件的主张数。",
  outsideNote: "任职和签署即使仅见于外部资料，也会显示并计入。",
  waiting: "选择内容后显示：",
  only: "只看",
  filterOnly: (name) => `只看${name}`,
  lines: "画线",
  linesAtRest: (relation) => `画线：${relation}`,

  hierarchy: "层级",
  layersDeck: "较具体的风险与建议连同其主张收起在上一级之内，图上的“+7”表示收起了7项。",
  collapseAll: "全部收起",
};
