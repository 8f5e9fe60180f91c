import type { Plugin, Rolldown } from "vite";
import { loadGraph } from "../curate/load-graph.ts";
import { siteOfBuild } from "../curate/site-plugin.ts";
import { metricOf } from "../figure/font/figure-fonts.ts";
import { type ConceptGraph, conceptGraph } from "../graph/concept-graph.ts";
import { type FirstPicture, firstPicture } from "./first-picture.ts";
import { cardSize, drawCard } from "./link-card.ts";

const styles = "first-picture.css";

/** The picture that programs show beside a link to the page. */
export const linkCard = { file: "card.png", ...cardSize } as const;

/** Writes the first view into the page's HTML when it is built, and as a picture for links if the site's address is set. The development server goes without. */
export function firstPicturePlugin(): Plugin {
  let root = ".";
  let made: FirstPicture | undefined;
  let hasSite = false;
  let hasTranscript = false;
  let graph: ConceptGraph | undefined;
  const read = (): ConceptGraph => {
    if (!graph) {
      const loaded = loadGraph(root);
      graph = conceptGraph(loaded.graph ?? loaded.draft);
    }
    return graph;
  };
  const picture = (): FirstPicture => {
    made ??= firstPicture(read(), hasTranscript);
    return made;
  };
  return {
    name: "first-picture",
    apply: "build",
    configResolved(config) {
      root = config.root;
      hasSite = siteOfBuild(config) !== undefined;
      hasTranscript = Boolean(config.env.VITE_TRANSCRIPT);
    },
    buildStart() {
      graph = undefined;
      made = undefined;
    },
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle }) => ({
        html: html.replace('<div id="app"></div>', `${picture().html}\n<div id="app"></div>`),
        tags: [
          {
            tag: "script",
            attrs: {
              src: "./first-view.js",
              "data-page": scriptIn(bundle, "/src/page.ts"),
              "data-panels": scriptIn(bundle, "/src/panels/shell/render-app.tsx"),
              "data-en": scriptIn(bundle, "/src/language/en/page.ts"),
              "data-zh": scriptIn(bundle, "/src/language/zh/page.ts"),
            },
            injectTo: "head-prepend",
          },
          { tag: "link", attrs: { rel: "stylesheet", href: `./${styles}` }, injectTo: "head" },
        ],
      }),
    },
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: styles, source: picture().css });
      if (hasSite) this.emitFile({ type: "asset", fileName: linkCard.file, source: await cardOf(read()) });
    },
  };
}

/** The script with a module: of what another view than the first needs at once. */
function scriptIn(bundle: Rolldown.OutputBundle | undefined, module: string): string | undefined {
  const found = Object.values(bundle ?? {}).find((output) => output.type === "chunk" && output.moduleIds.some((id) => id.endsWith(module)));
  return found && `./${found.fileName}`;
}

/** The renderer has parts for each kind of machine: only a build that needs it loads it. */
async function cardOf(graph: ConceptGraph): Promise<Uint8Array> {
  const [{ readFigureFonts }, { renderDrawing }] = await Promise.all([
    import("../rendering/read-figure-fonts.ts"),
    import("../rendering/render-png.ts"),
  ]);
  const fonts = await readFigureFonts();
  return (await renderDrawing(drawCard(graph, metricOf(fonts)), fonts)).bytes;
}
