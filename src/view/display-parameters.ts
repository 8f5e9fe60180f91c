/** How the view is displayed, in an address: the tab, the matrix, the camera, the language, the theme. */
import type { AddressParameter, OldSpelling } from "./address-parameter.ts";
import { formatMatrixSetting, initialMatrix, parseMatrixSetting } from "./matrix-setting.ts";
import { type Camera, layouts, type TabName, tabNames } from "./view-state.ts";

/** Names a tab in an address. The matrix was called the board until 0.1.0, and its addresses are in use. */
export const tabInAddress = (tab: TabName): string => (tab === "matrix" ? "board" : tab);

export const tabParameters: readonly AddressParameter[] = [
  {
    name: "view",
    write: ({ tab }) => (tab === "map" ? undefined : tabInAddress(tab)),
    read(view, value, { report }) {
      const tab = tabNames.find((name) => tabInAddress(name) === value) ?? report("view", value, "unreadable");
      return tab ? { ...view, tab } : view;
    },
  },
  {
    name: "board",
    write({ matrix }) {
      const text = formatMatrixSetting(matrix);
      return text === formatMatrixSetting(initialMatrix) ? undefined : text;
    },
    read(view, value, { report }) {
      const matrix = parseMatrixSetting(value) ?? report("board", value, "unreadable");
      return matrix ? { ...view, matrix } : view;
    },
  },
];

export const displayParameters: readonly AddressParameter[] = [
  {
    name: "layout",
    write: ({ layout }) => (layout === "by-role" ? undefined : layout),
    read(view, value, { report }) {
      const layout = layouts.find((name) => name === value) ?? report("layout", value, "unreadable");
      return layout ? { ...view, layout } : view;
    },
  },
  {
    name: "camera",
    write: ({ camera }) => camera && [fixed(camera.x, 1), fixed(camera.y, 1), fixed(camera.zoom, 3)].join(","),
    read(view, value, { report }) {
      const camera = parseCamera(value) ?? report("camera", value, "unreadable");
      return camera ? { ...view, camera } : view;
    },
  },
  {
    // The camera of earlier versions, whose map was laid out otherwise: the map is fitted instead.
    name: "at",
    write: () => undefined,
    read(view, value, { report }) {
      if (!parseCamera(value)) report("at", value, "unreadable");
      return view;
    },
  },
  {
    name: "lang",
    write: ({ language }) => language,
    read(view, value, { report }) {
      // Links of other sites name a region too, as in zh-CN.
      const language =
        (["en", "zh"] as const).find((code) => code === value.toLowerCase().split("-")[0]) ?? report("lang", value, "unreadable");
      return language ? { ...view, language } : view;
    },
  },
  {
    name: "theme",
    write: ({ theme }) => (theme === "system" ? undefined : theme),
    read(view, value, { report }) {
      if (value === "system") return view;
      const theme = value === "light" || value === "dark" ? value : report("theme", value, "unreadable");
      return theme ? { ...view, theme } : view;
    },
  },
];

export const oldSpellings: readonly OldSpelling[] = [
  // The outline was a page before it became a tab.
  { name: "page", value: "outline", read: (view) => ({ ...view, tab: "outline" }) },
];

/** Writes as many decimals as a screen can show, and no more, so that a link stays short. */
const fixed = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));

/** Layout units. */
const maxDistance = 1e6;
const minZoom = 0.05;
const maxZoom = 200;

function parseCamera(value: string): Camera | undefined {
  const parts = value.split(",");
  const [x = Number.NaN, y = Number.NaN, zoom = Number.NaN] = parts.map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const isInRange = [x, y].every((coordinate) => Math.abs(coordinate) <= maxDistance) && zoom >= minZoom && zoom <= maxZoom;
  return parts.length === 3 && isInRange ? { x, y, zoom } : undefined;
}
