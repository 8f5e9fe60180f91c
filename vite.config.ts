import { defineConfig } from "vite";
import { sitePlugin } from "./src/curate/site-plugin.ts";
import { graphPlugin } from "./src/curate/vite-plugin.ts";
import { tokensPlugin } from "./src/design/css-plugin.ts";
import { fontsPlugin } from "./src/design/fonts-plugin.ts";
import { policyPlugin } from "./src/design/policy-plugin.ts";
import { firstPicturePlugin, linkCard } from "./src/first-picture/first-picture-plugin.ts";
import { leanLibrariesPlugin } from "./src/packaging/lean-libraries-plugin.ts";
import { releasePlugin } from "./src/packaging/release-plugin.ts";
import { singleFilePlugin } from "./src/packaging/single-file-plugin.ts";

/** The part of the bundler's context that finds which modules import a module. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** The scripts that are loaded one after another at the start, by the module that each begins with: the map answers after the second. */
const starts = [
  ["page", "/src/page.ts"],
  ["panels", "/src/panels/shell/render-app.tsx"],
  ["words-en", "/src/language/en/page.ts"],
  ["words-zh", "/src/language/zh/page.ts"],
] as const;

/** Tells which of the scripts of the start needs a module by static imports alone: that of the first drawing, or one of the others; what several need comes with the page. */
function startingScript(id: string, modules: ModuleGraph): string | null {
  const found = new Set([id]);
  for (const module of found) {
    const info = modules.getModuleInfo(module);
    if (info?.isEntry) return "first";
    for (const importer of info?.importers ?? []) found.add(importer);
  }
  const needing = starts.filter(([, start]) => [...found].some((module) => module.endsWith(start))).map(([name]) => name);
  return needing.length > 1 ? "page" : (needing[0] ?? null);
}

const target = "es2022";

export default defineConfig({
  // One build works at a domain's root, under any path, and from a folder.
  base: "./",
  plugins: [
    leanLibrariesPlugin(),
    sitePlugin(),
    graphPlugin({ card: linkCard }),
    tokensPlugin(),
    fontsPlugin(),
    firstPicturePlugin(),
    policyPlugin(),
    singleFilePlugin({ target, plugins: () => [leanLibrariesPlugin(), sitePlugin(), tokensPlugin()] }),
    releasePlugin({ target }),
  ],
  worker: { format: "es" },
  build: {
    target,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        // 36 bits tell a hundred files apart; each letter is in the first script once for every file that it may load.
        chunkFileNames: "assets/[name]-[hash:7].js",
        assetFileNames: "assets/[name]-[hash:7][extname]",
        // One chunk each, however many later chunks share their modules: it compresses better, by 4 kB of 110.
        codeSplitting: { groups: [{ name: startingScript, debugName: "start", includeDependenciesRecursively: false }] },
      },
    },
  },
});
