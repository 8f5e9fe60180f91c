/**
 * Sigma reduced to drawing nodes and edges.
 *
 * By default sigma keeps seven canvases, draws nodes and edges a second time into a picking buffer at every frame, reads a pixel of it
 * at every mouse move, and indexes the whole graph again when the window is resized. `BareSigma` has one canvas for nodes and edges;
 * the hit test is in `hit-grid.ts`, labels are in `label-layer.ts`, gestures in `pointer-gestures.ts`. It overrides public methods where
 * that is enough, and otherwise sets private members of sigma 3.0.3 (`SigmaInternals`); the version is pinned.
 */
import type { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { EdgeProgramType, NodeProgramType } from "sigma/rendering";

interface SigmaInternals {
  elements: Record<string, HTMLElement>;
  webGLContexts: Record<string, WebGL2RenderingContext>;
  width: number;
  height: number;
  pixelRatio: number;
  renderHighlightedNodes(): void;
}

/** A program that draws nothing, for the layers that stay empty: sigma compiles no shader for them. */
class EmptyProgram {
  drawLabel = undefined;
  drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}

export interface Programs {
  readonly node: NodeProgramType;
  readonly edge: EdgeProgramType;
  readonly sizeRatio: (cameraRatio: number) => number;
  /** The size in CSS pixels. Measuring the element instead would force a layout before the first drawing. */
  readonly size: () => { readonly width: number; readonly height: number };
}

/** The bounding box of the graph in layout units: minimum and maximum of each coordinate. */
export type GraphBox = { x: [number, number]; y: [number, number] };

export class BareSigma extends Sigma {
  private isReady = false;
  private isChanging = false;
  private readonly size: Programs["size"] | undefined;

  /** @param container has one canvas as its first child; its WebGL 2 context is used. Nothing is drawn before `start`. */
  constructor(graph: MultiDirectedGraph, container: HTMLElement, programs: Programs) {
    super(graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      stagePadding: 0,
      minEdgeThickness: 0,
      zoomToSizeRatioFunction: programs.sizeRatio,
      enableCameraRotation: false,
      nodeProgramClasses: { circle: programs.node },
      nodeHoverProgramClasses: { circle: EmptyProgram as unknown as NodeProgramType },
      edgeProgramClasses: { line: programs.edge, arrow: EmptyProgram as unknown as EdgeProgramType },
    });
    this.size = programs.size;
    this.getMouseCaptor().kill();
    this.getTouchCaptor().kill();
    this.internals.renderHighlightedNodes = () => {};
    this.isReady = true;
  }

  private get internals(): SigmaInternals {
    return this as unknown as SigmaInternals;
  }

  /** Indexes the graph and draws it at once. */
  start(box: GraphBox): void {
    this.setCustomBBox(box);
    super.refresh();
  }

  /** Takes over another graph, in the same context. It is drawn at the next frame, or before, by another method. */
  change(graph: MultiDirectedGraph, box: GraphBox): void {
    this.setCustomBBox(box);
    this.isChanging = true;
    this.setGraph(graph);
    this.isChanging = false;
  }

  /** Uploads the styles of some nodes and edges and draws at the next frame, without indexing the graph again. */
  repaint(nodes: string[], edges: string[]): void {
    super.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
  }

  /** Reads the positions of all nodes again and draws at once. */
  move(): void {
    super.refresh();
  }

  /** Draws at once: after a change of its size a canvas is empty until it is drawn. */
  redraw(): void {
    super.refresh({ partialGraph: {}, skipIndexation: true });
  }

  override refresh(options?: Parameters<Sigma["refresh"]>[0]): this {
    return this.isReady ? super.refresh(this.isChanging ? { ...options, schedule: true } : options) : this;
  }

  /** Sigma calls this when the window is resized. The graph need not be indexed again for that. */
  override scheduleRefresh(): this {
    return this.scheduleRender();
  }

  override createWebGLContext(id: string): WebGLRenderingContext {
    const canvas = this.getContainer().firstElementChild as HTMLCanvasElement;
    const context = contextOf(canvas);
    if (!context) throw new Error("The canvas has lost its WebGL 2 context.");
    if (id !== "hoverNodes") {
      this.internals.elements[id] = canvas;
      this.internals.webGLContexts[id] = context;
    }
    return context as unknown as WebGLRenderingContext;
  }

  override createCanvasContext(id: string): this {
    if (id === "mouse") this.internals.elements[id] = document.createElement("canvas");
    return this;
  }

  /** Replaces sigma's own method, which would set the size of the one canvas for each layer, and allocate its memory each time. */
  override resize(): this {
    const { internals } = this;
    // Sigma first calls this in its constructor, before `size` is set.
    const { width, height } = this.size?.() ?? { width: 1, height: 1 };
    [internals.width, internals.height, internals.pixelRatio] = [width, height, devicePixelRatio];
    if (this.size) sizeCanvas(this.getContainer().firstElementChild as HTMLCanvasElement, width, height);
    return this;
  }

  override clear(): this {
    const gl = this.internals.webGLContexts.nodes;
    gl?.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
    gl?.clear(gl.COLOR_BUFFER_BIT);
    return this;
  }
}

/** Sets a canvas to a size in CSS pixels. Leaves its buffer alone if that size is unchanged. */
export function sizeCanvas(canvas: HTMLCanvasElement, width: number, height: number): void {
  const [wide, high] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  if (canvas.style.width !== `${width}px`) canvas.style.width = `${width}px`;
  if (canvas.style.height !== `${height}px`) canvas.style.height = `${height}px`;
}

/** The WebGL 2 context of a canvas, or null if the browser gives none. */
export const contextOf = (canvas: HTMLCanvasElement): WebGL2RenderingContext | null =>
  canvas.getContext("webgl2", { alpha: true, antialias: false, depth: false, stencil: false, preserveDrawingBuffer: false });
