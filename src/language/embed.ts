/** The words of the page as a figure in a frame; loaded with it, and with the dialog to share. */
import { embed as en } from "./en/embed.ts";
import type { Topic } from "./words.ts";
import { embed as zh } from "./zh/embed.ts";

export const embedWords: Topic<typeof en> = { en, zh };
