import type { SiteProblem } from "../../model/site.ts";

const settings: Readonly<Record<SiteProblem["setting"], string>> = {
  SITE_URL: "The variable SITE_URL",
  homepage: "“homepage” in package.json",
  VITE_ADDRESS: "The variable VITE_ADDRESS",
};

const faults: Readonly<Record<SiteProblem["fault"], string>> = {
  "not-absolute": "is not an absolute web address",
  "has-fragment": "contains a “#”, which the page needs for its views",
  "has-credentials": "contains a user name or password",
};

/** The words for addresses and for the setting that says where the site is published, in English. */
export const addresses = {
  /** The part of an address from `#` on, with a note; the note alone where there is nothing behind the `#`. */
  part: (part: string) => (part === "#" ? "(site address not set)" : `${part} (site address not set)`),
  /** Names what is wrong with the setting, and what to write instead. */
  problem: ({ setting, value, fault, suggestion }: SiteProblem) =>
    `${settings[setting]} ${faults[fault]}: “${value}”. ${suggestion ? `Write ${suggestion}` : "Use an address such as https://example.org/map/"}`,
} as const;
