import { DOMParser, type Element } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import { edgeAtRest, palettes, withMoreContrast } from "../../src/design/tokens.ts";
import { type FigureOptions, sceneFor } from "../../src/figure/compose.ts";
import { figureSizes, layOutSheet } from "../../src/figure/sheet.ts";
import { svgOf } from "../../src/figure/svg.ts";
import { nodeTypes } from "../../src/model/node-types.ts";
import { pageToScene, radiusOnPage, sceneToPage } from "../../src/scene/frame.ts";
import { initialEgo } from "../../src/view/update.ts";
import type { TinyWords } from "../graph/tiny.ts";
import { everythingVisible, figure, optionsOf, pictures, selecting } from "./pictures.ts";

const rootOf = (svg: string): Element => {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  if (!root) throw new Error("no root element");
  return root;
};
const render = (words: TinyWords, more: Partial<FigureOptions> = {}): Element => rootOf(svgOf(figure(words, more)));
const all = (root: Element, name: string): readonly Element[] => [...root.getElementsByTagName(name)];
const group = (root: Element, id: string): Element => {
  const found = all(root, "g").find((other) => other.getAttribute("id") === `figure-${id}`);
  if (!found) throw new Error(`no group ${id}`);
  return found;
};
const textsIn = (root: Element): readonly string[] => all(root, "text").map((text) => text.textContent ?? "");
const drawnNodes = (root: Element): readonly (string | null)[] =>
  all(group(root, "map"), "g")
    .filter((other) => other.getAttribute("id")?.startsWith("figure-node-"))
    .map((other) => other.getAttribute("data-node"))
    .sort();

const everyType: TinyWords = {
  nodes: Object.keys(nodeTypes).map((type) => ({ id: `a-${type}`, type: type as keyof typeof nodeTypes })),
  sessions: [{ id: "a-session", turns: [] }],
};

/** The middle of a shape. */
function middleOf(shape: Element): { left: number; top: number } {
  if (shape.tagName === "circle") return { left: Number(shape.getAttribute("cx")), top: Number(shape.getAttribute("cy")) };
  const points = (shape.getAttribute("points") ?? "").split(" ").map((pair) => pair.split(",").map(Number));
  const mid = (index: number): number =>
    (Math.min(...points.map((p) => p[index] ?? 0)) + Math.max(...points.map((p) => p[index] ?? 0))) / 2;
  return { left: mid(0), top: mid(1) };
}

