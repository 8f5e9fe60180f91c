/** The words of the dialog that exports the graph; loaded with it. */
import { exportDialog as en } from "./en/export-dialog.ts";
import type { Topic } from "./words.ts";
import { exportDialog as zh } from "./zh/export-dialog.ts";

export const exportDialogWords: Topic<typeof en> = { en, zh };
