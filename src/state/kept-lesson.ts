/** The state of a lesson that this device keeps: of somebody alone until they clear it, of a class for a day at school. */
import { type Signal, signal } from "@preact/signals-core";
import { now } from "../device/clock.ts";
import { readStored, writeStored } from "../device/storage.ts";
import { isTabMarked, markTab } from "../device/tab-marks.ts";
import type { PlayerMode } from "../lesson/lesson-address.ts";
import { initialPlayer } from "../lesson/player-state.ts";
import { formatStored, isBegun, readStoredPlayer, type StoredPlayer } from "../lesson/stored-player.ts";
import type { BuiltLesson } from "../model/lesson.ts";
import { playerName } from "./lesson-progress.ts";

/** A class that met on this device before, and that may go on; undefined if there is none, or once the present class has begun. */
export const earlierClass: Signal<StoredPlayer | undefined> = signal(undefined);

/** A class that met this long ago, in milliseconds, is not the one of today: its lesson begins anew. */
const lastingOfClass = 12 * 60 * 60 * 1000;

interface Kept {
  readonly lesson: BuiltLesson;
  readonly mode: PlayerMode;
}

const storageName = ({ lesson, mode }: Kept): string => playerName(lesson.id, mode);

/** Reads what was kept. A class goes on by itself only after a reload: another may be in the room, which has seen no answer yet. */
export function recalled(given: Kept): StoredPlayer {
  const stored = readStoredPlayer(given.lesson, readStored(storageName(given)) ?? "");
  earlierClass.value = undefined;
  if (given.mode !== "class") return stored ?? atStart();
  if (!stored || now() - stored.stepAt > lastingOfClass) return atStart();
  if (isTabMarked(storageName(given))) return stored;
  if (isBegun(stored)) earlierClass.value = stored;
  return atStart();
}

const atStart = (): StoredPlayer => ({ player: initialPlayer, stepAt: now() });

/** The part of a lesson's state that is kept, and that the teacher's window gets. */
export const storedOf = ({ player, startedAt, stepAt }: StoredPlayer): StoredPlayer => ({
  player,
  ...(startedAt !== undefined && { startedAt }),
  stepAt,
});

/** Keeps the state of a lesson. Returns false if the browser refuses. */
export const keepStored = (value: Kept & StoredPlayer): boolean => writeStored(storageName(value), formatStored(storedOf(value)));

/** Says that this tab leads a class, whose lesson goes on after a reload; or that it no longer does. */
export function markClass(value: Kept, isLed: boolean): void {
  if (value.mode === "class") markTab(storageName(value), isLed);
}
