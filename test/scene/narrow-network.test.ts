/** The network on a phone: its heights are stretched, so that most names have room. */
import { describe, expect, test } from "vitest";
import type { NodeId } from "../../src/model/built.ts";
import { overlap } from "../../src/scene/boxes.ts";
import { fittedCamera, sceneToPage } from "../../src/scene/frame.ts";
import { arrangedPicture, sheetPlaceOf } from "../../src/scene/narrow-picture.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { placeOnScreen } from "../../src/scene/place-labels.ts";
import { initialView } from "../../src/view/update.ts";
import type { ViewState } from "../../src/view/view-state.ts";
import { forum } from "../real-graph.ts";

const phone = { width: 390, height: 860 };

function drawn(view: ViewState) {
  const whole = pictureOf(forum, view);
  const picture = arrangedPicture(whole, phone);
  const frame = { ...phone, bounds: picture.bounds, camera: fittedCamera(picture.bounds) };
  const labels = placeOnScreen(picture, frame);
  const owners = new Set<string>(labels.map(({ owner }) => owner));
  const lit = picture.nodes.filter(({ emphasis }) => emphasis !== "faded");
  return { whole, picture, frame, labels, lit, named: lit.filter(({ id }) => owners.has(id)) };
}

describe.each(["en", "zh"] as const)("%s", (language) => {
  const network: ViewState = { ...initialView(language), layout: "network" };

  test("names nine of ten nodes, none on another, all marks inside", () => {
    const { frame, labels, lit, named } = drawn(network);
    expect(named.length / lit.length).toBeGreaterThan(0.87);
    for (const { at } of lit) {
      const { left, top } = sceneToPage(at, frame);
      expect(left > 2 && left < frame.width - 2 && top > 8 && top < frame.height - 8).toBe(true);
    }
    const isCovered = labels.filter((name) => labels.some((other) => other !== name && overlap(name, other)));
    expect(isCovered.map(({ text }) => text)).toEqual([]);
  });

  test.each(["zeng-yi", "gao-wen"])("names almost all around %s", (id) => {
    const { lit, named } = drawn({ ...network, selection: { kind: "node", id: id as NodeId } });
    expect(named.length / lit.length).toBeGreaterThan(0.95);
  });
});

test("a node that is dropped stands where it was dropped", () => {
  const { whole, picture } = drawn({ ...initialView("en"), layout: "network" });
  for (const [index, { at }] of picture.nodes.entries()) {
    const place = sheetPlaceOf(at, phone, whole);
    expect(place.x).toBeCloseTo(whole.nodes[index]?.at.x ?? Number.NaN, 6);
    expect(place.y).toBeCloseTo(whole.nodes[index]?.at.y ?? Number.NaN, 6);
  }
});
