/** Makes sure that there is a browser to test with: finds one, else gets one, else says what to install and exits with 1. */
import { execFileSync } from "node:child_process";
import { findBrowser, hasWebgl } from "./find-browser.ts";

const attempt = (program: string, words: readonly string[], environment: NodeJS.ProcessEnv = process.env): boolean => {
  console.log(`No browser found; trying: ${program} ${words.join(" ")}`);
  try {
    execFileSync(program, words, { stdio: ["ignore", "ignore", "inherit"], env: environment });
    return true;
  } catch {
    return false;
  }
};

function downloadOwn(): void {
  attempt(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"]);
}

function installWithApt(): void {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return;
  const quiet = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  if (attempt("apt-get", ["-qq", "update"], quiet)) attempt("apt-get", ["-qq", "install", "-y", "chromium"], quiet);
}

function giveUp(reason: string): never {
  console.error(`${reason} Install Chrome, Chromium or Edge, or set BROWSER_PATH to one, and run the tests again.`);
  process.exit(1);
}

for (const get of [downloadOwn, installWithApt]) {
  if (findBrowser()) break;
  get();
}
const browser = findBrowser() ?? giveUp("No browser was found and none could be installed.");
if (!(await hasWebgl(browser))) giveUp(`${browser} gives pages no WebGL 2 context.`);
console.log(`Browser: ${browser}`);
