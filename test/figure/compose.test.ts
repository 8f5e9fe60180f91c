import { DOMParser, type Element } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import { edgeAtRest, palettes, withMoreContrast } from "../../src/design/tokens.ts";
import { type FigureOrder, sceneFor } from "../../src/figure/compose.ts";
import { figureSizes, sheetOf } from "../../src/figure/sheet.ts";
import { svgOf } from "../../src/figure/svg.ts";
import { nodeTypes } from "../../src/model/node-types.ts";
import { pageToScene, radiusOnPage, sceneToPage } from "../../src/scene/frame.ts";
import { initialEgo } from "../../src/view/update.ts";
import type { TinyWords } from "../graph/tiny.ts";
import { figure, order, pictures, seeing, seeingAll } from "./pictures.ts";

const rootOf = (svg: string): Element => {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  if (!root) throw new Error("no root element");
  return root;
};
const drawn = (words: TinyWords, more: Partial<FigureOrder> = {}): Element => rootOf(svgOf(figure(words, more)));
const all = (root: Element, name: string): readonly Element[] => [...root.getElementsByTagName(name)];
const group = (root: Element, id: string): Element => {
  const found = all(root, "g").find((other) => other.getAttribute("id") === `figure-${id}`);
  if (!found) throw new Error(`no group ${id}`);
  return found;
};
const textsIn = (root: Element): readonly string[] => all(root, "text").map((text) => text.textContent ?? "");
const shownNodes = (root: Element): readonly (string | null)[] =>
  all(group(root, "map"), "g")
    .filter((other) => other.getAttribute("id")?.startsWith("figure-node-"))
    .map((other) => other.getAttribute("data-node"))
    .sort();

const everyType: TinyWords = {
  nodes: Object.keys(nodeTypes).map((type) => ({ id: `a-${type}`, type: type as keyof typeof nodeTypes })),
  sessions: [{ id: "a-session", turns: [] }],
};

/** The middle of what a group draws first. */
function middleOf(shape: Element): { left: number; top: number } {
  if (shape.tagName === "circle") return { left: Number(shape.getAttribute("cx")), top: Number(shape.getAttribute("cy")) };
  const points = (shape.getAttribute("points") ?? "").split(" ").map((pair) => pair.split(",").map(Number));
  const mid = (index: number): number =>
    (Math.min(...points.map((p) => p[index] ?? 0)) + Math.max(...points.map((p) => p[index] ?? 0))) / 2;
  return { left: mid(0), top: mid(1) };
}

