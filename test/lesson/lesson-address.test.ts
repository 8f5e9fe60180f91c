import fc from "fast-check";
import { expect, test } from "vitest";
import { formatLessonAddress, parseLessonAddress } from "../../src/lesson/lesson-address.ts";
import type { LessonId } from "../../src/model/lesson.ts";

const lessons = [
  { id: "red-lines" as LessonId, steps: 10 },
  { id: "who-proposed-what" as LessonId, steps: 8 },
];

test("the address of a step counts from 1", () => {
  expect(formatLessonAddress({ lesson: "red-lines" as LessonId, step: 2 })).toBe("lesson=red-lines&step=3");
});

test("every step survives its address", () => {
  fc.assert(
    fc.property(fc.constantFrom(...lessons), fc.nat(9), (lesson, number) => {
      const address = { lesson: lesson.id, step: number % lesson.steps };
      expect(parseLessonAddress(`#${formatLessonAddress(address)}`, lessons)).toEqual(address);
    }),
  );
});

test("an address without a step is that of the first, and one without a lesson is none", () => {
  expect(parseLessonAddress("lesson=red-lines", lessons)).toEqual({ lesson: "red-lines", step: 0 });
  expect(parseLessonAddress("node=zeng-yi", lessons)).toBeUndefined();
});

test.each([
  ["lesson=blue-lines&step=1", "unknown-lesson"],
  ["lesson=&step=1", "unknown-lesson"],
  ["lesson=red-lines&step=11", "unknown-step"],
  ["lesson=red-lines&step=0", "unknown-step"],
  ["lesson=red-lines&step=-1", "unknown-step"],
  ["lesson=red-lines&step=1e1", "unknown-step"],
  ["lesson=red-lines&step=", "unknown-step"],
])("%s leads nowhere: %s", (hash, fault) => {
  expect(parseLessonAddress(hash, lessons)).toBe(fault);
});
