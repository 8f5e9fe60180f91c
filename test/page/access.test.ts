/** Accessibility of some states; `npm run test:long` checks all others. */
import { test } from "vitest";
import { everydayStates, expectAccessible } from "./accessible-states.ts";
import { useBrowser } from "./open.ts";

const { visit } = useBrowser();

test.each(everydayStates)("axe finds nothing: $name ($language)", ({ state, language }) => expectAccessible(visit, state, language));
