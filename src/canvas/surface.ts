/** The drawing surface: sigma's canvas with the label layer above it. It draws what its owner passes in. */
import type { Palette } from "../design/tokens.ts";
import { followedLines } from "../scene/followed-lines.ts";
import { sceneToPage } from "../scene/frame.ts";
import type { DrawnPicture, Frame, PagePoint, PlacedLabel } from "../scene/scene-types.ts";
import { BareSigma, contextOf, sizeCanvas } from "./bare-sigma.ts";
import { sigmaCameraOf, sizeRatioOf, squareAround } from "./camera-math.ts";
import type { CanvasOptions } from "./canvas-types.ts";
import { createEdgeProgram } from "./edge-program.ts";
import { labelLayer } from "./label-layer.ts";
import { type ChangedIds, type MapGraph, mapGraph, noMarks } from "./map-graph.ts";
import { createNodeProgram, sharedShapeTable } from "./node-program.ts";
import { focusMarksFor, pinMarksFor } from "./overlay-labels.ts";
import { shaderColoursOf } from "./shader-colours.ts";
import { compileShaders } from "./shaders.ts";
import { createStage, updateStage } from "./stage.ts";
import { whenDrawn } from "./when-drawn.ts";

export interface Surface {
  /** Receives the pointer events. */
  readonly element: HTMLElement;
  /** True if there is a WebGL context to draw with. */
  hasContext(): boolean;
  /** Draws a picture: at once if its nodes, edges or positions differ from the last one, else the changed styles at the next frame. */
  show(picture: DrawnPicture, palette: Palette, frame: Frame): void;
  /** Takes over a picture, so that labels can be placed in it. Returns a function that draws it, unless another is shown before. */
  take(picture: DrawnPicture, palette: Palette, frame: Frame): () => void;
  /** Draws at another camera at the next frame; the labels move with their nodes and edges. */
  moveTo(frame: Frame): void;
  resize(frame: Frame): void;
  /** Resolves when all that was drawn so far is finished. */
  drawn(): Promise<void>;
  /** Moves the canvases into another element. */
  appendTo(host: HTMLElement): void;
  /** Computes the labels again, for a camera that is idle. */
  placeLabels(): void;
  /** The owner of the label at a point; undefined if there is none. Right while the camera is idle. */
  labelAt(point: PagePoint): string | undefined;
  /** Highlights the hovered node with its neighbours, and draws rings around others. Replaces all earlier marks. */
  setMarks(hovered: string | undefined, ringed: readonly string[]): void;
  destroy(): void;
}

