/** Chinese grammar: dates, lists. */

/** Writes out a date of the data: `2024`, `2024-12` or `2024-12-31`. */
export const dateOf = (date: string): string => {
  const [year, month, day] = date.split("-");
  return [`${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`].filter(Boolean).join("");
};

/** "a、b、c". */
export const listed = (words: readonly string[]): string => words.join("、");

/** “是否应为……？”; empty where nothing is near. */
export const didYouMean = (nearest: string | undefined): string => (nearest === undefined ? "" : `是否应为“${nearest}”？`);
