import type { FileLocation } from "../language/finding.ts";
import type { Finding } from "../language/findings.ts";
import type { LessonFiles } from "./lesson-files.ts";
import { lessonIdOf } from "./lesson-texts.ts";

/** The part of a lesson's minutes by which its steps may differ. */
const tolerance = 0.1;

/** Checks the name of each lesson's file, that each step has an id of its own, and that the minutes add up. */
export function* lessonSteps(files: LessonFiles): Iterable<Finding> {
  for (const { path, content } of files.lessons) {
    const id = lessonIdOf(path);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) yield { code: "lesson-id", location: { file: path, line: 1, column: 1 }, id };
    if (content.steps.length === 0) {
      yield { code: "lesson-empty", location: files.locationOf(content, "steps") };
      continue;
    }
    const firsts = new Map<string, FileLocation>();
    for (const step of content.steps) {
      const location = files.locationOf(step, "id");
      const first = firsts.get(step.id);
      if (first) yield { code: "lesson-step-twice", location, id: step.id, first };
      else firsts.set(step.id, location);
    }
    const sum = content.steps.reduce((total, { minutes }) => total + minutes, 0);
    if (Math.abs(sum - content.minutes) > content.minutes * tolerance)
      yield { code: "lesson-minutes", location: files.locationOf(content, "minutes"), sum, minutes: content.minutes };
  }
}
