/** The names of the columns of nodes and claims, in both languages; loaded with the table and with what saves one. */
import { columns as en } from "./en/columns.ts";
import type { Topic } from "./words.ts";
import { columns as zh } from "./zh/columns.ts";

export const columnWords: Topic<typeof en> = { en, zh };
