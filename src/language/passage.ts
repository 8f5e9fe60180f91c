/** The words of passages of the transcript; loaded with their page, and with the programme. */
import { passage as en } from "./en/passage.ts";
import type { Topic } from "./words.ts";
import { passage as zh } from "./zh/passage.ts";

export const passageWords: Topic<typeof en> = { en, zh };
