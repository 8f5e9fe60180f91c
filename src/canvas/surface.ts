/** What is drawn: sigma's canvas with the labels above it. It is told what to show and from where; it decides nothing. */
import type { Palette } from "../design/tokens.ts";
import { sceneToPage } from "../scene/frame.ts";
import type { Frame, PagePoint, Picture, PlacedLabel } from "../scene/types.ts";
import { sigmaCameraOf, sizeRatioOf, squareAbout } from "./camera.ts";
import { edgeProgramOn } from "./edge-program.ts";
import { labelLayer } from "./label-layer.ts";
import { labelBeside, pointerOn } from "./labels.ts";
import { type Changed, type MapGraph, mapGraph, noMarks } from "./map-graph.ts";
import { allShapes, nodeProgramOn } from "./node-program.ts";
import { paintsOf } from "./paints.ts";
import { contextOf, QuietSigma, sizeCanvas } from "./quiet-sigma.ts";
import { shadersFor } from "./shaders.ts";
import { stageFor, suit } from "./stage.ts";
import type { CanvasOptions } from "./types.ts";

export interface Surface {
  /** Takes the pointer's and the keyboard's events. */
  readonly element: HTMLElement;
  /** Whether there is a context to draw with. */
  isAble(): boolean;
  /** Draws a picture: at once when its graph is another one, else what differs at the next frame. */
  show(picture: Picture, palette: Palette, frame: Frame): void;
  /** The camera has moved: draws at the next frame, the labels riding along. */
  stand(frame: Frame): void;
  resize(frame: Frame): void;
  /** Places the labels anew, for a camera that rests. */
  settle(): void;
  /** Lights up a node with what is around it, or nothing; and rings others. */
  mark(hovered: string | undefined, ringed: readonly string[]): void;
  destroy(): void;
}

/** @param host gets the canvases as its children */
export function surfaceOn(host: HTMLElement, first: Frame, options: CanvasOptions): Surface {
  const element = document.createElement("div");
  const canvas = document.createElement("canvas");
  const labels = labelLayer();
  for (const { style } of [element, canvas, labels.element]) {
    style.position = "absolute";
    style.inset = "0";
  }
  element.style.touchAction = "none";
  labels.element.style.pointerEvents = "none";
  element.append(canvas);
  // Before its context is made: with another size later, the context would take its memory twice.
  sizeCanvas(canvas, first.width, first.height);
  host.append(element, labels.element);

  const stop = new AbortController();
  const stage = stageFor(options.palette);
  let palette = options.palette;
  let frame = first;
  let picture: Picture | undefined;
  let map: MapGraph | undefined;
  let sigma: QuietSigma | undefined;
  let marks = noMarks;
  let hovered: string | undefined;
  let placed: readonly PlacedLabel[] = [];

  // Done while the page waits for its data.
  const context = contextOf(canvas);
  if (context) {
    stage.shaders = shadersFor(context);
    allShapes();
  }

  const isAble = (): boolean => contextOf(canvas)?.isContextLost() === false;
  const placeOf = (id: string): PagePoint | undefined => {
    const place = map?.placeOf(id);
    return place && sceneToPage(place, frame);
  };

  function ride(): void {
    labels.ride(placeOf, pointerOn(picture, marks.ringed, frame, palette));
  }

  function paintLabels(): void {
    const isNamed = new Set<string>(placed.map(({ of }) => of));
    const pointed = picture?.nodes.filter(({ id }) => (id === hovered || marks.ringed.has(id)) && !isNamed.has(id)) ?? [];
    const all = [...placed, ...pointed.map((node) => labelBeside(node, frame))];
    labels.place(all, placeOf, palette, ({ of, emphasis }) => stage.isHovering && emphasis === "plain" && !marks.lit.has(of));
  }

  /** What is hovered stands out of what is plain; where the reader has chosen, the choice keeps its colours. */
  function setHovering(): void {
    stage.isChosen = picture?.nodes.some(({ emphasis }) => emphasis === "focus" || emphasis === "near") ?? false;
    stage.isHovering = marks.lit.size > 0 && !stage.isChosen;
  }

  function settle(): void {
    if (!picture || !sigma) return;
    placed = options.placeLabels(picture, frame);
    paintLabels();
    ride();
  }

  function build(shown: Picture): void {
    map = mapGraph(shown);
    map.mark(marks);
    if (sigma) {
      sigma.getCamera().setState(sigmaCameraOf(frame));
      sigma.change(map.graph, squareAbout(shown.bounds));
      return;
    }
    if (!canvas.isConnected) element.append(canvas);
    sigma = new QuietSigma(map.graph, element, {
      node: nodeProgramOn(stage),
      edge: edgeProgramOn(stage),
      sizeRatio: (ratio) => sizeRatioOf(ratio, frame),
      size: () => frame,
    });
    sigma.getCamera().setState(sigmaCameraOf(frame));
    sigma.on("afterRender", () => {
      ride();
      options.onFrame?.(frame);
    });
    sigma.start(squareAbout(shown.bounds));
    performance.mark("map-drawn");
  }

  function stand(next: Frame): void {
    frame = next;
    suit(stage, frame, picture?.edges.length ?? 0);
    sigma?.getCamera().setState(sigmaCameraOf(frame));
  }

  function repaint({ nodes, edges }: Changed): void {
    if (nodes.length + edges.length > 0) sigma?.repaint(nodes, edges);
  }

  canvas.addEventListener(
    "webglcontextlost",
    (event) => {
      event.preventDefault();
      sigma?.kill();
      sigma = undefined;
      stage.shaders = undefined;
      options.onUnavailable("context-lost");
    },
    { signal: stop.signal },
  );
  canvas.addEventListener(
    "webglcontextrestored",
    () => {
      if (picture) build(picture);
      settle();
      options.onAvailable?.();
    },
    { signal: stop.signal },
  );

  // Labels that were painted before their font had come.
  document.fonts.addEventListener("loadingdone", settle, { signal: stop.signal });

  return {
    element,
    isAble,
    settle,
    show(nextPicture, nextPalette, nextFrame) {
      if (nextPalette !== palette) {
        stage.paints = paintsOf(nextPalette);
        sigma?.scheduleRender();
      }
      [picture, palette, frame] = [nextPicture, nextPalette, nextFrame];
      stage.hasFaded = [...picture.nodes, ...picture.edges].some(({ emphasis }) => emphasis === "faded");
      setHovering();
      suit(stage, frame, picture.edges.length);
      if (!isAble()) return;
      if (sigma && map?.isOfSameBuild(picture)) repaint(map.take(picture));
      else {
        labels.resize(frame.width, frame.height, devicePixelRatio);
        build(picture);
      }
    },
    stand,
    resize(next) {
      stand(next);
      if (!sigma) return;
      labels.resize(frame.width, frame.height, devicePixelRatio);
      sigma.redraw();
    },
    mark(nextHovered, ringed) {
      hovered = nextHovered;
      const lit = hovered === undefined || !map ? noMarks.lit : map.around(hovered);
      marks = { lit, ringed: new Set(ringed) };
      setHovering();
      if (map) repaint(map.mark(marks));
      paintLabels();
    },
    destroy() {
      stop.abort();
      sigma?.kill();
      sigma = undefined;
      element.remove();
      labels.element.remove();
    },
  };
}
