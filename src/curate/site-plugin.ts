import { loadEnv, type Plugin } from "vite";
import { readSite } from "./site-setting.ts";

/** Puts the address of the published site into the page, checked. `VITE_ADDRESS` may also stand in a `.env` file, as other `VITE_` variables may. */
export const sitePlugin = (): Plugin => ({
  name: "site-address",
  config({ root = ".", envDir }, { mode }) {
    const environment = { ...(envDir === false ? {} : loadEnv(mode, envDir ?? root, "VITE_")), SITE_URL: process.env.SITE_URL };
    return { define: { "import.meta.env.SITE_URL": JSON.stringify(readSite(root, environment) ?? "") } };
  },
});
