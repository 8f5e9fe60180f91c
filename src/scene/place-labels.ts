/** Places labels in a frame: the names of nodes, and relations on their lines. */
import { edgeLabels } from "./edge-labels.ts";
import { type LabelSizes, placeNames, sizesOf } from "./place-names.ts";
import type { Box, DrawnPicture, Frame, PlacedLabel } from "./scene-types.ts";

/** Returns the labels on the screen, none of which is in some boxes: what stands over the map there. */
export const placeOnScreen = (picture: DrawnPicture, frame: Frame, taken: readonly Box[] = []): readonly PlacedLabel[] =>
  placeLabels(picture, frame, { ...sizesOf(picture, frame), taken });

/** Places the labels of a picture in a frame, in the sizes of the screen unless given. */
export const placeLabels = (picture: DrawnPicture, frame: Frame, sizes: LabelSizes = sizesOf(picture, frame)): readonly PlacedLabel[] =>
  placeNames(picture, frame, sizes, edgeLabels);
