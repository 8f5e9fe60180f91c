/** The words of use without a network; loaded with what offers it. */
import { offline as en } from "./en/offline.ts";
import type { Topic } from "./words.ts";
import { offline as zh } from "./zh/offline.ts";

export const offlineWords: Topic<typeof en> = { en, zh };
