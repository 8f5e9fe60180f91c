/** Who speaks, and each idea of the first view, selected on the real data: what belongs to it is named. */
import { expect, test } from "vitest";
import { fittedCamera } from "../../src/scene/frame.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { placeLabels } from "../../src/scene/place-labels.ts";
import { initialView } from "../../src/view/update.ts";
import { forum } from "../real-graph.ts";

const views = (["by-role", "network"] as const).flatMap((layout) => (["en", "zh"] as const).map((language) => ({ layout, language })));
const selectable = pictureOf(forum, initialView()).nodes.map(({ id }) => id);

test.each(views)("a selected node and what it is joined to are named ($layout, $language)", ({ layout, language }) => {
  const unnamed = selectable.map((id) => {
    const picture = pictureOf(forum, { ...initialView(language), layout, selection: { kind: "node", id } });
    const frame = { width: 896, height: 538, bounds: picture.bounds, camera: fittedCamera(picture.bounds) };
    const named = new Set(placeLabels(picture, frame).map(({ owner }) => owner as string));
    const missing = picture.nodes.filter((node) => node.emphasis !== "faded" && !named.has(node.id));
    expect(named, "the selected node itself").toContain(id);
    const isInColumns = layout === "by-role" && picture.nodes.find((node) => node.id === id)?.nameAt === "below";
    expect(missing.length, `${id}: ${missing.map((node) => node.id).join(", ")}`).toBeLessThanOrEqual(isInColumns ? 0 : 1);
    return missing.length;
  });
  expect(unnamed.filter((count) => count > 0).length).toBeLessThanOrEqual(4);
});
