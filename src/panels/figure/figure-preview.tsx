import { useEffect, useRef, useState } from "preact/hooks";
import type { Drawing } from "../../figure/drawing.ts";
import type { FigureFonts } from "../../figure/font/figure-fonts.ts";
import { rasterise } from "../../figure/raster.ts";

interface PreviewProps {
  readonly drawing: Drawing;
  readonly fonts: FigureFonts;
  /** Names the picture for screen readers. */
  readonly label: string;
}

/** The figure at its true proportions, as large as there is room: the same drawing list, and the same letters, as in the file. */
export function FigurePreview({ drawing, fonts, label }: PreviewProps) {
  const room = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSize(room);
  const scale = Math.min(size.width / drawing.width, size.height / drawing.height);
  useEffect(() => {
    const pen = canvas.current?.getContext("2d");
    if (!pen || !(scale > 0)) return;
    const density = scale * window.devicePixelRatio;
    pen.canvas.width = Math.max(1, Math.round(drawing.width * density));
    pen.canvas.height = Math.max(1, Math.round(drawing.height * density));
    rasterise(drawing, pen, { scale: density, fonts });
  }, [drawing, fonts, scale]);
  return (
    <div ref={room} class="figure-room">
      <canvas
        ref={canvas}
        class={drawing.paper === undefined ? "figure-canvas see-through" : "figure-canvas"}
        role="img"
        aria-label={label}
        style={{ width: `${drawing.width * scale}px`, height: `${drawing.height * scale}px` }}
      />
    </div>
  );
}

/** The size of an element, in CSS pixels; zero until it has been measured. */
function useSize(element: { readonly current: HTMLElement | null }): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const watcher = new ResizeObserver(() => setSize({ width: current.clientWidth, height: current.clientHeight }));
    watcher.observe(current);
    return () => watcher.disconnect();
  }, []);
  return size;
}
