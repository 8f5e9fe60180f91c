/** On a phone, each state in the language in which `npm test` does not open it. */
import { test } from "vitest";
import { useBrowser } from "../page/open.ts";
import { expectWithinReach, states } from "../page/phone-states.ts";

const { visit } = useBrowser();

test.each(states.map((state, index) => ({ ...state, language: index % 2 === 0 ? ("zh" as const) : ("en" as const) })))(
  "on a phone: $name ($language)",
  ({ language, ...state }) => expectWithinReach(visit, state, language),
);
