/** The words of the dialog that saves an image; loaded with it. */
import { saveDialog as en } from "./en/save-dialog.ts";
import type { Topic } from "./words.ts";
import { saveDialog as zh } from "./zh/save-dialog.ts";

export const savingWords: Topic<typeof en> = { en, zh };
