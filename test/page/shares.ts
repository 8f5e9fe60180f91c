/** Divides lists between `npm test` and `npm run test:long`, which together test every item. */

/** The first of each three items: what `npm test` takes. */
export const oneInThree = <Item>(items: readonly Item[]): readonly Item[] => items.filter((_, index) => index % 3 === 0);
/** All other items. */
export const twoInThree = <Item>(items: readonly Item[]): readonly Item[] => items.filter((_, index) => index % 3 !== 0);
