import type { compare as english } from "../en/compare.ts";
import type { Words } from "../words.ts";

const list = new Intl.ListFormat("zh");

/** The words of comparisons, in Chinese. */
export const compare: Words<typeof english> = {
  groupShared: (names, isAll) => (isAll ? "共同" : `${list.format(names)}共同`),
  groupNear: (names, isAll) => (isAll ? "同类而不同" : `同类而不同：${list.format(names)}`),
  groupAlone: (name) => `仅${name}`,

  comparison: "比较",
  ideas: (number) => `${number}项`,
  families: (number) => `${number}类`,
  comparedSentence: (shared, near, of) =>
    `各方谈及的共${of}项，其中共同谈及${shared}项；${near === 0 ? "此外没有同类而所谈不同的" : `另有${near}类问题各谈其中不同方面`}。`,
  comparedContested: (number) => `共同谈及的有${number}项意见不一：一方质疑，或有保留地支持。`,
  comparedCounted: "计入的是通过筛选的主张，较具体的各项分别计。",
  comparedNothing: "在当前筛选下，各方没有主张。",
  contested: "意见不一",
  sayings: (reads, number, standing) => `${reads}${number > 1 ? `（${number}项主张）` : ""}${standing ? `（${standing}）` : ""}`,
  between: "彼此之间",
  onThing: (name) => `关于“${name}”`,
  thingGone: "对此，在当前筛选下各方均无主张：在本记录中未找到。",
  alsoOnMap: "图上以字母表示由谁谈及，共同谈及的加圈。",
  showOnMap: "在图上看",
  mapAlone: "只看地图",
  showOnBoard: "在对照表上看",
  addVoice: "再加一方……",
  leaveOut: (name) => `去掉${name}`,
};