/** Appends the canvases to `host`. `destroy` removes them. */
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
  // Before its context is created: a change of size afterwards would allocate its memory twice.
  sizeCanvas(canvas, first.width, first.height);
  const appendTo = (host: HTMLElement): void => host.append(element, labels.element);
  appendTo(host);

  const abort = new AbortController();
  const stage = createStage(options.palette);
  let palette = options.palette;
  let frame = first;
  let picture: DrawnPicture | undefined;
  let map: MapGraph | undefined;
  let sigma: BareSigma | undefined;
  let marks = noMarks;
  let hovered: string | undefined;
  let placedLabels: readonly PlacedLabel[] = [];
  /** Where their nodes and edges were when the labels were placed: they are painted at that distance from them, wherever those are now. */
  let anchors: ReadonlyMap<string, PagePoint | undefined> = new Map();

  // This runs while the page still loads its data.
  const context = contextOf(canvas);
  if (context) {
    stage.shaders = compileShaders(context);
    sharedShapeTable();
  }

  const hasContext = (): boolean => contextOf(canvas)?.isContextLost() === false;
  const findAnchor = (id: string): PagePoint | undefined => {
    const position = map?.findPosition(id);
    return position && sceneToPage(position, frame);
  };

  function repositionLabels(): void {
    labels.reposition(findAnchor, { ...focusMarksFor(picture, marks.ringed, frame, palette), pins: pinMarksFor(picture, frame) });
  }

  function paintLabels(): void {
    const { highlighted: lit, ringed } = marks;
    const marked = new Set(hovered === undefined ? ringed : [...ringed, hovered]);
    const named = picture && marked.size > 0 && options.nameLit?.(picture, frame, { lit, marked, placed: placedLabels });
    labels.setLabels(
      named || placedLabels,
      (id) => anchors.get(id) ?? findAnchor(id),
      palette,
      ({ emphasis, owner }) =>
        (emphasis === "plain" ? stage.fadingKinds > 0 : emphasis === "near" && stage.fadingKinds > 1) && !marks.highlighted.has(owner),
    );
  }

  const highlightedAround = (id: string | undefined): ReadonlySet<string> =>
    id === undefined || !map ? noMarks.highlighted : map.neighbourhood(id);

  /** The lines that wait for the pointer, at what the keys or a list are on. */
  const waitingAt = (ids: readonly string[]): readonly string[] =>
    (picture?.edges ?? [])
      .filter(({ emphasis, line, from, to }) => emphasis === "faded" && line === "answer" && (ids.includes(from) || ids.includes(to)))
      .map(({ id }) => id);

  /** Hovering fades the rest of the map while nothing is selected; a selection keeps its colours, unless it has more lines than can be followed. */
  function updateHovering(): void {
    stage.hasSelection = picture?.nodes.some(({ emphasis }) => emphasis === "selected" || emphasis === "near") ?? false;
    stage.fadingKinds = hovered === undefined || marks.highlighted.size === 0 ? 0 : !stage.hasSelection ? 1 : hasLinesToSingleOut() ? 2 : 0;
  }

  /** True if more lines are lit than can be followed; but not for a pointer that rests on what it has selected. */
  function hasLinesToSingleOut(): boolean {
    const { nodes, edges }: Pick<DrawnPicture, "nodes" | "edges"> = picture ?? { nodes: [], edges: [] };
    const isOnSelected = nodes.some(({ id, emphasis }) => id === hovered && emphasis === "selected");
    return !isOnSelected && edges.filter(({ emphasis }) => emphasis !== "faded").length > followedLines;
  }

  function placeLabels(): void {
    if (!picture || !sigma) return;
    placedLabels = options.placeLabels(picture, frame);
    anchors = new Map(placedLabels.map(({ owner }) => [owner, findAnchor(owner)]));
    paintLabels();
    repositionLabels();
  }

  /** Returns a function that draws the picture. */
  function build(nextPicture: DrawnPicture): () => void {
    map = mapGraph(nextPicture);
    // Around the hovered node there may be others now.
    marks = { ...marks, highlighted: highlightedAround(hovered) };
    map.setMarks(marks);
    updateHovering();
    if (sigma) {
      sigma.getCamera().setState(sigmaCameraOf(frame));
      sigma.change(map.graph, squareAround(nextPicture.bounds));
      return () => sigma?.redraw();
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
      repositionLabels();
      options.onFrame?.(frame);
    });
    sigma.start(squareAround(nextPicture.bounds));
    performance.mark("map-drawn");
    return () => undefined;
  }

  function moveTo(next: Frame): void {
    frame = next;
    updateStage(stage, frame, picture?.edges.length ?? 0);
    sigma?.getCamera().setState(sigmaCameraOf(frame));
  }

  function repaint({ nodes, edges }: ChangedIds): void {
    if (nodes.length + edges.length > 0) sigma?.repaint(nodes, edges);
  }

  function take(nextPicture: DrawnPicture, nextPalette: Palette, nextFrame: Frame): () => void {
    if (nextPalette !== palette) {
      stage.colours = shaderColoursOf(nextPalette);
      sigma?.scheduleRender();
    }
    [picture, palette, frame] = [nextPicture, nextPalette, nextFrame];
    stage.hasFaded = [...picture.nodes, ...picture.edges].some(({ emphasis }) => emphasis === "faded");
    updateHovering();
    updateStage(stage, frame, picture.edges.length);
    if (!hasContext()) return () => undefined;
    if (!sigma || !map?.hasSameStructure(picture)) {
      labels.resize(frame.width, frame.height, devicePixelRatio);
      return build(picture);
    }
    const changed = map.applyStyles(picture);
    const hasMoved = map.applyPositions(picture);
    return () => (hasMoved ? sigma?.move() : repaint(changed));
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
    { signal: abort.signal },
  );
  canvas.addEventListener(
    "webglcontextrestored",
    () => {
      if (picture) build(picture)();
      placeLabels();
      options.onAvailable?.();
    },
    { signal: abort.signal },
  );

  return {
    element,
    hasContext,
    placeLabels,
    take,
    show: (nextPicture, nextPalette, nextFrame) => take(nextPicture, nextPalette, nextFrame)(),
    moveTo,
    appendTo,
    drawn: () => (context ? whenDrawn(context) : Promise.resolve()),
    labelAt: ({ left, top }) =>
      placedLabels.find((box) => left >= box.left && left <= box.left + box.width && top >= box.top && top <= box.top + box.height)?.owner,
    resize(next) {
      moveTo(next);
      if (!sigma) return;
      labels.resize(frame.width, frame.height, devicePixelRatio);
      sigma.redraw();
    },
    setMarks(nextHovered, ringed) {
      hovered = nextHovered;
      marks = { highlighted: new Set([...highlightedAround(hovered), ...waitingAt(ringed)]), ringed: new Set(ringed) };
      updateHovering();
      if (map) repaint(map.setMarks(marks));
      paintLabels();
    },
    destroy() {
      abort.abort();
      sigma?.kill();
      sigma = undefined;
      element.remove();
      labels.element.remove();
    },
  };
}
