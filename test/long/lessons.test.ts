/** Every lesson from end to end by keyboard, in each language. */

import { test } from "vitest";
import { loadGraph } from "../../src/curate/load-graph.ts";
import { expectLessonPlayed, publishedLesson } from "../page/lesson-steps.ts";
import { expectQuiet, useBrowser } from "../page/open.ts";

const { visit } = useBrowser();
const played = loadGraph(".").lessons.flatMap(({ id }) => (["en", "zh"] as const).map((language) => ({ id, language })));

test.each(played)("a class is led through $id ($language); nothing of an answer is there before its reveal", async ({ id, language }) => {
  const visited = await visit({ hash: `lesson=${id}&mode=class&lang=${language}`, readyWhen: ".lesson-panel h2" });
  await expectLessonPlayed(visited.page, publishedLesson(id), language);
  expectQuiet(visited);
  await visited.close();
});
