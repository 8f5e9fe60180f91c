/** What the benchmark's pages share: the picture they are asked for, and the mark that says that it is drawn. */
import type { Picture } from "../../src/scene/scene-types.ts";

/** The picture that the address asks for: `?picture=3000`, or the forum's. */
export async function askedPicture(): Promise<Picture> {
  const name = /^\w+$/.exec(new URLSearchParams(location.search).get("picture") ?? "")?.[0] ?? "forum";
  const response = await fetch(`./picture-${name}.json`);
  return (await response.json()) as Picture;
}

/** To be called right after the first drawing was made; the product's canvas sets the same mark. */
export const drawingIsMade = (): unknown => performance.mark("map-drawn");
