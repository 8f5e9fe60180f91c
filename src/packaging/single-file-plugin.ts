import { build, type Plugin, type PluginOption, type UserConfig } from "vite";
import { filesOfBundle } from "./files-of-bundle.ts";
import { singleFileOf } from "./single-file.ts";

/** The mode of a build that writes nothing but the single file. */
const mode = "single";

/** The single file in the folder of a site. */
const name = "offline.html";

interface SingleFileOptions {
  /** Makes the plugins that the page's code needs; they belong to one build each. */
  readonly plugins: () => readonly PluginOption[];
  /** The browsers for which the code is written. */
  readonly target: string;
}

/**
 * Writes the page as one HTML file: `offline.html` beside the site's other files, or, with `--mode single`, `index.html` alone in
 * `dist-single`. The code is bundled a second time, in one piece; everything else is taken from the site's files.
 */
export function singleFilePlugin(options: SingleFileOptions): Plugin {
  let isAlone = false;
  let config: CodeConfig;
  return {
    name: "single-file",
    apply: "build",
    enforce: "post",
    config: ({ build: given }, { mode: chosen }): UserConfig => ({
      define: { "import.meta.env.SINGLE_FILE": "false" },
      build: chosen === mode ? { outDir: given?.outDir ?? "dist-single", copyPublicDir: false } : {},
    }),
    configResolved({ root, publicDir, mode: chosen }) {
      isAlone = chosen === mode;
      config = { root, publicDir, mode: isAlone ? "production" : chosen };
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const files = filesOfBundle(bundle, config.publicDir);
        const page = files.get("index.html");
        // A build of something else than the page, such as a test's.
        if (!page) return;
        const source = singleFileOf({ html: new TextDecoder().decode(page), ...(await bundledCode(config, options)), files });
        if (isAlone) for (const file of Object.keys(bundle)) delete bundle[file];
        this.emitFile({ type: "asset", fileName: isAlone ? "index.html" : name, source });
      },
    },
  };
}

interface CodeConfig {
  readonly root: string;
  readonly publicDir: string;
  readonly mode: string;
}

/** Bundles the page's code and styles in one piece each: a page from the disk cannot load others. */
async function bundledCode(
  { root, mode: chosen }: CodeConfig,
  { plugins, target }: SingleFileOptions,
): Promise<{ code: string; styles: string }> {
  const result = await build({
    root,
    mode: chosen,
    base: "./",
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define: { "import.meta.env.SINGLE_FILE": "true" },
    plugins: [...plugins()],
    build: {
      write: false,
      target,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: "src/main.ts", output: { codeSplitting: false } },
    },
  });
  const outputs = [result].flat().flatMap((each) => ("output" in each ? each.output : []));
  const chunks = outputs.flatMap((output) => (output.type === "chunk" ? [output.code] : []));
  const sheets = outputs.flatMap((output) => (output.type === "asset" && output.fileName.endsWith(".css") ? [String(output.source)] : []));
  const [code, ...others] = chunks;
  if (code === undefined || others.length > 0) throw new Error(`The single file needs its code in one piece, not in ${chunks.length}.`);
  return { code, styles: sheets.join("\n") };
}
