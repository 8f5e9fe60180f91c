import { loadEnv, type Plugin } from "vite";
import { readRelease } from "./release-day.ts";
import { readSite } from "./site-setting.ts";

/** Puts the checked address of the site, and the day of the release, into the page. `VITE_ADDRESS` may also be in a `.env` file, like other `VITE_` variables. */
export const sitePlugin = (): Plugin => ({
  name: "site-address",
  config({ root = ".", envDir }, { mode }) {
    const environment = { ...(envDir === false ? {} : loadEnv(mode, envDir ?? root, "VITE_")), SITE_URL: process.env.SITE_URL };
    return {
      define: {
        "import.meta.env.SITE_URL": JSON.stringify(readSite(root, environment) ?? ""),
        "import.meta.env.RELEASED": JSON.stringify(readRelease(root)),
      },
    };
  },
});
