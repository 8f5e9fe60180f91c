/** Accessibility of the states, and in the languages, that `npm test` does not check. */
import { test } from "vitest";
import { expectAccessible, otherStates } from "../page/accessible-states.ts";
import { useBrowser } from "../page/open.ts";

const { visit } = useBrowser();

test.each(otherStates)("axe finds nothing: $name ($language)", ({ state, language }) => expectAccessible(visit, state, language));
