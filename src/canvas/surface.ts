/** What is drawn: sigma's canvas with the labels above it. It is told what to show and from where; it decides nothing. */
import type { Palette } from "../design/tokens.ts";
import { sceneToPage } from "../scene/frame.ts";
import type { Frame, PagePoint, Picture, PlacedLabel } from "../scene/scene-types.ts";
import { BareSigma, contextOf, sizeCanvas } from "./bare-sigma.ts";
import { sigmaCameraOf, sizeRatioOf, squareAround } from "./camera-math.ts";
import type { CanvasOptions } from "./canvas-types.ts";
import { createEdgeProgram } from "./edge-program.ts";
import { labelLayer } from "./label-layer.ts";
import { type ChangedIds, type MapGraph, mapGraph, noMarks } from "./map-graph.ts";
import { createNodeProgram, sharedShapeTable } from "./node-program.ts";
import { focusMarksFor, hoverLabel } from "./overlay-labels.ts";
import { shaderColoursOf } from "./shader-colours.ts";
import { compileShaders } from "./shaders.ts";
import { createStage, updateStage } from "./stage.ts";

export interface Surface {
  /** Takes the pointer's and the keyboard's events. */
  readonly element: HTMLElement;
  /** Whether there is a context to draw with. */
  hasContext(): boolean;
  /** Draws a picture: at once when its graph is another one, else what differs at the next frame. */
  show(picture: Picture, palette: Palette, frame: Frame): void;
  /** The camera has moved: draws at the next frame, the labels riding along. */
  moveTo(frame: Frame): void;
  resize(frame: Frame): void;
  /** Places the labels anew, for a camera that rests. */
  placeLabels(): void;
  /** Lights up a node with what is around it, or nothing; and rings others. */
  setMarks(hovered: string | undefined, ringed: readonly string[]): void;
  destroy(): void;
}

/** @param host gets the canvases as its children */
export function mountSurface(host: HTMLElement, first: Frame, options: CanvasOptions): Surface {
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
  const stage = createStage(options.palette);
  let palette = options.palette;
  let frame = first;
  let picture: Picture | undefined;
  let map: MapGraph | undefined;
  let sigma: BareSigma | undefined;
  let marks = noMarks;
  let hovered: string | undefined;
  let placed: readonly PlacedLabel[] = [];

  // Done while the page waits for its data.
  const context = contextOf(canvas);
  if (context) {
    stage.shaders = compileShaders(context);
    sharedShapeTable();
  }

  const isAble = (): boolean => contextOf(canvas)?.isContextLost() === false;
  const placeOf = (id: string): PagePoint | undefined => {
    const place = map?.findPosition(id);
    return place && sceneToPage(place, frame);
  };

  function ride(): void {
    labels.reposition(placeOf, focusMarksFor(picture, marks.ringed, frame, palette));
  }

  function paintLabels(): void {
    const isNamed = new Set<string>(placed.map(({ of }) => of));
    const pointed = picture?.nodes.filter(({ id }) => (id === hovered || marks.ringed.has(id)) && !isNamed.has(id)) ?? [];
    const all = [...placed, ...pointed.map((node) => hoverLabel(node, frame))];
    labels.setLabels(all, placeOf, palette, ({ of, emphasis }) => stage.isHovering && emphasis === "plain" && !marks.highlighted.has(of));
  }

  /** What is hovered stands out of what is plain; where the reader has chosen, the choice keeps its colours. */
  function setHovering(): void {
    stage.hasSelection = picture?.nodes.some(({ emphasis }) => emphasis === "focus" || emphasis === "near") ?? false;
    stage.isHovering = marks.highlighted.size > 0 && !stage.hasSelection;
  }

  function settle(): void {
    if (!picture || !sigma) return;
    placed = options.placeLabels(picture, frame);
    paintLabels();
    ride();
  }

  function build(shown: Picture): void {
    map = mapGraph(shown);
    map.setMarks(marks);
    if (sigma) {
      sigma.getCamera().setState(sigmaCameraOf(frame));
      sigma.change(map.graph, squareAround(shown.bounds));
      return;
    }
    if (!canvas.isConnected) element.append(canvas);
    sigma = new BareSigma(map.graph, element, {
      node: createNodeProgram(stage),
      edge: createEdgeProgram(stage),
      sizeRatio: (ratio) => sizeRatioOf(ratio, frame),
      size: () => frame,
    });
    sigma.getCamera().setState(sigmaCameraOf(frame));
    sigma.on("afterRender", () => {
      ride();
      options.onFrame?.(frame);
    });
    sigma.start(squareAround(shown.bounds));
    performance.mark("map-drawn");
  }

  function stand(next: Frame): void {
    frame = next;
    updateStage(stage, frame, picture?.edges.length ?? 0);
    sigma?.getCamera().setState(sigmaCameraOf(frame));
  }

  function repaint({ nodes, edges }: ChangedIds): void {
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

  return {
    element,
    hasContext: isAble,
    placeLabels: settle,
    show(nextPicture, nextPalette, nextFrame) {
      if (nextPalette !== palette) {
        stage.colours = shaderColoursOf(nextPalette);
        sigma?.scheduleRender();
      }
      [picture, palette, frame] = [nextPicture, nextPalette, nextFrame];
      stage.hasFaded = [...picture.nodes, ...picture.edges].some(({ emphasis }) => emphasis === "faded");
      setHovering();
      updateStage(stage, frame, picture.edges.length);
      if (!isAble()) return;
      if (sigma && map?.hasSameStructure(picture)) repaint(map.applyStyles(picture));
      else {
        labels.resize(frame.width, frame.height, devicePixelRatio);
        build(picture);
      }
    },
    moveTo: stand,
    resize(next) {
      stand(next);
      if (!sigma) return;
      labels.resize(frame.width, frame.height, devicePixelRatio);
      sigma.redraw();
    },
    setMarks(nextHovered, ringed) {
      hovered = nextHovered;
      const lit = hovered === undefined || !map ? noMarks.highlighted : map.neighbourhood(hovered);
      marks = { highlighted: lit, ringed: new Set(ringed) };
      setHovering();
      if (map) repaint(map.setMarks(marks));
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
