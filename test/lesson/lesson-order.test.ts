/** The list of lessons begins with what to teach first. */
import { expect, test } from "vitest";
import { makeDataset } from "../curate/made-dataset.ts";
import { lessonYaml } from "./made-lesson.ts";

const listed = (files: Readonly<Record<string, string>>): readonly string[] => {
  const dataset = makeDataset();
  for (const [id, head] of Object.entries(files)) dataset.write(`graph-data/lessons/${id}.yaml`, `${head}${lessonYaml}`);
  return dataset.checkWithTranscript().lessons.map(({ id }) => id);
};

test("lessons are in the order that their files give, and the others follow by their ids", () => {
  expect(listed({ alpha: "", beta: "", gamma: "order: 2\n", omega: "order: 1\n" })).toEqual(["omega", "gamma", "alpha", "beta"]);
});
