import { counted } from "./grammar.ts";

/** The words of the search box, in English. */
export const search = {
  search: "Search",
  searchPlaceholder: "People, risks, proposals",
  searchNothing: (text: string) => `No results for “${text}”. Try fewer letters, pinyin, or the other language.`,
  searchHidden: (text: string) =>
    `No results for “${text}” in what is shown. Some of the graph is hidden until the answer of this step is shown.`,
  searchMissing: "Couldn’t load the search. Check the connection, or reload the page: the site may have a newer version.",
  searchFound: (number: number) => counted(number, "result", "results"),
  claimsGroup: "Claims",
  heardAs: "transcribed as",
} as const;
