/** A picture that can stand alone on a slide or in a paper: the map with title, legend, source and notice in it. */
import type { Palette } from "../design/tokens.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { countSentence, figureWords, sourceSentence } from "../language/figure.ts";
import { captionOf } from "../scene/caption.ts";
import { fittedCamera } from "../scene/frame.ts";
import { pictureOf } from "../scene/picture.ts";
import { placeLabels } from "../scene/place-labels.ts";
import type { Frame, Scene } from "../scene/scene-types.ts";
import type { Highlight } from "../selection/selection-kind.ts";
import type { ViewState } from "../view/view-state.ts";
import { sceneGroup } from "./draw-scene.ts";
import type { Drawing } from "./drawing.ts";
import { egoPicture } from "./ego-picture.ts";
import { cameraAround, cameraKeeping } from "./figure-camera.ts";
import { legendGroup } from "./figure-legend.ts";
import { type FigureSize, sheetOf } from "./sheet.ts";
import { shownIn } from "./visible-counts.ts";

export interface FigureOrder {
  readonly graph: ConceptGraph;
  readonly view: ViewState;
  /** The map's size in the page, in CSS pixels; absent: unknown, and the camera's zoom is taken as it is. */
  readonly seen?: { readonly width: number; readonly height: number };
  /** The view as it stands, or what is chosen with what is joined to it and nothing else. */
  readonly scope: "as-seen" | "ego-network";
  readonly size: FigureSize;
  /** The colours that the page is drawn in. */
  readonly palette: Palette;
  /** Where the view opens again. */
  readonly address: string;
  /** What a question answered with, where the view shows one. */
  readonly highlight?: Highlight;
}

/** Characters of the longest address that is printed: a longer one could neither be read nor typed. */
const longestPrinted = 240;

/** Where the view opens again; where that is too long to print, where the map is. */
function seenAt(address: string, language: ViewState["language"]): string {
  if (address.length <= longestPrinted) return `${figureWords.seenAt[language]} ${address}`;
  return `${figureWords.mapAt[language]} ${address.split("#", 1)[0]}`;
}

/** The same order gives the same drawing, mark by mark. */
export function composeFigure(order: FigureOrder): Drawing {
  const { graph, view, size, palette, address } = order;
  const { language } = view;
  const caption = captionOf(graph, view);
  const source = graph.built.sources[0];
  const texts = {
    title: caption.title,
    deck: caption.deck,
    source: [
      [...(source ? [sourceSentence(source)[language]] : []), figureWords.notice[language]].join(" "),
      `${seenAt(address, language)} ${figureWords.licence[language]}`,
    ],
  };
  const sheet = sheetOf(size, texts, palette);
  const scene = sceneFor(order, sheet.map);
  const shown = shownIn(scene);
  return {
    width: size.width / size.scale,
    height: size.height / size.scale,
    scale: size.scale,
    language,
    title: caption.title,
    description: `${caption.deck} ${countSentence(shown.nodes, shown.edges)[language]} ${figureWords.notice[language]}`,
    paper: palette.paper,
    marks: [
      sceneGroup(scene, { palette, language, origin: { left: sheet.map.left, top: sheet.map.top } }),
      ...sheet.marks,
      legendGroup(shown, sheet.legend, { palette, language }),
    ],
  };
}

/** The scene in the sheet's own frame; what was seen in the page stays in sight, whatever the two frames' shapes. */
export function sceneFor(
  { graph, view, seen, scope, highlight }: FigureOrder,
  room: { readonly width: number; readonly height: number },
): Scene {
  const whole = pictureOf(graph, view, highlight ? { answer: highlight } : {});
  const size = { width: room.width, height: room.height, bounds: whole.bounds };
  const fitted = fittedCamera(whole.bounds);
  const isEgo = scope === "ego-network";
  const picture = isEgo ? egoPicture(whole) : whole;
  const asSeen = view.camera && seen ? cameraKeeping({ ...size, ...seen, camera: view.camera }, size) : (view.camera ?? fitted);
  const frame: Frame = { ...size, camera: isEgo ? cameraAround(picture.nodes, size, fitted) : asSeen };
  return { frame, picture, labels: placeLabels(picture, frame) };
}
