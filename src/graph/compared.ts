/** How many can be set side by side. */
export const fewestCompared = 2;
export const mostCompared = 4;
