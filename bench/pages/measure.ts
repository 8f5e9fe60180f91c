/** What the benchmark's pages share: the picture they are asked for, and the mark that says that it is drawn. */
import type { Picture } from "../../src/scene/types.ts";

/** The picture that the address asks for: `?picture=3000`. */
export async function askedPicture(): Promise<Picture> {
  const count = Number(new URLSearchParams(location.search).get("picture") ?? "300");
  const response = await fetch(`./picture-${count}.json`);
  return (await response.json()) as Picture;
}

/** To be called right after the first drawing was made; the product's canvas sets the same mark. */
export const drawingIsMade = (): unknown => performance.mark("map-drawn");
