/** Stands after the names of topics that stand in below others because the curators group them so; the key of a figure explains it. */
export const groupedSign = "°";

/** Stands after the names of members of which it is not certain that they belong to their family. */
export const doubtfulSign = "†";
