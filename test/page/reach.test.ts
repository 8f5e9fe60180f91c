/** On a phone, in turn in English and in Chinese; `npm run test:long` opens each state in the other language. */

import { shareOf, testBoth } from "./long-tests.ts";
import { useBrowser } from "./open.ts";
import { expectWithinReach, states } from "./phone-states.ts";

const { visit } = useBrowser();

testBoth.each(
  shareOf(
    3,
    states.map((state, index) => ({ ...state, language: index % 2 === 0 ? ("en" as const) : ("zh" as const) })),
  ),
)("on a phone: $name ($language)", ({ language, ...state }) => expectWithinReach(visit, state, language));
