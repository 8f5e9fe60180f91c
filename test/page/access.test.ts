/** Accessibility: each state in one of the two languages; `npm run test:long` checks it in the other. */
import { test } from "vitest";
import { expectAccessible, statesInTurn } from "./accessible-states.ts";
import { useBrowser } from "./open.ts";

const { visit } = useBrowser();

test.each(statesInTurn("en", "zh"))("axe finds nothing: $name ($language)", ({ state, language }) =>
  expectAccessible(visit, state, language),
);
