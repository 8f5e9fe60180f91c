/** The words of the collection's page and of sharing; loaded with it. */
import { collection as en } from "./en/collection.ts";
import type { Topic } from "./words.ts";
import { collection as zh } from "./zh/collection.ts";

export const collectionWords: Topic<typeof en> = { en, zh };
