import type { Plugin } from "vite";
import { loadGraph } from "../curate/load-graph.ts";
import { conceptGraph } from "../graph/concept-graph.ts";
import { type FirstPicture, firstPicture } from "./first-picture.ts";

const styles = "first-picture.css";

/** Writes the first view into the page's HTML when it is built. The development server goes without. */
export function firstPicturePlugin(): Plugin {
  let root = ".";
  let made: FirstPicture | undefined;
  const make = (): FirstPicture => {
    const { graph, draft } = loadGraph(root);
    return firstPicture(conceptGraph(graph ?? draft));
  };
  const picture = (): FirstPicture => {
    made ??= make();
    return made;
  };
  return {
    name: "first-picture",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      made = undefined;
    },
    transformIndexHtml: {
      order: "post",
      handler: (html) => ({
        html: html.replace('<div id="app"></div>', `${picture().html}\n<div id="app"></div>`),
        tags: [
          { tag: "script", attrs: { src: "./first-view.js" }, injectTo: "head-prepend" },
          { tag: "link", attrs: { rel: "stylesheet", href: `./${styles}` }, injectTo: "head" },
        ],
      }),
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: styles, source: picture().css });
    },
  };
}
