/** Stands after the names of topics that stand in below others because the curators group them so; the key of a figure explains it. */
export const groupedSign = "°";