describe("a picture that stands alone", () => {
  test.each(["light", "dark"] as const)("has each type in its own colour where the scene puts it (%s)", (scheme) => {
    const palette = palettes[scheme];
    const asked = order(everyType, { view: seeingAll, palette });
    const root = drawn(everyType, { view: seeingAll, palette });
    const clip = all(root, "clipPath")[0]?.getElementsByTagName("rect")[0];
    const [left, top, width, height] = ["x", "y", "width", "height"].map((name) => Number(clip?.getAttribute(name))) as [
      number,
      number,
      number,
      number,
    ];
    const { frame, picture } = sceneFor(asked, { width, height });
    expect(picture.nodes).toHaveLength(Object.keys(nodeTypes).length);
    for (const node of picture.nodes) {
      const shape = all(group(root, `node-${node.id}`), "*").find((other) => other.tagName !== "title") as Element;
      expect(shape.getAttribute("fill")).toBe(palette.nodes[nodeTypes[node.type].colour]);
      const at = sceneToPage(node.at, frame);
      const middle = middleOf(shape);
      const reach = radiusOnPage(node.radius, frame);
      expect(Math.hypot(middle.left - left - at.left, middle.top - top - at.top), node.type).toBeLessThan(reach / 2);
    }
  });

  test("has its lines in their full colour for who asks for more contrast", () => {
    const words: TinyWords = { claims: [{ from: "ada", relation: "proposes", to: "lights-off" }] };
    const inksOf = (palette: FigureOrder["palette"]): readonly (string | null)[] =>
      all(group(drawn(words, { view: seeingAll, palette }), "map"), "line").map((line) => line.getAttribute("stroke"));
    expect(inksOf(palettes.light)).toEqual([edgeAtRest(palettes.light, "speech")]);
    expect(inksOf(withMoreContrast(palettes.light))).toEqual([palettes.light.edges.speech]);
  });

  test("says in it what it is, where it comes from, and that no speaker reviewed it", () => {
    const root = drawn({ claims: [{ from: "ada", relation: "proposes", to: "lights-off" }] }, { view: seeing("ada") });
    const head = textsIn(group(root, "head"));
    expect(head[0]).toBe("Ada");
    expect(head[1]).toBe("What Ada is.");
    const source = textsIn(group(root, "source")).join(" ");
    for (const part of [
      "The House of Tests meets, Testham, 2 January 2024.",
      "machine transcript; not reviewed by the speakers",
      "https://house.example/map/",
      "CC BY 4.0",
    ])
      expect(source).toContain(part);
    const description = all(root, "desc")[0]?.textContent ?? "";
    expect(description).toContain("not reviewed by the speakers");
    expect(description).toContain("Shows 2 nodes and 1 connection.");
  });

  test("says it in Chinese to who reads Chinese", () => {
    const root = drawn({ claims: [{ from: "ada", relation: "proposes", to: "lights-off" }] }, { view: seeing("ada", "zh") });
    expect(root.getAttribute("xml:lang")).toBe("zh-Hans");
    const source = textsIn(group(root, "source")).join("");
    for (const part of ["测试之家会议", "测试镇", "2024年1月2日", "未经发言人审阅"]) expect(source).toContain(part);
    expect(textsIn(group(root, "legend"))).toContain("人物");
  });

  test("lists in its legend what is shown, counted, and nothing else but what size means", () => {
    const claims = [
      { from: "ada", relation: "proposes", to: "lights-off" },
      { from: "ben", relation: "proposes", to: "lights-off", standing: "reported", speaker: "ada" },
    ] as const;
    const legend = textsIn(group(drawn({ claims, sessions: [{ id: "tea" }] }, { view: seeing("lights-off") }), "legend"));
    expect(legend).toEqual([
      ...["Nodes", "People", "2", "Proposals", "1"],
      ...["Evidence", "Stated", "1", "Reported", "1"],
      ...["Connections", "positions", "2"],
      ...["Size: number of claims, not", "importance or truth."],
    ]);
  });

  test("prints where the view opens again, or where the map is if that is too long, and the licence either way", () => {
    const claims = [{ from: "ada", relation: "proposes", to: "lights-off" }] as const;
    const foot = (address: string): string => textsIn(group(drawn({ claims }, { address }), "source")).join(" ");
    expect(foot("https://house.example/#node=ada")).toMatch(/This view: https:\/\/house\.example\/#node=ada Data: CC BY 4\.0\./);
    const long = foot(`https://house.example/#collection=${"lights-off.".repeat(40)}`);
    expect(long).toMatch(/too long to print\): https:\/\/house\.example\/ Data: CC BY 4\.0\.$/);
  });

  test("shows markup and endless labels harmlessly, as text", () => {
    const label = `<img src=x onerror=alert(1)>${"long ".repeat(1000)}`;
    const root = drawn(
      { nodes: [{ id: "ada", type: "person", name: { en: label, zh: label }, summary: { en: label, zh: label } }] },
      { view: seeing("ada") },
    );
    expect(all(root, "img")).toEqual([]);
    const head = textsIn(group(root, "head"));
    expect(head).toHaveLength(4);
    expect(head[0]).toContain("<img src=x");
    expect(head[1]?.endsWith("…")).toBe(true);
  });

  test("names nodes with ids such as __proto__ and constructor", () => {
    const root = drawn({ claims: [{ from: "constructor", relation: "proposes", to: "__proto__" }] });
    expect(shownNodes(root)).toEqual(expect.arrayContaining(["__proto__", "constructor"]));
  });

  test("of an empty graph still has its frame", () => {
    const root = drawn({ sessions: [] });
    expect(shownNodes(root)).toEqual([]);
    expect(textsIn(group(root, "source")).join(" ")).toContain("not reviewed");
  });
});

