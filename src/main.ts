/** Starts the page: the map of the first view at once, if the address asks for it, and everything else in the frames after that. */
// All that the first picture needs, and the print styles last: what is loaded later moves nothing that stands already.
import "virtual:tokens.css";
import "./design/base.css";
import "./panels/map/map.css";
import "./panels/sidebar/welcome.css";
import "./panels/sidebar/sidebar.css";
import "./panels/search/search.css";
import "./panels/shell/header.css";
import "./panels/shell/page-layout.css";
import "./panels/shell/print.css";
import { nextFrame } from "./device/animation-frame.ts";
import { preloadOwnFile } from "./device/own-files.ts";
import { drawFirstMap } from "./first-map.ts";

async function start(root: HTMLElement): Promise<void> {
  const firstMap = drawFirstMap();
  if (firstMap) {
    await nextFrame();
    await firstMap.drawn();
    preloadOwnFile("map.json");
  }
  const { startPage } = await import("./page.tsx").catch((error) => {
    // As where this script itself does not come, the notice in the page says what to do.
    dispatchEvent(new Event("page-failed"));
    throw error;
  });
  startPage(root, firstMap);
}

const root = document.getElementById("app");
if (root) void start(root);
