/** The words of the table; loaded with it. */
import { table as en } from "./en/table.ts";
import type { Topic } from "./words.ts";
import { table as zh } from "./zh/table.ts";

export const tableWords: Topic<typeof en> = { en, zh };
