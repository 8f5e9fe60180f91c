import { type Signal, signal } from "@preact/signals";
import type { WatchedValue } from "../device/media.ts";

/** A watched value as a signal, for as long as the page is open. */
export function followed<Value>(watched: WatchedValue<Value>): Signal<Value> {
  const now = signal(watched.current());
  watched.watch((value) => {
    now.value = value;
  });
  return now;
}
