/** Accessibility of each state in the language in which `npm test` does not check it. */
import { test } from "vitest";
import { expectAccessible, statesInTurn } from "../page/accessible-states.ts";
import { useBrowser } from "../page/open.ts";

const { visit } = useBrowser();

test.each(statesInTurn("zh", "en"))("axe finds nothing: $name ($language)", ({ state, language }) =>
  expectAccessible(visit, state, language),
);
