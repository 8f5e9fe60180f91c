import type { openedFigure as english } from "../en/opened-figure.ts";
import type { Words } from "../words.ts";

/** The words of the notice after a saved figure was opened, in Chinese. */
export const openedFigure: Words<typeof english> = {
  opened: (name) => `已从“${name}”打开。`,
  same: "数据与保存时相同。",
  changed: "保存之后数据已有变化。",
  unchanged: (claims) => `保存之后数据已有变化，但图中的${claims}项主张未变。`,
  changes: (all, changed, gone) =>
    `保存之后数据已有变化：图中${all}项主张里，${[changed > 0 && `${changed}项的内容或措辞已改`, gone > 0 && `${gone}项已不在图谱中`].filter(Boolean).join("，")}。`,
  notOpened: (names) => `未打开${names.map((name) => `“${name}”`).join("、")}：图片与课程须逐个打开。`,
  notOurs: (name) => `“${name}”不是由本图谱保存的图片，或其中的网址已被去除。未打开任何内容。`,
};
