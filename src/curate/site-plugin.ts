import { loadEnv, type Plugin, type ResolvedConfig } from "vite";
import type { Site } from "../model/site.ts";
import { readRelease } from "./release-day.ts";
import { readSite } from "./site-setting.ts";

/** Puts the checked address of the site, and the day of the release, into the page. `VITE_ADDRESS` may also be in a `.env` file, like other `VITE_` variables. */
export const sitePlugin = (): Plugin => ({
  name: "site-address",
  config({ root = ".", envDir }, { mode }) {
    const environment = { ...(envDir === false ? {} : loadEnv(mode, envDir ?? root, "VITE_")), SITE_URL: process.env.SITE_URL };
    return {
      define: {
        [setting]: JSON.stringify(readSite(root, environment) ?? ""),
        "import.meta.env.RELEASED": JSON.stringify(readRelease(root)),
      },
    };
  },
});

const setting = "import.meta.env.SITE_URL";

/** The address of the site, as `sitePlugin` has put it into the configuration of a build; undefined without that plugin. */
export function siteOfBuild({ define = {} }: Pick<ResolvedConfig, "define">): Site {
  const written: unknown = define[setting];
  return typeof written === "string" ? JSON.parse(written) || undefined : undefined;
}
