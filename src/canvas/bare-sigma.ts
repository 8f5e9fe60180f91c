/**
 * Sigma with what this map does not use taken out.
 *
 * As it comes, sigma keeps seven canvases, draws nodes and edges a second time into a picking buffer at every frame, reads a pixel
 * of it at every move of the mouse, and indexes the whole graph again when the window changes its size. Here there is one canvas for
 * nodes and edges; hits come from `hit-grid.ts`, labels from `label-layer.ts`, gestures from `gestures.ts`. Public methods are
 * overridden where that is enough. Some private members have to be named (`Inside`); they are those of sigma 3.0.3, and the version is pinned.
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

/** What sigma asks of a program, done by doing nothing: no shader is compiled for a layer that stays empty. */
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
  /** In CSS pixels. Asking the page for it would have the page laid out before anything is drawn. */
  readonly size: () => { readonly width: number; readonly height: number };
}

export type GraphBox = { x: [number, number]; y: [number, number] };

export class BareSigma extends Sigma {
  private isReady = false;
  private readonly size: Programs["size"] | undefined;

  /** @param stage holds one canvas, whose WebGL 2 context is used; nothing is drawn before `start` */
  constructor(graph: MultiDirectedGraph, stage: HTMLElement, programs: Programs) {
    super(graph, stage, {
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
    this.inside.renderHighlightedNodes = () => {};
    this.isReady = true;
  }

  private get inside(): SigmaInternals {
    return this as unknown as SigmaInternals;
  }

  /** Indexes the graph once, and draws it at once. */
  start(box: GraphBox): void {
    this.setCustomBBox(box);
    super.refresh();
  }

  /** Draws another graph at once, in the same context. */
  change(graph: MultiDirectedGraph, box: GraphBox): void {
    this.setCustomBBox(box);
    this.setGraph(graph);
  }

  /** Sends new looks of some nodes and edges, without indexing anything again; drawn at the next frame. */
  repaint(nodes: string[], edges: string[]): void {
    super.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
  }

  /** Draws at once: a canvas that has taken on another size is empty until it is drawn. */
  redraw(): void {
    super.refresh({ partialGraph: {}, skipIndexation: true });
  }

  override refresh(options?: Parameters<Sigma["refresh"]>[0]): this {
    return this.isReady ? super.refresh(options) : this;
  }

  /** Called by sigma when the window changes its size: nothing has to be indexed again for that. */
  override scheduleRefresh(): this {
    return this.scheduleRender();
  }

  override createWebGLContext(id: string): WebGLRenderingContext {
    const canvas = this.getContainer().firstElementChild as HTMLCanvasElement;
    const context = contextOf(canvas);
    if (!context) throw new Error("The canvas has lost its WebGL 2 context.");
    if (id !== "hoverNodes") {
      this.inside.elements[id] = canvas;
      this.inside.webGLContexts[id] = context;
    }
    return context as unknown as WebGLRenderingContext;
  }

  override createCanvasContext(id: string): this {
    if (id === "mouse") this.inside.elements[id] = document.createElement("canvas");
    return this;
  }

  /** Sigma would set the size of the one canvas once for each of its layers, and each time its memory is taken anew. */
  override resize(): this {
    const { inside } = this;
    // Sigma asks first while it is being made.
    const { width, height } = this.size?.() ?? { width: 1, height: 1 };
    [inside.width, inside.height, inside.pixelRatio] = [width, height, devicePixelRatio];
    if (this.size) sizeCanvas(this.getContainer().firstElementChild as HTMLCanvasElement, width, height);
    return this;
  }

  override clear(): this {
    const gl = this.inside.webGLContexts.nodes;
    gl?.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
    gl?.clear(gl.COLOR_BUFFER_BIT);
    return this;
  }
}

/** Gives a canvas its size in CSS pixels, where it has another. */
export function sizeCanvas(canvas: HTMLCanvasElement, width: number, height: number): void {
  const [wide, high] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}

/** The WebGL 2 context of a canvas, or null where there is none to be had. */
export const contextOf = (canvas: HTMLCanvasElement): WebGL2RenderingContext | null =>
  canvas.getContext("webgl2", { alpha: true, antialias: false, depth: false, stencil: false, preserveDrawingBuffer: false });
