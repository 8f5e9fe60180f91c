/** The picture on our canvas. `?theme=dark` and `?focus=n12` are for looking at it. */
import { mountCanvas } from "../../src/canvas/mount-canvas.ts";
import { palettes } from "../../src/design/tokens.ts";
import type { NodeId } from "../../src/model/built.ts";
import { withFocus } from "../generate.ts";
import { placeSomeLabels } from "../simple-labels.ts";
import { askedPicture, drawingIsMade } from "./measure.ts";

const parameters = new URLSearchParams(location.search);
const palette = palettes[parameters.get("theme") === "dark" ? "dark" : "light"];
document.body.style.background = palette.paper;
const whole = await askedPicture();
const focusId = parameters.get("focus");
let shown = focusId === null ? whole : withFocus(whole, focusId as NodeId);
const map = mountCanvas(document.querySelector("#map") as HTMLElement, {
  palette,
  reducedMotion: false,
  placeLabels: placeSomeLabels,
  onNavigationKey: () => false,
  onZoomToSelection: () => undefined,
  onIntent(intent) {
    const camera = intent.type === "fit" ? undefined : map.frame().camera;
    if (intent.type === "focus") shown = intent.focus.kind === "node" ? withFocus(whole, intent.focus.id) : whole;
    map.draw(shown, camera, palette);
  },
  onUnavailable: (reason) => document.body.append(reason),
});
Object.assign(window, { map });
map.draw(shown, undefined, palette);
drawingIsMade();
