import { expect, test } from "vitest";
import { commandOfKey } from "../../src/lesson/player-keys.ts";

const free = { hasModifier: false, isInField: false, isOnControl: false };

test("a presenter's remote control, the arrows and Space go on; the other way back", () => {
  for (const key of ["ArrowRight", "PageDown", " "]) expect(commandOfKey({ key, ...free })).toEqual({ type: "advance" });
  for (const key of ["ArrowLeft", "PageUp"]) expect(commandOfKey({ key, ...free })).toEqual({ type: "previous" });
  expect(commandOfKey({ key: "R", ...free })).toEqual({ type: "reveal" });
});

test("a control keeps Space and Enter, a field all keys, and keys with a modifier are the browser's", () => {
  expect(commandOfKey({ key: " ", ...free, isOnControl: true })).toBeUndefined();
  expect(commandOfKey({ key: "Enter", ...free, isOnControl: true })).toBeUndefined();
  expect(commandOfKey({ key: "ArrowRight", ...free, isOnControl: true })).toEqual({ type: "advance" });
  expect(commandOfKey({ key: "r", ...free, isInField: true })).toBeUndefined();
  expect(commandOfKey({ key: "r", ...free, hasModifier: true })).toBeUndefined();
  expect(commandOfKey({ key: "x", ...free })).toBeUndefined();
});
