/** True for a key that an input method takes, such as Enter that commits pinyin; some browsers tell it by the key code alone. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
