/** How far parallel edges are apart. Pure. */

/** Pixels between the lines of two neighbouring lanes. */
export const laneGap = 4.5;

/** Pixels to the right of the straight line from source to target; never beside the smaller of the two nodes. */
export const laneOffset = (lane: number, smallerRadius: number): number => {
  const room = 0.8 * smallerRadius;
  return Math.min(Math.max(lane * laneGap, -room), room);
};
