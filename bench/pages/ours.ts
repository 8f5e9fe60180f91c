/** Draws the picture on our canvas. `?theme=dark` and `?selected=n12` are for visual checks. */
import { mountCanvas } from "../../src/canvas/mount-canvas.ts";
import { palettes } from "../../src/design/tokens.ts";
import type { NodeId } from "../../src/model/built.ts";
import { placeOnScreen } from "../../src/scene/place-labels.ts";
import { withSelection } from "../generate.ts";
import { loadPicture, markDrawn } from "./measure.ts";

const parameters = new URLSearchParams(location.search);
const palette = palettes[parameters.get("theme") === "dark" ? "dark" : "light"];
document.body.style.background = palette.paper;
const whole = await loadPicture();
const selectedId = parameters.get("selected");
let picture = selectedId === null ? whole : withSelection(whole, selectedId as NodeId);
const map = mountCanvas(document.querySelector("#map") as HTMLElement, {
  palette,
  reducedMotion: false,
  placeLabels: placeOnScreen,
  onNavigationKey: () => false,
  onZoomToSelection: () => undefined,
  onMoveKey: () => false,
  onHover: () => undefined,
  onHold: () => undefined,
  onDrop: () => undefined,
  onIntent(intent) {
    const camera = intent.type === "fit" ? undefined : map.frame().camera;
    if (intent.type === "select") picture = intent.selection.kind === "node" ? withSelection(whole, intent.selection.id) : whole;
    map.draw(picture, camera, palette);
  },
  onUnavailable: (reason) => document.body.append(reason),
});
Object.assign(window, { map });
map.draw(picture, undefined, palette);
markDrawn();
