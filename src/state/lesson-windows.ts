/** Keeps the window of the class and the teacher's window with the notes in step. */
import { effect, type Signal, signal } from "@preact/signals-core";
import { everySecond, now } from "../device/clock.ts";
import { listenToLinked, openWindow, sendToLinked } from "../device/linked-window.ts";
import type { PlayerIntent, ScreenIntent } from "../lesson/player-state.ts";
import { packMessage, readMessage } from "../lesson/window-message.ts";
import { storedOf } from "./kept-lesson.ts";
import { follow, lessonAddressFor, type Played, play, played, returnToStep, startClock } from "./lesson-player.ts";
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

/** True while the screen of the class is blank: in the window of the class, and in that of the teacher as it was last heard of. */
export const isBlank = signal(false);
/** True once the class has left the lesson. */
export const hasClassLeft = signal(false);

/** Changes the lesson or the screen: here, or in the window of the class if this is that of the teacher. */
export function command(intent: PlayerIntent | ScreenIntent): void {
  const { value } = played;
  if (!value) return;
  const isSent = value.mode === "notes" && isLinked() && send(packMessage({ type: "intent", lesson: value.lesson.id, intent }));
  if (!isSent) run(intent);
}

function run(intent: PlayerIntent | ScreenIntent): void {
  switch (intent.type) {
    case "start-clock":
      startClock();
      return;
    case "return":
      if (lessonStage.value === "exploring") returnToStep();
      return;
    case "blank":
      isBlank.value = !isBlank.value;
      return;
    default:
      play(intent);
  }
}

/** Opens the teacher's window. Returns false if the browser has blocked it. */
export const openNotesWindow = (): boolean => openWindow(lessonAddressFor("notes"), "lesson-notes") !== undefined;

/** Opens the window of the class from that of the teacher. */
export function openClassWindow(): boolean {
  classWindow = openWindow(lessonAddressFor("class"), "lesson-class");
  return classWindow !== undefined;
}

/** A window of the class that the teacher's window has opened. */
let classWindow: Window | undefined;
const send = (data: unknown): boolean => sendToLinked(data, classWindow);

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
      if (!message || message.type === "state" || message.type === "left") return;
      reply = replyTo;
      if (message.type === "intent") run(message.intent);
      else tell();
    }),
    effect(tell),
  ];
  const { lesson } = played.peek() ?? {};
  return () => {
    for (const stop of stops) stop();
    if (lesson && lessonStage.peek() === undefined) reply?.(packMessage({ type: "left", lesson: lesson.id }));
    isBlank.value = false;
  };
}

const stateMessage = (value: Played | undefined): unknown => {
  if (!value) return undefined;
  const isExploring = lessonStage.value === "exploring";
  return packMessage({ type: "state", lesson: value.lesson.id, ...storedOf(value), isExploring, isBlank: isBlank.value });
};

/** In the teacher's window: follows that of the class, and keeps the clock. Returns a function that stops it. */
export function followClassWindow(): () => void {
  const greet = (): void => {
    if (played.value) send(packMessage({ type: "hello", lesson: played.value.lesson.id }));
  };
  const stops = [
    listenToLinked((data) => {
      const { value } = played;
      const message = value && readMessage(value.lesson, data);
      if (message?.type === "left") [hasClassLeft.value, lastHeard.value] = [true, undefined];
      if (!value || message?.type !== "state") return;
      lastHeard.value = clock.value = now();
      hasClassLeft.value = false;
      isClassExploring.value = message.isExploring;
      isBlank.value = message.isBlank;
      follow(storedOf(message));
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
