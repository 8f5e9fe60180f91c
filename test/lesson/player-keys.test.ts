import { expect, test } from "vitest";
import { commandOfKey, commandWhileExploring } from "../../src/lesson/player-keys.ts";

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

test("a field of votes leaves the keys of a remote control to the lesson", () => {
  const inCount = { ...free, isInField: true, isInCount: true };
  expect(commandOfKey({ key: "PageDown", ...inCount })).toEqual({ type: "advance" });
  expect(commandOfKey({ key: "PageUp", ...inCount })).toEqual({ type: "previous" });
  for (const key of ["ArrowRight", " ", "b", "Home"]) expect(commandOfKey({ key, ...inCount })).toBeUndefined();
});

test("while a class explores, the remote control, E and Esc lead back; all else but the screen is the page's", () => {
  for (const key of ["PageDown", "PageUp", "e", "E", "Escape"]) expect(commandWhileExploring({ key, ...free })).toEqual({ type: "return" });
  for (const [key, type] of [
    ["o", "toggle-overview"],
    ["l", "toggle-laser"],
    ["f", "fill-screen"],
    ["b", "blank"],
  ] as const)
    expect(commandWhileExploring({ key, ...free })).toEqual({ type });
  for (const key of ["ArrowRight", "Home", " ", "Enter", "r", "."]) expect(commandWhileExploring({ key, ...free })).toBeUndefined();
  expect(commandWhileExploring({ key: "e", ...free, isInField: true })).toBeUndefined();
});
