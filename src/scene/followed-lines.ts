/** So few lines can be followed one by one: whoever speaks makes way for those of others. Of more, the pointer has to single some out. */
export const followedLines = 60;
