/** Makes sure that there is a browser to test with: finds one, else gets one, else says what to install and exits with 1. */

import { failureOf } from "./attempt.ts";
import { findBrowser, hasWebgl } from "./find-browser.ts";

interface Attempt {
  readonly name: string;
  readonly isPossible: boolean;
  /** Programs with their words, each run when those before it ended well. */
  readonly commands: readonly (readonly [program: string, ...words: string[]])[];
}

const attempts: readonly Attempt[] = [
  {
    name: "Downloading Chromium with Playwright",
    isPossible: true,
    commands: [[process.execPath, "node_modules/playwright/cli.js", "install", "chromium"]],
  },
  {
    name: "Installing Chromium with apt-get",
    isPossible: process.platform === "linux" && process.getuid?.() === 0,
    commands: [
      ["apt-get", "-qq", "update"],
      ["apt-get", "-qq", "install", "-y", "chromium"],
    ],
  },
];

/** One line: what is tried, and how it went. */
function run({ name, commands }: Attempt): void {
  process.stdout.write(`${name}: `);
  let failure: string | undefined;
  for (const [program, ...words] of commands) failure ??= failureOf(program, words);
  console.log(failure === undefined ? "done" : `failed, ${failure}`);
}

function giveUp(reason: string): never {
  console.error(`${reason} Install Chrome, Chromium or Edge, or set BROWSER_PATH to one, and run the tests again.`);
  process.exit(1);
}

for (const attempt of attempts) {
  if (findBrowser()) break;
  if (attempt.isPossible) run(attempt);
}
const browser = findBrowser() ?? giveUp("No browser was found and none could be installed.");
if (!(await hasWebgl(browser))) giveUp(`${browser} gives pages no WebGL 2 context.`);
console.log(`Browser: ${browser}`);
