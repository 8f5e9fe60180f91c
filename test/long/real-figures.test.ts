/** Figures of the curated graph in the frames that `npm test` does not try. */
import { describe, test } from "vitest";
import { expectClearFigures, frames, framesInTurn } from "../figure/real-figure.ts";
import { realSubjects } from "../figure/real-subjects.ts";

describe.each(realSubjects.map((name, index) => [name, index] as const))("figures of %s", (name, index) => {
  test.each(["en", "zh"] as const)("have no overlaps, name or count every node, and are legible (%s)", async (language) => {
    const tried = framesInTurn(index + (language === "zh" ? 2 : 0));
    await expectClearFigures(
      name,
      language,
      frames.filter((frame) => !tried.includes(frame)),
    );
  });
});
