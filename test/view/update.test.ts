import { expect, test } from "vitest";
import type { NodeId } from "../../src/model/built.ts";
import { shownLayout } from "../../src/view/shown-layout.ts";
import { initialView, update } from "../../src/view/update.ts";
import type { ViewState } from "../../src/view/view-state.ts";

const ada = { kind: "node", id: "ada" as NodeId } as const;
const camera = { x: 10, y: -20, zoom: 3 };

test("the next selection leaves a camera that the page moved for the last one, and keeps that of the reader", () => {
  const moved = update(initialView(), { type: "move-camera", camera: { ...camera, isForSelection: true } });
  expect(update(moved, { type: "select", selection: ada }).camera).toBeUndefined();
  const byReader = update(initialView(), { type: "move-camera", camera });
  expect(update(byReader, { type: "select", selection: ada }).camera).toEqual(camera);
});

test("the title leads to the whole first view; language, theme and moved nodes stay", () => {
  const pins = { "by-role": [{ id: ada.id, x: 1, y: 2 }], network: [] };
  const first: ViewState = { ...initialView("zh"), theme: "dark", pins };
  const lost: ViewState = {
    ...first,
    selection: ada,
    hidden: { ...first.hidden, types: ["person"] },
    expandedFamilies: [ada.id],
    tab: "table",
    layout: "network",
    camera,
  };
  expect(update(lost, { type: "start" })).toEqual(first);
});

test("above the matrix the map stands by role, and what is moved there is moved by role; the reader's network stays elsewhere", () => {
  const pin = { id: ada.id, x: 1, y: 2 };
  const board: ViewState = { ...initialView(), tab: "matrix", layout: "network" };
  expect(shownLayout(board)).toBe("by-role");
  const moved = update(board, { type: "pin-node", pin });
  expect(moved.pins).toEqual({ "by-role": [pin], network: [] });
  expect(shownLayout(update(moved, { type: "show-tab", tab: "map" }))).toBe("network");
});
