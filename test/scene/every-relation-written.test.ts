/** Around every person, each kind of line has its word once: a reader who sees a lone line of another colour can tell its meaning. */
import { expect, test } from "vitest";
import { groupedBy } from "../../src/graph/grouped-by.ts";
import { fittedCamera, sceneToPage } from "../../src/scene/frame.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { placeOnScreen } from "../../src/scene/place-labels.ts";
import { initialView } from "../../src/view/update.ts";
import type { Language } from "../../src/view/view-state.ts";
import { forum } from "../real-graph.ts";

const people = forum.nodes.filter(({ type }) => type === "person");

/** Draws the surroundings of a person on a desk. */
function drawnAround(id: (typeof people)[number]["id"], language: Language) {
  const picture = pictureOf(forum, { ...initialView(language), selection: { kind: "node", id } });
  const frame = { width: 896, height: 645, bounds: picture.bounds, camera: fittedCamera(picture.bounds) };
  const labels = placeOnScreen(picture, frame);
  return { picture, frame, labels, owners: new Set<string>(labels.map(({ owner }) => owner)) };
}

test.each([
  ["en", 3],
  ["zh", 0],
] as const)("all but a few kinds of lines have a word (%s)", (language, most) => {
  const silent = people.flatMap(({ id }) => {
    const { picture, owners } = drawnAround(id, language);
    const kinds = groupedBy(
      picture.edges.filter(({ label }) => label !== undefined),
      ({ relation, reads }) => `${relation} ${reads}`,
    );
    return [...kinds].filter(([, lines]) => !lines.some((line) => owners.has(line.id))).map(([kind]) => `${id}: ${kind}`);
  });
  expect(silent.length, silent.join(", ")).toBeLessThanOrEqual(most);
  // No opinion is without a word: only where somebody works, or the fourth line between the same two marks.
  expect(silent.filter((kind) => /warns|proposes|draws|disputes|supports|limits|argues/.test(kind))).toEqual([]);
});

test("a word that is turned stands along its line", () => {
  const { picture, frame, labels } = drawnAround("zeng-yi" as never, "en");
  const line = picture.edges.find(({ relation, to }) => relation === "sees-limits-in" && forum.node(to).type === "proposal");
  const word = labels.find(({ owner }) => owner === line?.id);
  const [from, to] = [line?.from, line?.to].map((end) => picture.nodes.find(({ id }) => id === end)?.at);
  if (!word || !from || !to) throw new Error("The line has no word.");
  const [start, end] = [sceneToPage(from, frame), sceneToPage(to, frame)];
  expect(Math.tan(word.turn)).toBeCloseTo((end.top - start.top) / (end.left - start.left));
});
