/** The words of the programme; loaded with it. */
import { programme as en } from "./en/programme.ts";
import type { Topic } from "./words.ts";
import { programme as zh } from "./zh/programme.ts";

export const programmeWords: Topic<typeof en> = { en, zh };
