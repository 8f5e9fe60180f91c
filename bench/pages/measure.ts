/** Shared by the pages of the benchmark: they load their picture and mark the time of the first drawing. */
import type { Picture } from "../../src/scene/scene-types.ts";

/** Loads the picture that the address names (`?picture=3000`), by default `forum`. */
export async function loadPicture(): Promise<Picture> {
  const name = /^\w+$/.exec(new URLSearchParams(location.search).get("picture") ?? "")?.[0] ?? "forum";
  const response = await fetch(`./picture-${name}.json`);
  return (await response.json()) as Picture;
}

/** Call it right after the first drawing. The canvas of the project sets the same mark. */
export const markDrawn = (): unknown => performance.mark("map-drawn");
