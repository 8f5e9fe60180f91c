import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { cardAt, isMovable, moveTo } from "../../figure/card-moves.ts";
import type { ComposedFigure } from "../../figure/compose-sheets.ts";
import type { Drawing } from "../../figure/drawing.ts";
import type { FigureFonts } from "../../figure/font/figure-fonts.ts";
import type { Move, PlacedCard } from "../../figure/layouts/placed.ts";
import { rasterise } from "../../figure/raster.ts";
import type { ActorId } from "../../model/built.ts";
import type { PagePoint } from "../../scene/scene-types.ts";

interface PreviewProps {
  readonly drawing: Drawing;
  readonly fonts: FigureFonts;
  /** Names the picture for screen readers. */
  readonly label: string;
  /** The figure whose cards can be moved; absent where none can. */
  readonly movable?: ComposedFigure | undefined;
  readonly move: (id: ActorId, to: Move) => void;
  /** Called for a card that cannot be moved, when somebody tries to drag it. */
  readonly refuse: (card: PlacedCard) => void;
}

/** The figure at its true proportions, as large as there is room: the same drawing list, and the same letters, as in the file. */
export function FigurePreview({ drawing, fonts, label, movable, move, refuse }: PreviewProps) {
  const room = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSize(room);
  const scale = Math.min(size.width / drawing.width, size.height / drawing.height);
  useLayoutEffect(() => {
    const pen = canvas.current?.getContext("2d");
    if (!pen || !(scale > 0)) return;
    const density = scale * window.devicePixelRatio;
    pen.canvas.width = Math.max(1, Math.round(drawing.width * density));
    pen.canvas.height = Math.max(1, Math.round(drawing.height * density));
    rasterise(drawing, pen, { scale: density, fonts });
  }, [drawing, fonts, scale]);
  const [held, setHeld] = useState<Held | undefined>();
  const pointOf = (event: PointerEvent): PagePoint => {
    const { left, top } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    return { left: (event.clientX - left) / scale, top: (event.clientY - top) / scale };
  };
  const pick = (event: PointerEvent): void => {
    const point = pointOf(event);
    const card = movable && cardAt(movable, point);
    if (!movable || !card) return;
    if (!isMovable(card)) {
      refuse(card);
      return;
    }
    event.preventDefault();
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    const { origin } = movable;
    const { box } = card;
    setHeld({ card, box: { ...box, left: box.left + origin.left, top: box.top + origin.top }, start: point, now: point });
  };
  const drop = (): void => {
    setHeld(undefined);
    if (!held || !movable || Math.hypot(held.now.left - held.start.left, held.now.top - held.start.top) < 3) return;
    const to = moveTo(movable, held.card, centreOf(held));
    if (to) move(held.card.node.id, to);
  };
  return (
    <div ref={room} class="figure-room">
      <canvas
        ref={canvas}
        class={["figure-canvas", drawing.paper === undefined && "see-through", movable && "movable"].filter(Boolean).join(" ")}
        onPointerDown={pick}
        onPointerMove={(event) => held && setHeld({ ...held, now: pointOf(event) })}
        onPointerUp={drop}
        onPointerCancel={() => setHeld(undefined)}
        role="img"
        aria-label={label}
        style={{ width: `${drawing.width * scale}px`, height: `${drawing.height * scale}px` }}
      />
      {held && canvas.current && <HeldCard held={held} scale={scale} canvas={canvas.current} />}
    </div>
  );
}

/** A card under the pointer. Places are CSS pixels of the sheet. */
interface Held {
  readonly card: PlacedCard;
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly start: PagePoint;
  readonly now: PagePoint;
}

const centreOf = ({ box, start, now }: Held): PagePoint => ({
  left: box.left + box.width / 2 + now.left - start.left,
  top: box.top + box.height / 2 + now.top - start.top,
});

/** The outline of a card that is being moved; the figure is laid out again when it is dropped. */
function HeldCard({ held, scale, canvas }: { readonly held: Held; readonly scale: number; readonly canvas: HTMLCanvasElement }) {
  const { box } = held;
  const centre = centreOf(held);
  return (
    <div
      class="figure-held"
      style={{
        left: `${canvas.offsetLeft + (centre.left - box.width / 2) * scale}px`,
        top: `${canvas.offsetTop + (centre.top - box.height / 2) * scale}px`,
        width: `${box.width * scale}px`,
        height: `${box.height * scale}px`,
      }}
    />
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
