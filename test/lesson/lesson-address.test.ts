import fc from "fast-check";
import { expect, test } from "vitest";
import { formatLessonAddress, parseLessonAddress, playerModes, viewPartOf } from "../../src/lesson/lesson-address.ts";
import type { LessonId } from "../../src/model/lesson.ts";

const lessons = [
  { id: "red-lines" as LessonId, steps: 10 },
  { id: "who-proposed-what" as LessonId, steps: 8 },
];

const third = { lesson: "red-lines" as LessonId, step: 2, mode: "alone", isExploring: false } as const;

test("the address of a step counts from 1, and names the mode unless somebody is alone", () => {
  expect(formatLessonAddress(third)).toBe("lesson=red-lines&step=3");
  expect(formatLessonAddress({ ...third, mode: "class", isExploring: true })).toBe("lesson=red-lines&step=3&mode=class&explore=yes");
});

test("what does not belong to the lesson belongs to the view", () => {
  expect(viewPartOf("#lesson=red-lines&step=3&mode=class&explore=yes&node=zeng-yi&lang=zh")).toBe("node=zeng-yi&lang=zh");
  expect(viewPartOf("lesson=red-lines")).toBe("");
});

test("a mode that does not exist is that of somebody alone, and an address damaged by a mail program is read", () => {
  expect(parseLessonAddress("lesson=red-lines&step=3&mode=x", lessons)).toEqual(third);
  expect(parseLessonAddress("lesson%3Dred-lines%26step%3D3", lessons)).toEqual(third);
  expect(parseLessonAddress("lesson=red-lines&amp;step=3).", lessons)).toEqual(third);
});

test("every step survives its address", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...lessons),
      fc.nat(9),
      fc.constantFrom(...playerModes),
      fc.boolean(),
      (lesson, number, mode, isExploring) => {
        const address = { lesson: lesson.id, step: number % lesson.steps, mode, isExploring };
        expect(parseLessonAddress(`#${formatLessonAddress(address)}`, lessons)).toEqual(address);
      },
    ),
  );
});

test("an address without a step is that of the first, and one without a lesson is none", () => {
  expect(parseLessonAddress("lesson=red-lines", lessons)).toEqual({ ...third, step: 0 });
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
