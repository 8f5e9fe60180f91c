/** Divides lists between `npm test` and `npm run test:long`, which together test every item. */

type Which = 0 | 1 | 2;

/** One of each three items: what `npm test` takes. */
export const oneInThree = <Item>(items: readonly Item[], which: Which = 0): readonly Item[] =>
  items.filter((_, index) => index % 3 === which);
/** All other items. */
export const twoInThree = <Item>(items: readonly Item[], which: Which = 0): readonly Item[] =>
  items.filter((_, index) => index % 3 !== which);
