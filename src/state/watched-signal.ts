import { type Signal, signal } from "@preact/signals-core";
import type { WatchedValue } from "../device/media.ts";

/** Makes a signal of a watched value, for as long as the page is open. */
export function watchedSignal<Value>(watched: WatchedValue<Value>): Signal<Value> {
  const now = signal(watched.current());
  watched.watch((value) => {
    now.value = value;
  });
  return now;
}
