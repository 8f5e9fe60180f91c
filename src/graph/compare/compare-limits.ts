/** How many can be set side by side, each with a letter. */
export const fewestCompared = 2;
export const mostCompared = 4;

/** The letter of one of those who are compared, by its place among them. */
export const letterOf = (index: number): string => "ABCD".charAt(index);
