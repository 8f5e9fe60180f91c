/** Divides lists between `npm test` and `npm run test:long`, which together test every item. */

/** One of each `count` items: what `npm test` takes. `which` is the first of them. */
export const oneIn = <Item>(count: number, items: readonly Item[], which = 0): readonly Item[] =>
  items.filter((_, index) => index % count === which);
/** All other items. */
export const othersThanOneIn = <Item>(count: number, items: readonly Item[], which = 0): readonly Item[] =>
  items.filter((_, index) => index % count !== which);
