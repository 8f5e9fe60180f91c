/** Names in full around a selection, in place of the labels that shorten them. */
import { describe, expect, test } from "vitest";
import { fittedCamera } from "../../src/scene/frame.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { placeLabels } from "../../src/scene/place-labels.ts";
import type { Picture, PlacedLabel, SceneNode } from "../../src/scene/scene-types.ts";
import { textWidth } from "../../src/scene/text-width.ts";
import { twoLines } from "../../src/scene/two-lines.ts";
import { initialView } from "../../src/view/update.ts";
import { forum } from "../real-graph.ts";

const widthOf = (text: string): number => textWidth(text, 12);

test.each([
  ["National AI safety institutes and their global network", ["National AI safety institutes", "and their global network"]],
  ["借鉴航空、核能与电信的国际安全组织", ["借鉴航空、核能与", "电信的国际安全组织"]],
  ["Self-replication", undefined],
  ["约书亚·本吉奥", ["约书亚·", "本吉奥"]],
  ["蒂诺·奎利亚尔", ["蒂诺·", "奎利亚尔"]],
  ["“宋教授”（？）", undefined],
])("“%s” is divided between words into lines of about the same width", (text, lines) => {
  expect(twoLines(text, widthOf)).toEqual(lines);
});

test("no line begins with a closing mark or ends with an opening one", () => {
  for (const { name } of forum.nodes)
    for (const text of [name.en, name.zh]) {
      const lines = twoLines(text, widthOf);
      if (!lines) continue;
      expect(lines[0], text).not.toMatch(/[（《“‘([]$/u);
      expect(lines[1], text).not.toMatch(/^[，、；：。）》”’)\]]/u);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }
});

const selected: Picture = pictureOf(forum, { ...initialView("en"), selection: { kind: "node", id: "zeng-yi" as SceneNode["id"] } });
const labelsIn = (picture: Picture, width: number, height: number): readonly PlacedLabel[] =>
  placeLabels(picture, { width, height, bounds: picture.bounds, camera: fittedCamera(picture.bounds) });
const textsAt = (labels: readonly PlacedLabel[], id: string): readonly string[] =>
  labels.filter(({ owner }) => owner === id).map(({ text }) => text);

describe("around a selection", () => {
  test("a name has two lines where one would not fit, and the label stays where lines pass", () => {
    const inColumns = pictureOf(forum, { ...initialView("en"), selection: { kind: "node", id: "gael-varoquaux" as SceneNode["id"] } });
    expect(textsAt(labelsIn(inColumns, 896, 590), "co-managed-ai-like-icann")).toHaveLength(2);
    const amongLines = pictureOf(forum, {
      ...initialView("en"),
      layout: "network",
      selection: { kind: "node", id: "dawn-song" as SceneNode["id"] },
    });
    expect(textsAt(labelsIn(amongLines, 896, 590), "rlhf")).toEqual([amongLines.nodes.find(({ id }) => id === "rlhf")?.label]);
  });

  test("no names are lost for it, and none overlap", () => {
    const shortened = { ...selected, nodes: selected.nodes.map(({ wholeName: _, ...node }) => node) };
    for (const [width, height] of [
      [360, 311],
      [896, 590],
      [1426, 830],
    ] as const) {
      const [labels, without] = [labelsIn(selected, width, height), labelsIn(shortened, width, height)];
      expect(new Set(labels.map(({ owner }) => owner))).toEqual(new Set(without.map(({ owner }) => owner)));
      for (const [index, a] of labels.entries())
        for (const b of labels.slice(index + 1))
          expect(
            a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height - 1e-6 && b.top < a.top + a.height - 1e-6,
            `${a.text} / ${b.text}`,
          ).toBe(false);
    }
  });
});

test("while nothing is selected, the map has labels", () => {
  const picture = pictureOf(forum, initialView("en"));
  const labels = labelsIn(picture, 1426, 830);
  for (const { id, label } of picture.nodes) expect(textsAt(labels, id).every((text) => text === label)).toBe(true);
});
