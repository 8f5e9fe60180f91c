/** Starts the page: the map of the first view at once, if the address asks for it, and everything else in the frames after that. */
// All that the first picture needs: what is loaded later moves nothing that stands already.
import "virtual:tokens.css";
import "./design/base.css";
import "./panels/map/map.css";
import "./panels/sidebar/welcome.css";
import "./panels/sidebar/sidebar.css";
import "./panels/search/search.css";
import "./panels/shell/header.css";
import "./panels/shell/page-layout.css";
import { nextFrame } from "./device/animation-frame.ts";
import { preloadOwnFile } from "./device/own-files.ts";
import { drawFirstMap } from "./first-map.ts";
import { loadPageWords } from "./language/page-words.ts";
import { mapFileName } from "./model/map-file-name.ts";

async function start(root: HTMLElement): Promise<void> {
  const language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
  const firstMap = drawFirstMap();
  if (firstMap) {
    await nextFrame();
    await firstMap.drawn();
    preloadOwnFile(mapFileName(language));
  }
  try {
    const [{ startPage }] = await Promise.all([import("./page.ts"), loadPageWords[language]()]);
    await startPage(root, firstMap);
  } catch (error) {
    // As where this script itself does not come, the notice in the page says what to do.
    dispatchEvent(new Event("page-failed"));
    throw error;
  }
}

const root = document.getElementById("app");
if (root) void start(root);
