/** Composes a figure for a slide or a paper: the map with title, legend, source and notice. */
import type { Palette } from "../design/tokens.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { printedAddress } from "../language/addresses.ts";
import { captionText } from "../language/captions.ts";
import { figureWords } from "../language/figure.ts";
import { isWholeAddress } from "../model/site.ts";
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
import { cameraAround, cameraCovering } from "./figure-camera.ts";
import { legendGroup } from "./figure-legend.ts";
import { type FigureSize, layOutSheet } from "./sheet.ts";
import { countVisible } from "./visible-counts.ts";

export interface FigureOptions {
  readonly graph: ConceptGraph;
  readonly view: ViewState;
  /** Size of the map in the page, in CSS pixels. If absent, the figure takes the zoom of the camera as it is. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** "as-seen": the whole view. "ego-network": only what is not faded, that is, the selection and its neighbours. */
  readonly scope: "as-seen" | "ego-network";
  readonly size: FigureSize;
  /** The colours of the page. */
  readonly palette: Palette;
  /** The address that opens the view. */
  readonly address: string;
  /** The nodes and edges of an answer, if the view shows one. */
  readonly highlight?: Highlight;
  /** Instead of those that the view has. */
  readonly title?: string;
  readonly deck?: string;
}

/** Longest address that is printed, in characters: nobody would type a longer one. */
const maxPrintedAddress = 240;

/** Gives the address of the view, or that of the page if the former is too long to print. */
function addressSentence(address: string, language: ViewState["language"]): string {
  if (address.length <= maxPrintedAddress) return `${figureWords[language].seenAt} ${printedAddress(address, language)}`;
  return isWholeAddress(address) ? `${figureWords[language].mapAt} ${address.split("#", 1)[0]}` : figureWords[language].tooLong;
}

/** Composes the drawing. The same options give the same drawing, mark by mark. */
export function composeFigure(options: FigureOptions): Drawing {
  const { graph, view, size, palette, address } = options;
  const { language } = view;
  const caption = captionText(captionOf(graph, view));
  const { title = caption.title[language], deck = caption.deck[language] } = options;
  const source = graph.built.sources[0];
  const notice = source?.notice?.[language] ?? figureWords[language].notice;
  const texts = {
    title,
    deck,
    source: [
      [...(source ? [figureWords[language].source(source)] : []), notice].join(" "),
      `${addressSentence(address, language)} ${figureWords[language].licence}`,
    ],
  };
  const sheet = layOutSheet(size, texts, palette);
  const scene = sceneFor(options, sheet.map);
  const visible = countVisible(scene);
  return {
    width: size.width / size.scale,
    height: size.height / size.scale,
    scale: size.scale,
    language,
    title,
    description: `${deck} ${figureWords[language].counts(visible.nodes, visible.edges)} ${notice}`,
    paper: palette.paper,
    marks: [
      sceneGroup(scene, { palette, language, origin: { left: sheet.map.left, top: sheet.map.top } }),
      ...sheet.marks,
      legendGroup(visible, sheet.legend, { palette, language }),
    ],
  };
}

/** The scene in the frame of the figure. With `viewport`, everything visible in the page stays inside, whatever the aspect ratios. */
export function sceneFor(
  { graph, view, viewport, scope, highlight }: Pick<FigureOptions, "graph" | "view" | "viewport" | "scope" | "highlight">,
  mapSize: { readonly width: number; readonly height: number },
): Scene {
  const whole = pictureOf(graph, view, highlight ? { answer: highlight } : {});
  const size = { width: mapSize.width, height: mapSize.height, bounds: whole.bounds };
  const fitted = fittedCamera(whole.bounds);
  const isEgo = scope === "ego-network";
  const picture = isEgo ? egoPicture(whole) : whole;
  const asSeen = view.camera && viewport ? cameraCovering({ ...size, ...viewport, camera: view.camera }, size) : (view.camera ?? fitted);
  const frame: Frame = { ...size, camera: isEgo ? cameraAround(picture.nodes, size, fitted) : asSeen };
  return { frame, picture, labels: placeLabels(picture, frame) };
}
