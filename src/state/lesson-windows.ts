/** Keeps the window of the class and the teacher's window with the notes in step. */
import { effect, type Signal, signal } from "@preact/signals";
import { everySecond, now } from "../device/clock.ts";
import { listenToLinked, openWindow, sendToOpener } from "../device/linked-window.ts";
import type { PlayerIntent } from "../lesson/player-state.ts";
import { packMessage, readMessage } from "../lesson/window-message.ts";
import { follow, lessonAddressFor, type Played, play, played } from "./lesson-player.ts";
import { lessonStage } from "./playing.ts";

/** The present, in milliseconds since 1970; it runs while the notes are shown. */
export const clock: Signal<number> = signal(now());
/** When the window of the class was last heard of; undefined if never. */
const lastHeard: Signal<number | undefined> = signal(undefined);
/** A window that has not answered for this long, in milliseconds, is taken for closed. */
const patience = 3500;
/** True if the window of the class answers. */
export const isLinked = (): boolean => lastHeard.value !== undefined && clock.value - lastHeard.value < patience;
/** True while the class explores freely. */
export const isClassExploring = signal(false);

/** Changes the lesson: here, or in the window of the class if this is that of the teacher. */
export function command(intent: PlayerIntent): void {
  const { value } = played;
  if (!value) return;
  const isSent = value.mode === "notes" && isLinked() && sendToOpener(packMessage({ type: "intent", lesson: value.lesson.id, intent }));
  if (!isSent) play(intent);
}

/** Opens the teacher's window. Returns false if the browser has blocked it. */
export const openNotesWindow = (): boolean => openWindow(lessonAddressFor("notes"), "lesson-notes") !== undefined;

/** Opens the window of the class from that of the teacher. */
export const openClassWindow = (): boolean => openWindow(lessonAddressFor("class"), "lesson-class") !== undefined;

/** In the window of the class: answers the teacher's, and tells it of every change. Returns a function that stops it. */
export function answerNotesWindow(): () => void {
  let reply: ((data: unknown) => void) | undefined;
  const tell = (): void => {
    const message = stateMessage(played.value);
    if (message !== undefined) reply?.(message);
  };
  const stops = [
    listenToLinked((data, replyTo) => {
      const message = played.value && readMessage(played.value.lesson, data);
      if (!message || message.type === "state") return;
      reply = replyTo;
      if (message.type === "intent") play(message.intent);
      else tell();
    }),
    effect(tell),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

const stateMessage = (value: Played | undefined): unknown => {
  if (!value) return undefined;
  const { lesson, player, startedAt, stepAt } = value;
  return packMessage({ type: "state", lesson: lesson.id, player, startedAt, stepAt, isExploring: lessonStage.value === "exploring" });
};

/** In the teacher's window: follows that of the class, and keeps the clock. Returns a function that stops it. */
export function followClassWindow(): () => void {
  const greet = (): void => {
    if (played.value) sendToOpener(packMessage({ type: "hello", lesson: played.value.lesson.id }));
  };
  const stops = [
    listenToLinked((data) => {
      const { value } = played;
      const message = value && readMessage(value.lesson, data);
      if (!value || message?.type !== "state") return;
      lastHeard.value = clock.value = now();
      isClassExploring.value = message.isExploring;
      const { player, startedAt, stepAt } = message;
      follow({ player, startedAt, stepAt });
    }),
    everySecond(() => {
      clock.value = now();
      greet();
    }),
  ];
  greet();
  return () => {
    for (const stop of stops) stop();
  };
}
