import { expect, test } from "vitest";
import type { NodeId } from "../../src/model/built.ts";
import { overlap } from "../../src/scene/boxes.ts";
import { fittedCamera } from "../../src/scene/frame.ts";
import { litLabels } from "../../src/scene/lit-labels.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { placeOnScreen } from "../../src/scene/place-labels.ts";
import { initialView } from "../../src/view/update.ts";
import { forum } from "../real-graph.ts";

test.each([
  { selected: "gao-wen", layout: "by-role", lang: "en", width: 896, height: 646 },
  { selected: "zeng-yi", layout: "by-role", lang: "zh", width: 896, height: 566 },
  { selected: "existential-risk", layout: "network", lang: "en", width: 896, height: 566 },
  { selected: "loss-of-control", layout: "by-role", lang: "zh", width: 896, height: 566 },
  { selected: undefined, layout: "network", lang: "en", width: 896, height: 300 },
] as const)(
  "each mark under the pointer is named, and no name stands upon another: $selected, $layout",
  ({ selected, layout, lang, ...size }) => {
    const selection = selected === undefined ? ({ kind: "nothing" } as const) : ({ kind: "node", id: selected as NodeId } as const);
    const picture = pictureOf(forum, { ...initialView(lang), layout, selection });
    const frame = { ...size, bounds: picture.bounds, camera: fittedCamera(picture.bounds) };
    const placed = placeOnScreen(picture, frame);
    for (const { id } of picture.nodes) {
      const names = litLabels(picture, frame, { lit: new Set([id]), marked: new Set([id]), placed });
      expect(names.some(({ owner }) => owner === id)).toBe(true);
      const added = names.filter((name) => !placed.includes(name));
      expect(names.filter((name) => added.some((other) => other.owner !== name.owner && overlap(name, other)))).toEqual([]);
      // Few give way: most marks have free room somewhere beside them.
      expect(placed.length + added.length - names.length).toBeLessThanOrEqual(3);
    }
  },
);
