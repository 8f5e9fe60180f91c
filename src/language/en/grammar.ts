/** English grammar: numbers with their nouns, dates, lists. */
const plurals = new Intl.PluralRules("en");

/** "1 claim", "1,064 claims". */
export const counted = (count: number, singular: string, plural: string): string =>
  `${count.toLocaleString("en")} ${plurals.select(count) === "one" ? singular : plural}`;

/** "627 of 673 nodes"; "673 nodes" where `count` is all of them. */
export const outOf = (count: number, total: number, singular: string, plural: string): string =>
  `${count === total ? "" : `${count.toLocaleString("en")} of `}${counted(total, singular, plural)}`;

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { year: "numeric", month: "long", timeZone: "UTC" });

/** Writes out a date of the data: `2024`, `2024-12` or `2024-12-31`. */
export const dateOf = (date: string): string => {
  if (/^\d{4}$/.test(date)) return date;
  return (date.length > 7 ? day : month).format(new Date(date));
};

/** "a, b or c". */
export const listed = (words: readonly string[]): string => new Intl.ListFormat("en", { type: "disjunction" }).format(words);

/** Puts the indefinite article before a word. */
export const withArticle = (word: string): string => `${/^[aeiou]/i.test(word) ? "an" : "a"} ${word}`;

/** “Did you mean …?”, with a space before it; empty where nothing is near. */
export const didYouMean = (nearest: string | undefined): string => (nearest === undefined ? "" : ` Did you mean “${nearest}”?`);
