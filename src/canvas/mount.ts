/**
 * Draws a picture on the page with sigma, and tells what the reader does on it.
 *
 * The canvas holds no state of the view: clicks and moves go out as intents, and what is shown comes in by `draw`. Its own are only
 * the camera while it moves, the pointer's hover, and the graphics context. Nothing runs while nothing happens.
 */
import { fittedCamera, radiusOnPage, sceneToPage } from "../scene/frame.ts";
import { laneGap } from "../scene/lanes.ts";
import type { Frame, PagePoint, Picture } from "../scene/types.ts";
import type { Camera } from "../view/state.ts";
import { isSameCamera, panned, sigmaCameraOf, sizeRatioOf, squareAbout, withinReach, zoomedAbout } from "./camera.ts";
import { edgeProgramOn } from "./edge-program.ts";
import { flight } from "./flight.ts";
import { listenToHands } from "./gestures.ts";
import { type HitGrid, hitGrid, mouseReach, touchReach } from "./hit-grid.ts";
import { listenToKeys } from "./keys.ts";
import { labelLayer } from "./label-layer.ts";
import { labelBeside } from "./labels.ts";
import { type MapGraph, mapGraph } from "./map-graph.ts";
import { nodeProgramOn } from "./node-program.ts";
import { paintsOf } from "./paints.ts";
import { contextOf, QuietSigma } from "./quiet-sigma.ts";
import type { Stage } from "./stage.ts";
import type { CanvasOptions, MapCanvas } from "./types.ts";

/** Milliseconds after the last move at which the camera counts as resting. */
const restAfter = 120;
const flightTime = 420;
/** Edges in view, about, above which their heads are left out. */
const mostHeads = 5000;
const emptyPicture: Picture = { bounds: { minX: 0, minY: 0, maxX: 1, maxY: 1 }, nodes: [], edges: [], legend: [] };

/**
 * Puts the map into an element of the page, which must have a size.
 *
 * Without WebGL 2 it reports "no-webgl" before it returns, and what it returns draws nothing.
 */
