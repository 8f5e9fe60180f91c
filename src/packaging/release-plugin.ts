import { build, type Plugin } from "vite";
import { type ReleaseFiles, workerPath } from "../model/release.ts";
import { filesOfBundle } from "./files-of-bundle.ts";
import { releaseOf } from "./release-folder.ts";

/** Gives the release of the built site its name and folder, and writes the service worker that keeps it. */
export function releasePlugin({ target }: { readonly target: string }): Plugin {
  let config = { root: ".", publicDir: "public" };
  return {
    name: "release",
    apply: "build",
    enforce: "post",
    configResolved({ root, publicDir }) {
      config = { root, publicDir };
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const built = filesOfBundle(bundle, config.publicDir);
        // A build of something else than the site, such as the one file.
        if (!built.has("graph.json")) return;
        const { site, kept } = releaseOf(built);
        for (const [path, output] of Object.entries(bundle)) {
          const content = site.get(path);
          if (!content) delete bundle[path];
          else if (output.type === "asset") output.source = content;
        }
        for (const [fileName, source] of site) if (!built.has(fileName)) this.emitFile({ type: "asset", fileName, source });
        this.emitFile({ type: "asset", fileName: workerPath, source: await workerOf(kept, { ...config, target }) });
      },
    },
  };
}

interface WorkerConfig {
  readonly root: string;
  readonly target: string;
}

/** Bundles the service worker with the list of what it keeps: another release has another worker. */
async function workerOf(kept: ReleaseFiles, { root, target }: WorkerConfig): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define: { "import.meta.env.RELEASE": JSON.stringify(kept) },
    build: {
      write: false,
      target,
      rolldownOptions: { input: "src/service-worker/service-worker.ts", output: { format: "iife" } },
    },
  });
  const [worker] = [result].flat().flatMap((each) => ("output" in each ? each.output : []));
  if (worker?.type !== "chunk") throw new Error("The service worker does not build.");
  return worker.code;
}
