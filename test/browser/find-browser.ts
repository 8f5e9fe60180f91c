/** Which browser the page's tests and the benchmarks drive, and how it is launched. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type LaunchOptions } from "playwright";
import { withoutFonts } from "./fonts.ts";

const variables = ["BROWSER_PATH", "CHROME_PATH", "CHROME_BIN", "PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH", "PUPPETEER_EXECUTABLE_PATH"];

const installedNames = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge", "brave-browser"];

const installedPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")] : [];
  }),
};

/**
 * The first browser there is: named by the environment, else installed, else the test library's own download.
 *
 * @returns its program, or undefined when there is none
 * @throws when an environment variable names a file that does not exist: a wrong path is a mistake, not a reason to look further
 */
export function findBrowser(): string | undefined {
  for (const name of variables) {
    const path = process.env[name];
    if (!path) continue;
    if (!existsSync(path)) throw new Error(`${name} is "${path}", and there is no such file.`);
    return path;
  }
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = installedNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  const installed = [...onPath, ...(installedPlaces[process.platform] ?? [])].find((path) => existsSync(path) && runs(path));
  if (installed) return installed;
  const bundled = chromium.executablePath();
  return existsSync(bundled) ? bundled : undefined;
}

/** True if the program starts; a stub, or a browser without its libraries, does not. Not tried on Windows, where it would open a window. */
function runs(path: string): boolean {
  if (process.platform === "win32") return true;
  try {
    execFileSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** Software WebGL, fixed colours and the project's own fonts, so that a pixel is the same on every machine. */
export async function launchOptions(executablePath: string): Promise<LaunchOptions> {
  const isRoot = process.getuid?.() === 0;
  return {
    executablePath,
    env: await withoutFonts(),
    chromiumSandbox: !isRoot && process.env.CI === undefined,
    args: [
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      "--ignore-gpu-blocklist",
      "--disable-dev-shm-usage",
      "--force-color-profile=srgb",
      "--font-render-hinting=none",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-quic",
      "--no-first-run",
    ],
  };
}

/** True if pages of this browser get a WebGL 2 context, which the map needs. */
export async function hasWebgl(executablePath: string): Promise<boolean> {
  const browser = await chromium.launch(await launchOptions(executablePath));
  try {
    const page = await browser.newPage();
    return await page.evaluate(() => document.createElement("canvas").getContext("webgl2") !== null);
  } finally {
    await browser.close();
  }
}
