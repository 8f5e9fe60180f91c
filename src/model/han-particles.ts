/** Chinese words of one character that stand beside everything, so that they form no word with their neighbours. */
export const hanParticles: ReadonlySet<string> = new Set("的了与和或是在为及由对将并");
