/** Moves nodes from where they are drawn to where the next picture has them. It requests frames only while it runs. */
import { isSameBounds } from "../scene/bounds.ts";
import type { DrawnNode, DrawnPicture, ScenePoint } from "../scene/scene-types.ts";

export interface PlaceAnimation {
  /**
   * Animates from the places that are drawn now to those of a picture.
   *
   * @param held a node that is dragged: it is at its place with the next frame, and the others follow, however often the picture changes
   * @returns false if nothing moves, or motion is reduced
   */
  start(picture: DrawnPicture, held?: string): boolean;
  stop(): void;
}

/** Milliseconds that a change of the view takes. */
const duration = 320;
/** Milliseconds in which nodes that follow a dragged one go two thirds of their way. */
const followTime = 45;
/** A pause between two frames counts as so many milliseconds at most. */
const maxFrame = 34;
/** Nodes that are nearer to their places than this, in layout units, have arrived. */
const arrivedWithin = 0.3;
/** Pictures with more nodes change at once. */
const maxNodes = 2500;

/**
 * @param onFrame gets the picture with its nodes on their way; the last call gets the picture itself
 */
export function placeAnimation(isReduced: boolean, onFrame: (picture: DrawnPicture) => void): PlaceAnimation {
  let request: number | undefined;
  let drawn: DrawnPicture | undefined;
  /** The time of the last frame in which nodes followed a dragged one. */
  let followedAt: number | undefined;

  const stop = (): void => {
    if (request !== undefined) cancelAnimationFrame(request);
    request = undefined;
  };

  function show(next: DrawnPicture): void {
    drawn = next;
    onFrame(next);
  }

  function changeView(picture: DrawnPicture, starts: ReadonlyMap<string, ScenePoint>): void {
    const startTime = performance.now();
    const step = (now: number): void => {
      const share = eased(Math.min(Math.max((now - startTime) / duration, 0), 1));
      request = share < 1 ? requestAnimationFrame(step) : undefined;
      show(share < 1 ? onTheWay(picture, starts, share) : picture);
    };
    step(startTime);
  }

  /** Several moves of the pointer may come in one frame, and one may come in each: how far the others are is carried on. */
  function follow(picture: DrawnPicture, held: string): void {
    const step = (now: number): void => {
      const passed = Math.min(Math.max(now - (followedAt ?? now), 1), maxFrame);
      const starts = placesOf(drawn);
      starts.delete(held);
      const next = onTheWay(picture, starts, 1 - Math.exp(-passed / followTime));
      const hasArrived = next.nodes.every(({ at }, index) => distance(at, picture.nodes[index]?.at ?? at) < arrivedWithin);
      request = hasArrived ? undefined : requestAnimationFrame(step);
      followedAt = hasArrived ? undefined : now;
      show(hasArrived ? picture : next);
    };
    request = requestAnimationFrame(step);
  }

  return {
    stop,
    start(picture, held) {
      stop();
      // Between two sheets there is no way.
      const from = placesOf(drawn && isSameBounds(drawn.bounds, picture.bounds) ? drawn : undefined);
      const isMoving = ({ id, at }: DrawnNode): boolean => id !== held && distance(from.get(id) ?? at, at) > 0;
      if (held === undefined) followedAt = undefined;
      if (isReduced || picture.nodes.length > maxNodes || !picture.nodes.some(isMoving)) {
        drawn = picture;
        return false;
      }
      if (held === undefined) changeView(picture, from);
      else follow(picture, held);
      return true;
    },
  };
}

/** Fast at first, then slower. */
const eased = (share: number): number => 1 - (1 - share) ** 3;

const placesOf = (picture: DrawnPicture | undefined): Map<string, ScenePoint> => new Map(picture?.nodes.map(({ id, at }) => [id, at]));

const distance = (from: ScenePoint, to: ScenePoint): number => Math.hypot(to.x - from.x, to.y - from.y);

/** The picture with its nodes a share of the way from where they start, those without a start at their places. */
const onTheWay = (picture: DrawnPicture, starts: ReadonlyMap<string, ScenePoint>, share: number): DrawnPicture => ({
  ...picture,
  nodes: picture.nodes.map((node) => {
    const start = starts.get(node.id);
    return start ? { ...node, at: between(start, node.at, share) } : node;
  }),
});

const between = (from: ScenePoint, to: ScenePoint, share: number): ScenePoint => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});
