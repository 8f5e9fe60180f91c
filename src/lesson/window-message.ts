/** The messages between the window that a class sees and that of the teacher. What arrives is checked: any page can send a message. */
import type { BuiltLesson, LessonId } from "../model/lesson.ts";
import { maxAnswer, type PlayerIntent, type ScreenIntent, screenIntents } from "./player-state.ts";
import { readStoredPlayer, type StoredPlayer } from "./stored-player.ts";

const application = "ai-safety-concept-graph/lesson";

/** The teacher's window asks for the state; it also does so while the other does not answer. */
interface Hello {
  readonly type: "hello";
  readonly lesson: LessonId;
}
/** The teacher's window wants a change. */
interface IntentMessage {
  readonly type: "intent";
  readonly lesson: LessonId;
  readonly intent: PlayerIntent | ScreenIntent;
}
/** The class has left the lesson. */
interface LeftMessage {
  readonly type: "left";
  readonly lesson: LessonId;
}
/** The window of the class has changed. */
interface StateMessage extends StoredPlayer {
  readonly type: "state";
  readonly lesson: LessonId;
  readonly isExploring: boolean;
  readonly isBlank: boolean;
}
export type WindowMessage = Hello | IntentMessage | LeftMessage | StateMessage;

/** Makes the data to send. */
export const packMessage = (message: WindowMessage): unknown => ({ ...message, application });

/** Reads what has arrived; undefined if it is not a message about this lesson. */
export function readMessage(lesson: Pick<BuiltLesson, "id" | "steps">, data: unknown): WindowMessage | undefined {
  if (!isRecord(data) || data.application !== application || data.lesson !== lesson.id) return undefined;
  switch (data.type) {
    case "hello":
    case "left":
      return { type: data.type, lesson: lesson.id };
    case "intent":
      return isIntent(data.intent) ? { type: "intent", lesson: lesson.id, intent: data.intent } : undefined;
    case "state": {
      const stored = readStoredPlayer(lesson, JSON.stringify(data));
      return (
        stored && { type: "state", lesson: lesson.id, ...stored, isExploring: data.isExploring === true, isBlank: data.isBlank === true }
      );
    }
    default:
      return undefined;
  }
}

/** Tests the form of an intent; `updatePlayer` ignores what has no meaning. */
function isIntent(value: unknown): value is PlayerIntent | ScreenIntent {
  if (!isRecord(value)) return false;
  if (screenIntents.some((type) => type === value.type)) return true;
  switch (value.type) {
    case "next":
    case "previous":
    case "advance":
    case "reveal":
    case "clear":
      return true;
    case "go-to":
      return typeof value.step === "number";
    case "count":
      return typeof value.option === "number" && typeof value.votes === "number";
    case "answer":
      return typeof value.answer === "number" || (typeof value.answer === "string" && value.answer.length <= maxAnswer);
    default:
      return false;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
