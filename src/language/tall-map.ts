/** The words at the edges of a map that scrolls; loaded with it. */
import { tallMap as en } from "./en/tall-map.ts";
import type { Topic } from "./words.ts";
import { tallMap as zh } from "./zh/tall-map.ts";

export const tallMapWords: Topic<typeof en> = { en, zh };