describe("a figure", () => {
  test.each(["light", "dark"] as const)("draws each node in the colour of its type, at its place in the scene (%s)", (scheme) => {
    const palette = palettes[scheme];
    const options = optionsOf(everyType, { view: everythingVisible, palette });
    const root = render(everyType, { view: everythingVisible, palette });
    const clip = all(root, "clipPath")[0]?.getElementsByTagName("rect")[0];
    const [left, top, width, height] = ["x", "y", "width", "height"].map((name) => Number(clip?.getAttribute(name))) as [
      number,
      number,
      number,
      number,
    ];
    const { frame, picture } = sceneFor(options, { width, height });
    expect(picture.nodes).toHaveLength(Object.keys(nodeTypes).length);
    for (const node of picture.nodes) {
      const shape = all(group(root, `node-${node.id}`), "*").find((other) => other.tagName !== "title") as Element;
      expect(shape.getAttribute("fill")).toBe(palette.nodes[nodeTypes[node.type].colour]);
      const centre = sceneToPage(node.at, frame);
      const middle = middleOf(shape);
      const reach = radiusOnPage(node.radius, frame);
      expect(Math.hypot(middle.left - left - centre.left, middle.top - top - centre.top), node.type).toBeLessThan(reach / 2);
    }
  });

  test("draws edges in full colour for readers who prefer more contrast", () => {
    const words: TinyWords = { claims: [{ from: "ada", relation: "proposes", to: "lights-off" }] };
    const coloursOf = (palette: FigureOptions["palette"]): readonly (string | null)[] =>
      all(group(render(words, { view: everythingVisible, palette }), "edge-ada.7e.proposes.7e.lights-off"), "polygon").map((line) =>
        line.getAttribute("fill"),
      );
    expect(coloursOf(palettes.light)).toEqual([edgeAtRest(palettes.light, "recommendation")]);
    expect(coloursOf(withMoreContrast(palettes.light))).toEqual([palettes.light.edges.recommendation]);
  });

  test("contains its title, its source, and a notice that no speaker reviewed it", () => {
    const root = render({ claims: [{ from: "ada", relation: "proposes", to: "lights-off" }] }, { view: selecting("ada") });
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

  test("has Chinese texts in a Chinese view", () => {
    const root = render({ claims: [{ from: "ada", relation: "proposes", to: "lights-off" }] }, { view: selecting("ada", "zh") });
    expect(root.getAttribute("xml:lang")).toBe("zh-Hans");
    const source = textsIn(group(root, "source")).join("");
    for (const part of ["测试之家会议", "测试镇", "2024年1月2日", "未经发言人审阅"]) expect(source).toContain(part);
    expect(textsIn(group(root, "legend"))).toContain("人物");
  });

  test("has a legend of the visible types, evidence and relations with counts, and a note on size", () => {
    const claims = [
      { from: "ada", relation: "proposes", to: "lights-off" },
      { from: "ben", relation: "proposes", to: "lights-off", standing: "reported", speaker: "ada" },
    ] as const;
    const legend = textsIn(group(render({ claims, sessions: [{ id: "tea" }] }, { view: selecting("lights-off") }), "legend"));
    expect(legend).toEqual([
      ...["Nodes", "People", "2", "Proposals", "1"],
      ...["Evidence", "Stated", "1", "Reported", "1"],
      ...["Connections", "proposes, supports", "2"],
      ...["Size: number of claims, not", "importance or truth."],
    ]);
  });

  test("prints the address of the view, or that of the page if it is too long, and the licence in both cases", () => {
    const claims = [{ from: "ada", relation: "proposes", to: "lights-off" }] as const;
    const footer = (address: string): string => textsIn(group(render({ claims }, { address }), "source")).join(" ");
    expect(footer("https://house.example/#node=ada")).toMatch(/This view: https:\/\/house\.example\/#node=ada Data: CC BY 4\.0\./);
    const long = footer(`https://house.example/#collection=${"lights-off.".repeat(40)}`);
    expect(long).toMatch(/too long to print\): https:\/\/house\.example\/ Data: CC BY 4\.0\.$/);
  });

  test("prints the part from # on, and says so, where the site address is not set", () => {
    const claims = [{ from: "ada", relation: "proposes", to: "lights-off" }] as const;
    const foot = (address: string, language: "en" | "zh"): string =>
      textsIn(group(render({ claims }, { address, view: selecting("ada", language) }), "source")).join(" ");
    expect(foot("#node=ada", "en")).toContain("This view: #node=ada (site address not set) Data: CC BY 4.0.");
    expect(foot("#node=ada", "zh")).toContain("#node=ada（未设置网站地址）");
    const long = `#collection=${"lights-off.".repeat(40)}`;
    expect(foot(long, "en")).toContain("too long to print, and the site address is not set. Data: CC BY 4.0.");
    expect(foot(long, "zh")).toContain("本图网址过长，未能印出；网站地址亦未设置。");
    for (const language of ["en", "zh"] as const) expect(foot(long, language)).not.toContain("#");
  });

  test("shows markup as text, and shortens very long labels", () => {
    const label = `<img src=x onerror=alert(1)>${"long ".repeat(1000)}`;
    const root = render(
      { nodes: [{ id: "ada", type: "person", name: { en: label, zh: label }, summary: { en: label, zh: label } }] },
      { view: selecting("ada") },
    );
    expect(all(root, "img")).toEqual([]);
    const head = textsIn(group(root, "head"));
    expect(head).toHaveLength(4);
    expect(head[0]).toContain("<img src=x");
    expect(head[1]?.endsWith("…")).toBe(true);
  });

  test("draws nodes with ids such as __proto__ and constructor", () => {
    const root = render({ claims: [{ from: "constructor", relation: "proposes", to: "__proto__" }] });
    expect(drawnNodes(root)).toEqual(expect.arrayContaining(["__proto__", "constructor"]));
  });

  test("has title and source even for an empty graph", () => {
    const root = render({ sessions: [] });
    expect(drawnNodes(root)).toEqual([]);
    expect(textsIn(group(root, "source")).join(" ")).toContain("not reviewed");
  });
});

describe("a figure of an ego network", () => {
  const claims = [
    { from: "ada", relation: "proposes", to: "lights-off" },
    { from: "ben", relation: "warns-of", to: "fire" },
    { from: "lights-off", relation: "mitigates", to: "fire" },
  ] as const;

  test("omits everything else, which the figure of the view only fades", () => {
    expect(drawnNodes(render({ claims }, { view: selecting("ada"), scope: "ego-network" }))).toEqual(["ada", "lights-off"]);
    const further = render({ claims }, { view: { ...selecting("ada"), ego: { ...initialEgo, depth: 2 } }, scope: "ego-network" });
    expect(drawnNodes(further)).toEqual(["ada", "fire", "lights-off"]);
    expect(textsIn(further)).toContain("Ada and its neighbours within 2 steps");
    expect(drawnNodes(render({ claims }, { view: selecting("ada") }))).toEqual(["ada", "ben", "fire", "lights-off", "tea"]);
  });

  test("zooms to the ego network and shows all of it", () => {
    const mapSize = { width: 900, height: 500 };
    const { frame, picture } = sceneFor(optionsOf({ claims }, { view: selecting("ada"), scope: "ego-network" }), mapSize);
    const places = picture.nodes.map((node) => sceneToPage(node.at, frame));
    for (const { left, top } of places) {
      expect(left).toBeGreaterThan(0.1 * mapSize.width);
      expect(left).toBeLessThan(0.9 * mapSize.width);
      expect(top).toBeGreaterThan(0.05 * mapSize.height);
      expect(top).toBeLessThan(0.95 * mapSize.height);
    }
    const [a, b] = places as [(typeof places)[0], (typeof places)[0]];
    expect(Math.max(Math.abs(a.left - b.left) / mapSize.width, Math.abs(a.top - b.top) / mapSize.height)).toBeGreaterThan(0.5);
  });
});

test("everything visible in the page is in the figure, whatever the aspect ratio of the page", () => {
  const claims = [{ from: "ada", relation: "proposes", to: "lights-off" }] as const;
  const camera = { x: 20, y: -10, zoom: 3 };
  const mapSize = { width: 968, height: 470 };
  for (const viewport of [
    { width: 360, height: 640 },
    { width: 1920, height: 600 },
    { width: 700, height: 700 },
  ]) {
    const { frame } = sceneFor(optionsOf({ claims }, { view: { ...everythingVisible, camera }, viewport }), mapSize);
    const page = { ...viewport, bounds: frame.bounds, camera };
    for (const corner of [
      { left: 0, top: 0 },
      { left: viewport.width, top: viewport.height },
    ]) {
      const { left, top } = sceneToPage(pageToScene(corner, page), frame);
      expect(left).toBeGreaterThanOrEqual(-0.001);
      expect(left).toBeLessThanOrEqual(mapSize.width + 0.001);
      expect(top).toBeGreaterThanOrEqual(-0.001);
      expect(top).toBeLessThanOrEqual(mapSize.height + 0.001);
    }
  }
});

describe("a figure size", () => {
  const texts = { title: "Lights off", deck: "Ada asks for it.", source: ["Source", "This view"] };

  test.each(Object.values(figureSizes))("has its number of pixels, and room for map and legend: $id", (size) => {
    const root = render({ claims: [{ from: "ada", relation: "proposes", to: "lights-off" }] }, { size });
    expect([root.getAttribute("width"), root.getAttribute("height")]).toEqual([String(size.width), String(size.height)]);
    const { map, legend } = layOutSheet(size, texts, palettes.light);
    expect(map.left + map.width).toBeLessThan(legend.left);
    expect((map.width * map.height * size.scale ** 2) / (size.width * size.height)).toBeGreaterThan(0.45);
    expect((legend.left + legend.width) * size.scale).toBeLessThan(size.width);
  });

  test.each([
    ["slide", 18],
    // 7 points at 300 dpi.
    ["print", 29],
  ] as const)("has no small text: %s, at least %i pixels", (id, minimum) => {
    const size = figureSizes[id];
    const root = render({ claims: [{ from: "ada", relation: "proposes", to: "lights-off" }] }, { size, view: selecting("ada") });
    for (const text of all(root, "text")) expect(Number(text.getAttribute("font-size")) * size.scale).toBeGreaterThanOrEqual(minimum);
  });
});

describe("the kept SVG of a figure", () => {
  test.each(Object.entries(pictures))("has not changed: %s", async (name, picture) => {
    const svg = svgOf(picture());
    expect(svgOf(picture())).toBe(svg);
    await expect(svg).toMatchFileSnapshot(`expected/${name}.svg`);
  });
});
