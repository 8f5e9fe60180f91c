/** Accessibility: each state in one of the two languages; `npm run test:long` checks it in the other. */
import { test } from "vitest";
import { expectAccessible, languages, states } from "./accessible-states.ts";
import { useBrowser } from "./open.ts";

const { visit } = useBrowser();

test.each(states.map((state, index) => ({ state, name: state.name, language: languages[index % 2 === 0 ? 0 : 1] })))(
  "axe finds nothing: $name ($language)",
  ({ state, language }) => expectAccessible(visit, state, language),
);
