import type { search as english } from "../en/search.ts";
import type { Words } from "../words.ts";

/** The words of the search box, in Chinese. */
export const search: Words<typeof english> = {
  search: "搜索",
  searchPlaceholder: "人物、风险、建议",
  searchNothing: (text) => `没有找到“${text}”。请减少字数，或改用拼音、英文。`,
  searchHidden: (text) => `在已显示的内容中没有找到“${text}”。显示本步的答案之前，部分内容隐藏。`,
  searchMissing: "未能载入搜索。请检查网络连接，或重新加载页面：网站可能已有新版本。",
  searchFound: (number) => `${number}条结果`,
  claimsGroup: "主张",
  heardAs: "转写稿写作",
};
