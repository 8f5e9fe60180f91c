/** In windows of all sizes, no name of the first view hides the mark of another node. */
import { expect, test } from "vitest";
import { fittedCamera, radiusOnPage, sceneToPage } from "../../src/scene/frame.ts";
import { paperOf } from "../../src/scene/name-box.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { placeLabels } from "../../src/scene/place-labels.ts";
import { initialView } from "../../src/view/update.ts";
import type { Language } from "../../src/view/view-state.ts";
import { forum } from "../real-graph.ts";

const sizes = [
  { width: 520, height: 420 },
  { width: 600, height: 500 },
  { width: 640, height: 300 },
  { width: 640, height: 480 },
  { width: 700, height: 420 },
  { width: 896, height: 565 },
];
const frames = (["en", "zh"] as const).flatMap((language: Language) => sizes.map((size) => ({ language, ...size })));

test.each(frames)("in $language, on a map of $width x $height", ({ language, ...size }) => {
  const picture = pictureOf(forum, initialView(language));
  const frame = { ...size, bounds: picture.bounds, camera: fittedCamera(picture.bounds) };
  const hidden = placeLabels(picture, frame).flatMap((label) => {
    const { left, top, width, height } = label.isOnPaper ? paperOf(label) : label;
    return picture.nodes
      .filter(({ id, at, radius }) => {
        const mark = sceneToPage(at, frame);
        const aside = Math.max(left - mark.left, 0, mark.left - left - width);
        const away = Math.max(top - mark.top, 0, mark.top - top - height);
        return id !== label.owner && Math.hypot(aside, away) < radiusOnPage(radius, frame) * 0.8;
      })
      .map((node) => `${label.text} hides ${node.label}`);
  });
  expect(hidden).toEqual([]);
});
