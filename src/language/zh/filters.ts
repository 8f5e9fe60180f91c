import type { filters as english } from "../en/filters.ts";
import type { Words } from "../words.ts";

/** The words of the filter panel, in Chinese. */
export const filters: Words<typeof english> = {
  filterDeck:
    "隐藏的内容不在图上显示，也不以他项补上；只剩一种关系时，则画出其全部连线及两端。按角色布局时，两侧的列表会随之收紧或拉开，其余节点位置不变。类型旁的数字为图上的节点数，包括已收起的；依据、确定程度和关系旁的数字为符合筛选条件的主张数；划去的数字为重新显示后会恢复的数目。任职和签署即使仅见于外部资料也会显示并计入；与已隐藏类型的连线不计入。",
  waiting: "选择内容后显示：",
  only: "只看",
  filterOnly: (name) => `只看${name}`,
  lines: "画线",
  linesAtRest: (relation) => `画线：${relation}`,

  hierarchy: "层级",
  layersDeck: "较具体的风险与建议连同其主张收起在上一级之内，图上的“+7”表示收起了7项。",
  collapseAll: "全部收起",
};