describe("the ego network", () => {
  const claims = [
    { from: "ada", relation: "proposes", to: "lights-off" },
    { from: "ben", relation: "warns-of", to: "fire" },
    { from: "lights-off", relation: "mitigates", to: "fire" },
  ] as const;

  test("leaves everything else out, where the view as seen fades it", () => {
    expect(shownNodes(drawn({ claims }, { view: seeing("ada"), scope: "ego-network" }))).toEqual(["ada", "lights-off"]);
    const further = drawn({ claims }, { view: { ...seeing("ada"), ego: { ...initialEgo, depth: 2 } }, scope: "ego-network" });
    expect(shownNodes(further)).toEqual(["ada", "fire", "lights-off"]);
    expect(textsIn(further)).toContain("Ada and what is up to 2 steps away");
    expect(shownNodes(drawn({ claims }, { view: seeing("ada") }))).toEqual(["ada", "ben", "fire", "lights-off", "tea"]);
  });

  test("fills the picture with what is left, all of it in sight", () => {
    const room = { width: 900, height: 500 };
    const { frame, picture } = sceneFor(order({ claims }, { view: seeing("ada"), scope: "ego-network" }), room);
    const places = picture.nodes.map((node) => sceneToPage(node.at, frame));
    for (const { left, top } of places) {
      expect(left).toBeGreaterThan(0.1 * room.width);
      expect(left).toBeLessThan(0.9 * room.width);
      expect(top).toBeGreaterThan(0.05 * room.height);
      expect(top).toBeLessThan(0.95 * room.height);
    }
    const [a, b] = places as [(typeof places)[0], (typeof places)[0]];
    expect(Math.max(Math.abs(a.left - b.left) / room.width, Math.abs(a.top - b.top) / room.height)).toBeGreaterThan(0.5);
  });
});

test("what was seen in the page is in the picture, whatever the page's shape", () => {
  const claims = [{ from: "ada", relation: "proposes", to: "lights-off" }] as const;
  const camera = { x: 20, y: -10, zoom: 3 };
  const room = { width: 968, height: 470 };
  for (const seen of [
    { width: 360, height: 640 },
    { width: 1920, height: 600 },
    { width: 700, height: 700 },
  ]) {
    const { frame } = sceneFor(order({ claims }, { view: { ...seeingAll, camera }, seen }), room);
    const page = { ...seen, bounds: frame.bounds, camera };
    for (const corner of [
      { left: 0, top: 0 },
      { left: seen.width, top: seen.height },
    ]) {
      const { left, top } = sceneToPage(pageToScene(corner, page), frame);
      expect(left).toBeGreaterThanOrEqual(-0.001);
      expect(left).toBeLessThanOrEqual(room.width + 0.001);
      expect(top).toBeGreaterThanOrEqual(-0.001);
      expect(top).toBeLessThanOrEqual(room.height + 0.001);
    }
  }
});

describe("the two sizes", () => {
  const texts = { title: "Lights off", deck: "Ada asks for it.", source: ["Source", "This view"] };

  test.each(Object.values(figureSizes))("$id has the pixels it promises, and room for map and legend", (size) => {
    const root = drawn({ claims: [{ from: "ada", relation: "proposes", to: "lights-off" }] }, { size });
    expect([root.getAttribute("width"), root.getAttribute("height")]).toEqual([String(size.width), String(size.height)]);
    const { map, legend } = sheetOf(size, texts, palettes.light);
    expect(map.left + map.width).toBeLessThan(legend.left);
    expect((map.width * map.height * size.scale ** 2) / (size.width * size.height)).toBeGreaterThan(0.45);
    expect((legend.left + legend.width) * size.scale).toBeLessThan(size.width);
  });

  test.each([
    ["slide", 18],
    // 7 points at 300 dpi.
    ["print", 29],
  ] as const)("%s has no text smaller than %i pixels", (id, least) => {
    const size = figureSizes[id];
    const root = drawn({ claims: [{ from: "ada", relation: "proposes", to: "lights-off" }] }, { size, view: seeing("ada") });
    for (const text of all(root, "text")) expect(Number(text.getAttribute("font-size")) * size.scale).toBeGreaterThanOrEqual(least);
  });
});

describe("kept pictures", () => {
  test.each(Object.entries(pictures))("%s", async (name, picture) => {
    const svg = svgOf(picture());
    expect(svgOf(picture())).toBe(svg);
    await expect(svg).toMatchFileSnapshot(`expected/${name}.svg`);
  });
});
