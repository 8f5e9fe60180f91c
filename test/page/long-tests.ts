/**
 * Divides the tests of a file between `npm test`, which has little time, and `npm run test:long`: each test runs in one of the two. The
 * files that use this are listed in `vitest.config.ts`.
 */
import { test as everyRun, type TestAPI } from "vitest";
import { oneIn, othersThanOneIn } from "./shares.ts";

const isLongRun = process.env.TEST_RUN === "long";

const inNoRun = Object.assign(() => undefined, { each: () => () => undefined }) as unknown as TestAPI;

/** A test of `npm test`. */
export const test = isLongRun ? inNoRun : everyRun;
/** A test of `npm run test:long` alone. */
export const testLong = isLongRun ? everyRun : inNoRun;
/** A test whose list is divided by `shareOf`. */
export const testBoth = everyRun;

/** One of each `count` items in `npm test` (`which` is the first of them), the others in `npm run test:long`. */
export const shareOf = <Item>(count: number, items: readonly Item[], which = 0): readonly Item[] =>
  isLongRun ? othersThanOneIn(count, items, which) : oneIn(count, items, which);
