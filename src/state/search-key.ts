/** The keys `/` and `?`, which lead to the search box and to the help from anywhere. Readers who dictate, or whose screen reader sends single keys, can switch it off. */
import { signal } from "@preact/signals-core";
import { readStored, writeStored } from "../device/storage.ts";

const stored = "search-key";

/** True unless the reader has switched it off on this device. */
export const hasSearchKey = signal(readStored(stored) !== "off");

export function setSearchKey(isOn: boolean): void {
  hasSearchKey.value = isOn;
  writeStored(stored, isOn ? "on" : "off");
}