export function mountCanvas(host: HTMLElement, options: CanvasOptions): MapCanvas {
  const stageElement = host.ownerDocument.createElement("div");
  const canvas = host.ownerDocument.createElement("canvas");
  const layer = labelLayer();
  for (const element of [stageElement, canvas, layer.element]) {
    element.style.position = "absolute";
    element.style.inset = "0";
  }
  stageElement.style.touchAction = "none";
  layer.element.style.pointerEvents = "none";
  stageElement.append(canvas);
  host.append(stageElement, layer.element);
  if (host.tabIndex < 0) host.tabIndex = 0;

  let palette = options.palette;
  let picture = emptyPicture;
  let size = { width: Math.max(host.clientWidth, 1), height: Math.max(host.clientHeight, 1) };
  let camera: Camera = fittedCamera(picture.bounds);
  /** What the page is known to think of the camera: what it gave last, or what it was told last. */
  let known: Camera | undefined;
  let owesReport = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let map: MapGraph | undefined;
  let sigma: QuietSigma | undefined;
  let hits: HitGrid | undefined;
  let hovered: string | undefined;
  let marks: { lit: ReadonlySet<string>; ringed: string | undefined } = { lit: new Set(), ringed: undefined };
  const stage: Stage = {
    paints: paintsOf(palette),
    smallestRadius: 0,
    isHovering: false,
    hasFaded: false,
    drawFadedNodes: undefined,
    hasHeads: true,
    laneGap,
    edgeWidth: 1,
  };

  const frame = (): Frame => ({ ...size, bounds: picture.bounds, camera });
  const places = new Map<string, () => PagePoint>();
  const placeOf = (id: string): PagePoint | undefined => places.get(id)?.();
  let shown = frame();

  function settleLabels(): void {
    shown = frame();
    const placed = options.placeLabels(picture, shown).map((label) => label);
    const node = hovered === undefined ? undefined : picture.nodes.find(({ id }) => id === hovered);
    if (node && !placed.some(({ of }) => of === node.id)) placed.push(labelBeside(node, shown));
    layer.place(placed, placeOf, palette, ({ of, emphasis }) => stage.isHovering && emphasis === "plain" && !marks.lit.has(of));
  }

  function showCamera(next: Camera): void {
    camera = withinReach(next, picture.bounds);
    shown = frame();
    stage.smallestRadius = radiusOnPage(0, shown);
    stage.hasHeads = picture.edges.length / camera.zoom ** 2 < mostHeads;
    stage.edgeWidth = edgeWidthOf(picture.edges.length, camera.zoom);
    sigma?.getCamera().setState(sigmaCameraOf(shown));
    clearTimeout(resting);
    resting = setTimeout(rest, restAfter);
  }

  function rest(): void {
    if (flying.target()) {
      resting = setTimeout(rest, restAfter);
      return;
    }
    settleLabels();
    layer.ride(placeOf);
    if (!owesReport) return;
    owesReport = false;
    known = camera;
    options.onIntent({ type: "move-camera", camera });
  }

  const flying = flight(showCamera, options.reducedMotion);
  const move = (next: Camera, isSmooth: boolean): void => {
    owesReport = true;
    if (isSmooth) flying.start(camera, withinReach(next, picture.bounds), picture.bounds, flightTime / 2);
    else {
      flying.stop();
      showCamera(next);
    }
  };

  function build(): void {
    sigma?.kill();
    if (!canvas.isConnected) stageElement.append(canvas);
    map = mapGraph(picture);
    hits = undefined;
    places.clear();
    for (const node of picture.nodes) places.set(node.id, () => sceneToPage(node.at, shown));
    for (const edge of picture.edges) {
      const [from, to] = [places.get(edge.from), places.get(edge.to)];
      if (from && to) places.set(edge.id, () => midway(from(), to()));
    }
    sigma = new QuietSigma(map.graph, stageElement, {
      node: nodeProgramOn(stage) as never,
      edge: edgeProgramOn(stage) as never,
      sizeRatio: (ratio) => sizeRatioOf(ratio, shown),
    });
    sigma.getCamera().setState(sigmaCameraOf(shown));
    sigma.on("afterRender", () => {
      layer.ride(placeOf);
      options.onFrame?.(shown);
    });
    map.take(picture, marks);
    layer.resize(size.width, size.height, devicePixelRatio);
    settleLabels();
    sigma.start(squareAbout(picture.bounds));
    performance.mark("map-drawn");
  }

  function repaint(): void {
    if (!map || !sigma) return;
    const changed = map.take(picture, marks);
    sigma.repaint(changed.nodes, changed.edges);
  }

  function hover(id: string | undefined): void {
    if (id === hovered) return;
    hovered = id;
    stageElement.style.cursor = id === undefined ? "" : "pointer";
    const isNode = id !== undefined && map?.graph.hasNode(id) === true;
    stage.isHovering = isNode;
    marks = { ...marks, lit: new Set(isNode && map ? [id, ...map.graph.neighbors(id), ...map.graph.edges(id)] : []) };
    repaint();
    settleLabels();
    options.onHover(id);
  }

  const hitAt = (at: PagePoint, reach: typeof mouseReach): { kind: "node" | "edge"; id: string } | undefined => {
    hits ??= hitGrid(picture);
    const node = hits.nodeAt(at, frame(), reach);
    if (node !== undefined) return { kind: "node", id: node };
    const edge = hits.edgeAt(at, frame(), reach);
    return edge === undefined ? undefined : { kind: "edge", id: edge };
  };

  const middle = (): PagePoint => ({ left: size.width / 2, top: size.height / 2 });
  const stopHands = listenToHands(stageElement, {
    zoom: (about, factor, isSmooth) => move(zoomedAbout(frame(), about, factor), isSmooth),
    pan: (left, top) => move(panned(frame(), left, top), false),
    press(at, isTouch) {
      host.focus({ preventScroll: true });
      const hit = hitAt(at, isTouch ? touchReach : mouseReach);
      options.onIntent({ type: "focus", focus: (hit ?? { kind: "nothing" }) as never });
    },
    hover: (at) => hover(at && hitAt(at, mouseReach)?.id),
    drag(isDragging) {
      stageElement.style.cursor = isDragging ? "grabbing" : "";
      if (isDragging) hover(undefined);
    },
  });
  const stopKeys = listenToKeys(host, {
    zoom: (factor) => move(zoomedAbout({ ...frame(), camera: flying.target() ?? camera }, middle(), factor), true),
    pan: (left, top) => move(panned({ ...frame(), camera: flying.target() ?? camera }, left, top), true),
    fit() {
      known = fittedCamera(picture.bounds);
      flying.start(camera, known, picture.bounds, flightTime);
      options.onIntent({ type: "fit" });
    },
    leave: () => options.onIntent({ type: "focus", focus: { kind: "nothing" } }),
  });

  const observer = new ResizeObserver(() => {
    const next = { width: Math.max(host.clientWidth, 1), height: Math.max(host.clientHeight, 1) };
    if (next.width !== size.width || next.height !== size.height) resize(next);
  });
  observer.observe(host);

  function resize(next: { width: number; height: number }): void {
    size = next;
    layer.resize(size.width, size.height, devicePixelRatio);
    sigma?.resize(true);
    showCamera(camera);
    settleLabels();
    sigma?.scheduleRender();
  }

  canvas.addEventListener("webglcontextlost", (event) => {
    event.preventDefault();
    sigma?.kill();
    sigma = undefined;
    options.onUnavailable("context-lost");
  });
  canvas.addEventListener("webglcontextrestored", () => {
    build();
    options.onAvailable?.();
  });

  const isAble = contextOf(canvas) !== null;
  if (!isAble) options.onUnavailable("no-webgl");

  return {
    draw(next, nextCamera, nextPalette) {
      const isFirst = picture === emptyPicture;
      const isSameBuild = map?.isOfSameBuild(next) === true && squareKey(next) === squareKey(picture);
      picture = next;
      if (nextPalette !== palette || isFirst) {
        palette = nextPalette;
        stage.paints = paintsOf(palette);
      }
      stage.hasFaded = [...picture.nodes, ...picture.edges].some(({ emphasis }) => emphasis === "faded");
      const target = nextCamera ?? fittedCamera(picture.bounds);
      const isNews = known === undefined || !isSameCamera(known, target, picture.bounds);
      known = target;
      if (isFirst) {
        showCamera(target);
        clearTimeout(resting);
      } else if (isNews && !isSameCamera(target, flying.target() ?? camera, picture.bounds)) {
        owesReport = false;
        flying.start(camera, withinReach(target, picture.bounds), picture.bounds, flightTime);
      }
      if (!isAble || contextOf(canvas)?.isContextLost()) return;
      if (!isSameBuild) {
        build();
        return;
      }
      hits = undefined;
      repaint();
      if (!flying.target()) settleLabels();
    },
    flyTo(target) {
      owesReport = true;
      flying.start(camera, withinReach(target, picture.bounds), picture.bounds, flightTime);
    },
    frame,
    focusRing(id) {
      marks = { ...marks, ringed: id };
      repaint();
    },
    destroy() {
      clearTimeout(resting);
      flying.stop();
      stopHands();
      stopKeys();
      observer.disconnect();
      sigma?.kill();
      sigma = undefined;
      stageElement.remove();
      layer.element.remove();
    },
  };
}

const squareKey = ({ bounds }: Picture): string => `${bounds.minX} ${bounds.minY} ${bounds.maxX} ${bounds.maxY}`;
const midway = (a: PagePoint, b: PagePoint): PagePoint => ({ left: (a.left + b.left) / 2, top: (a.top + b.top) / 2 });

/** Pixels. The more edges there are, the finer they are drawn; they gain a little when the map is magnified. */
const edgeWidthOf = (count: number, zoom: number): number =>
  Math.min(Math.max(1.5 - 0.25 * Math.log10(1 + count / 100), 0.7) * zoom ** 0.25, 2.4);
