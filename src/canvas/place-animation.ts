/** Moves nodes from where they are drawn to where the next picture has them. It requests frames only while it runs. */
import { isSameBounds } from "../scene/bounds.ts";
import type { DrawnNode, DrawnPicture, ScenePoint } from "../scene/scene-types.ts";

export interface PlaceAnimation {
  /**
   * Animates from the places that are drawn now to those of a picture.
   *
   * @param held a node that is at its place at once
   * @returns false if nothing moves, or motion is reduced
   */
  start(picture: DrawnPicture, held?: string): boolean;
  stop(): void;
}

/** Milliseconds: for a change of the view, and while a node is dragged. */
const durations = { view: 320, drag: 140 };
/** Pictures with more nodes change at once. */
const maxNodes = 2500;

/**
 * @param onFrame gets the picture with its nodes on their way; the last call gets the picture itself
 */
export function placeAnimation(isReduced: boolean, onFrame: (picture: DrawnPicture) => void): PlaceAnimation {
  let request: number | undefined;
  let drawn: DrawnPicture | undefined;

  const stop = (): void => {
    if (request !== undefined) cancelAnimationFrame(request);
    request = undefined;
  };

  return {
    stop,
    start(picture, held) {
      stop();
      // Between two sheets there is no way.
      const from = new Map((drawn && isSameBounds(drawn.bounds, picture.bounds) ? drawn.nodes : []).map(({ id, at }) => [id, at]));
      const moving = picture.nodes.filter(({ id, at }) => id !== held && isApart(from.get(id), at));
      const ways = new Map(moving.map(({ id }) => [id, from.get(id) as ScenePoint]));
      if (isReduced || moving.length === 0 || picture.nodes.length > maxNodes) {
        drawn = picture;
        return false;
      }
      const startTime = performance.now();
      const milliseconds = held === undefined ? durations.view : durations.drag;
      const show = (now: number): void => {
        const share = eased(Math.min(Math.max((now - startTime) / milliseconds, 0), 1));
        request = share < 1 ? requestAnimationFrame(show) : undefined;
        const placeOf = ({ id, at }: DrawnNode): ScenePoint => {
          const start = ways.get(id);
          return start ? between(start, at, share) : at;
        };
        drawn = share < 1 ? { ...picture, nodes: picture.nodes.map((node) => ({ ...node, at: placeOf(node) })) } : picture;
        onFrame(drawn);
      };
      show(startTime);
      return true;
    },
  };
}

/** Fast at first, then slower. */
const eased = (share: number): number => 1 - (1 - share) ** 3;

/** True if a node that was drawn has another place. */
const isApart = (from: ScenePoint | undefined, to: ScenePoint): boolean => from !== undefined && (from.x !== to.x || from.y !== to.y);

const between = (from: ScenePoint, to: ScenePoint, share: number): ScenePoint => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});
