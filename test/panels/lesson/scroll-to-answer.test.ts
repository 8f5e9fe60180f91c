/** After a reveal, the answer is on the screen, with as much of what belongs to it as there is room for. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { scrollToAnswer } from "../../../src/panels/lesson/scroll-to-answer.ts";

const panel = { scrollTop: 0, height: 400 };

test("an answer below what is seen is scrolled in, to its end", () => {
  expect(scrollToAnswer({ ...panel, top: 500, bottom: 700 })).toBe(312);
});

test("an answer that is higher than the panel begins at its upper edge", () => {
  expect(scrollToAnswer({ ...panel, top: 500, bottom: 1200 })).toBe(488);
});

test("an answer that is seen already moves nothing", () => {
  expect(scrollToAnswer({ ...panel, top: 100, bottom: 300 })).toBe(0);
});

test("an answer above what is seen is scrolled back to", () => {
  expect(scrollToAnswer({ ...panel, scrollTop: 900, top: 500, bottom: 600 })).toBe(488);
});

test("the beginning of an answer is always seen", () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.integer({ min: 50, max: 900 }), fc.nat(2000), fc.nat(2000), (scrollTop, height, top, length) => {
      const after = scrollToAnswer({ scrollTop, height, top, bottom: top + length });
      expect(after).toBeLessThanOrEqual(top);
      if (length + 24 <= height) expect(after + height).toBeGreaterThanOrEqual(top + length);
    }),
  );
});
