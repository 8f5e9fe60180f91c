import type { search as english } from "../en/search.ts";
import type { Words } from "../words.ts";

/** The words of the search box, in Chinese. */
export const search: Words<typeof english> = {
  search: "搜索",
  searchPlaceholder: "人物、风险、建议",
  searchNothing: (text) => `没有找到“${text}”。可以少输几个字，或换用拼音、另一种语言。`,
  searchFound: (number) => `${number}条结果`,
  claimsGroup: "主张",
  heardAs: "记录作",
};
