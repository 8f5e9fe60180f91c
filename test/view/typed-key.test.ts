import { expect, test } from "vitest";
import { typedKey } from "../../src/view/typed-key.ts";

test.each([
  ["/", "Slash", "/"],
  ["／", "Slash", "/"],
  ["、", "Slash", "/"],
  ["Process", "Slash", "/"],
  ["。", "Period", "."],
  ["Process", "Period", "."],
  ["＋", "Equal", "+"],
  ["－", "Minus", "-"],
  ["０", "Digit0", "0"],
  ["Process", "Digit2", "2"],
  ["Process", "Numpad1", "1"],
])("%s on the key %s is %s", (key, code, expected) => {
  expect(typedKey({ key, code })).toBe(expected);
});

test.each([
  ["、", "Backslash"],
  ["Process", "KeyA"],
  ["ArrowUp", "ArrowUp"],
  ["é", "Slash"],
])("%s on the key %s stays as it is", (key, code) => {
  expect(typedKey({ key, code })).toBe(key);
});
