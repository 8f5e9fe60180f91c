/** The numbers of actors that can be compared. Each gets a letter. */
export const minCompared = 2;
export const maxCompared = 4;

/** Returns the letter of a compared actor, by its index. */
export const letterOf = (index: number): string => "ABCD".charAt(index);
