/** The state of the lesson's screen in one window; the state of the lesson itself is shared with the teacher's window. */
import { signal } from "@preact/signals";

export const isOverviewOpen = signal(false);
/** True if the pointer is a large dot that a class can follow. */
export const isLaserOn = signal(false);
/** True if the notes are shown in the window of the class, and whether that is because another window was blocked. */
export const isNotesHere = signal(false);
export const isNotesBlocked = signal(false);
