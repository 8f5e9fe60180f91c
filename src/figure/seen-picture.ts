/** All that the page draws on the map. */
import { familyLists } from "../scene/family-lists.ts";
import { pictureOf } from "../scene/picture.ts";
import type { Picture } from "../scene/scene-types.ts";
import type { MapSheetOptions } from "./compose-map-sheet.ts";

/** Makes the picture of a view as the page does, with the members of expanded families in lists. */
export const seenPicture = ({ graph, view, highlight }: Pick<MapSheetOptions, "graph" | "view" | "highlight">): Picture =>
  pictureOf(graph, view, { familyLists, ...(highlight && { answer: highlight }) });
