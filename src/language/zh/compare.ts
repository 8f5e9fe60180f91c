import type { compare as english } from "../en/compare.ts";
import type { Words } from "../words.ts";

const list = new Intl.ListFormat("zh");

/** The words of comparisons, in Chinese. */
export const compare: Words<typeof english> = {
  groupShared: (names, isAll) => (isAll ? "相同" : `${list.format(names)}相同`),
  groupNear: (names, isAll) => (isAll ? "相关" : `相关：${list.format(names)}`),
  groupSigned: (names, isAll) => `${isAll ? (names.length === 2 ? "双方" : "各方") : list.format(names)}签署`,
  groupAlone: (name) => `仅${name}谈及`,

  comparedCountries: (first, second) => `来自${first}与${second}的发言人有何共识，有何不同？`,
  comparison: "比较",
  ideas: (number) => `${number}项`,
  families: (number) => `${number}个主题`,
  comparedSentence: (shared, near, total) =>
    `各方谈及的内容共${total}项，${shared > 0 ? `相同的${shared}项` : near > 0 ? "没有完全相同的" : "没有相同或相关的"}${
      near > 0 ? `，相关的分属${near}个主题` : ""
    }。`,
  comparedSigned: (number, isPair) => `${isPair ? "双方" : "两方以上"}签署的文件${number}份，另计。`,
  documents: (number) => `${number}份`,
  comparedContested: (number) =>
    `共同谈及的内容中，有${number}项意见不一：一方不认同、指出其局限或有保留地支持，另一方则没有；各方均如此的不计入。`,
  comparedCounted: "只计符合筛选条件的主张；较具体的内容单独计数。",
  comparedNothing: "当前筛选条件下，各方均没有主张。",
  notRinged: "两个字母而无圆环：各谈其中的不同内容",
  onlyInList: (number) => `另有${number}项仅一方谈及，未画在图上，见列表`,
  comparedSilent: "图谱中没有各方的主张：未找到以其名义发表的言论。",
  contested: "意见不一",
  sayings: (reads, number, standing) => {
    const details = [number > 1 && `${number}项主张`, standing].filter(Boolean).join("，");
    return details ? `${reads}（${details}）` : reads;
  },
  speakersAt: (place, names) => `${place}的${names.length}人（${list.format(names)}）`,
  between: "彼此之间的主张",
  presented: (name, owners) => `${name}还介绍了他方的主张，此处未作比较：${list.format(owners)}。`,
  presentedOf: (owner, claims) => `${owner}（${claims}项主张）`,
  addOwner: (owner) => `添加${owner}`,
  onTopic: (name) => `关于“${name}”`,
  topicGone: "当前筛选条件下，转写稿中未找到各方对此的主张。",
  alsoOnMap: "图上的字母表示由谁谈及，加圈表示共同谈及。",
  showOnMap: "在图上查看",
  mapAlone: "只看地图",
  showInMatrix: "在对照表中查看",
  addActor: "添加比较对象……",
  leaveOut: (name) => `移除${name}`,
};
