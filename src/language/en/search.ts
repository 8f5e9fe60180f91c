import { counted } from "./grammar.ts";

/** The words of the search box, in English. */
export const search = {
  search: "Search",
  searchPlaceholder: "People, risks, proposals",
  searchNothing: (text: string) => `No results for “${text}”. Try fewer letters, pinyin, or the other language.`,
  searchMissing: "Couldn’t load the search. Check the connection, or reload the page: the site may have a newer version.",
  searchFound: (number: number) => counted(number, "result", "results"),
  claimsGroup: "Claims",
  heardAs: "transcribed as",
} as const;
