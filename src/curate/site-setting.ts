/** Reads where the site is published, for a build and for the command line. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addressWords } from "../language/addresses.ts";
import { parseSite, type Site, type SiteProblem, type SiteSetting } from "../model/site.ts";

export class SiteError extends Error {
  readonly problem: SiteProblem;

  constructor(problem: SiteProblem) {
    super(addressWords.en.problem(problem));
    this.name = "SiteError";
    this.problem = problem;
  }
}

/**
 * Reads the first of `SITE_URL`, `homepage` in `package.json`, and `VITE_ADDRESS`, the older name of the setting. A `SITE_URL` that is
 * there and empty means that the site is published nowhere, whatever the others say.
 *
 * @param root folder that holds `package.json`; a folder without one is fine
 * @throws SiteError where the first that is set is no address of a page
 */
export function readSite(root: string, environment: Readonly<Record<string, string | undefined>>): Site {
  if (environment.SITE_URL?.trim() === "") return undefined;
  const settings: readonly (readonly [SiteSetting, string | undefined])[] = [
    ["SITE_URL", environment.SITE_URL],
    ["homepage", homepageOf(join(root, "package.json"))],
    ["VITE_ADDRESS", environment.VITE_ADDRESS],
  ];
  for (const [setting, text = ""] of settings) {
    const value = text.trim();
    if (value === "") continue;
    const parsed = parseSite(value);
    if ("site" in parsed) return parsed.site;
    throw new SiteError({ setting, value, ...parsed });
  }
  return undefined;
}

function homepageOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const { homepage }: { readonly homepage?: unknown } = JSON.parse(readFileSync(path, "utf8"));
  if (homepage === undefined || homepage === null) return undefined;
  return typeof homepage === "string" ? homepage : JSON.stringify(homepage);
}
