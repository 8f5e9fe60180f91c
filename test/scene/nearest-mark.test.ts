/** The node that Enter selects while nothing is selected. */
import { expect, test } from "vitest";
import { fittedCamera, sceneToPage } from "../../src/scene/frame.ts";
import { nearestTo } from "../../src/scene/nearest-mark.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { initialView } from "../../src/view/update.ts";
import { forum } from "../real-graph.ts";

test.each(["by-role", "network"] as const)("in the layout %s it is the one whose mark is drawn nearest to the point", (layout) => {
  const picture = pictureOf(forum, { ...initialView("en"), layout });
  const frame = { width: 900, height: 600, bounds: picture.bounds, camera: fittedCamera(picture.bounds) };
  for (const { id, at } of picture.nodes) expect(nearestTo(sceneToPage(at, frame), picture.nodes, frame)).toBe(id);
  expect(nearestTo({ left: 0, top: 0 }, [], frame)).toBe(undefined);
});
