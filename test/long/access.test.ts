/** Accessibility of each state in the language in which `npm test` does not check it. */
import { test } from "vitest";
import { expectAccessible, languages, states } from "../page/accessible-states.ts";
import { useBrowser } from "../page/open.ts";

const { visit } = useBrowser();

test.each(states.map((state, index) => ({ state, name: state.name, language: languages[index % 2 === 0 ? 1 : 0] })))(
  "axe finds nothing: $name ($language)",
  ({ state, language }) => expectAccessible(visit, state, language),
);
