/** The map as it is seen, as a figure. */
import { DOMParser, type Element } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import { edgeAtRest, type Palette, palettes, withMoreContrast } from "../../src/design/tokens.ts";
import { composeMapSheet, type MapSheetOptions } from "../../src/figure/compose-map-sheet.ts";
import { drawScene } from "../../src/figure/draw-scene.ts";
import type { Drawing, Mark } from "../../src/figure/drawing.ts";
import { frameOf } from "../../src/figure/figure-frames.ts";
import { type FigurePaletteId, figurePalette } from "../../src/figure/figure-palette.ts";
import { findingContext } from "../../src/figure/finding-context.ts";
import { letterBox } from "../../src/figure/label-marks.ts";
import { isMade, makeFigure } from "../../src/figure/make-figure.ts";
import { sceneAsSeen } from "../../src/figure/scene-as-seen.ts";
import { svgOf } from "../../src/figure/svg.ts";
import { wholeFacts } from "../../src/figure/whole-finding.ts";
import { figureSheetWords } from "../../src/language/figure-sheet.ts";
import { nodeTypes } from "../../src/model/node-types.ts";
import { overlap } from "../../src/scene/boxes.ts";
import { pageToScene, radiusOnPage, sceneToPage } from "../../src/scene/frame.ts";
import type { PagePoint } from "../../src/scene/scene-types.ts";
import type { Selection } from "../../src/selection/selection.ts";
import type { Language } from "../../src/view/view-state.ts";
import type { TinyWords } from "../graph/tiny.ts";
import { textsIn as allTexts, metric, optionsFor } from "./real-figure.ts";
import { openView } from "./real-subjects.ts";
import { node, nothing, sheetOptions } from "./sheet-pictures.ts";

type More = Partial<MapSheetOptions> & { readonly language?: Language };

const drawn = (words: TinyWords, selection: Selection, more: More = {}): Drawing =>
  composeMapSheet(sheetOptions(words, selection, more)).sheets[0] ?? expect.fail("no sheet");
function rootOf(drawing: Drawing): Element {
  const root = new DOMParser().parseFromString(svgOf(drawing), "image/svg+xml").documentElement;
  if (!root) throw new Error("no root element");
  return root;
}
const render = (words: TinyWords, selection: Selection = nothing, more: More = {}): Element => rootOf(drawn(words, selection, more));
const all = (root: Element, name: string): readonly Element[] => [...root.getElementsByTagName(name)];
const group = (root: Element, id: string): Element =>
  all(root, "g").find((other) => other.getAttribute("id") === `figure-${id}`) ?? expect.fail(`no group ${id}`);
const textsIn = (root: Element): readonly string[] => all(root, "text").map((text) => text.textContent ?? "");
const drawnNodes = (root: Element): readonly (string | null)[] =>
  all(group(root, "map"), "g")
    .filter((other) => other.getAttribute("id")?.startsWith("figure-node-"))
    .map((other) => other.getAttribute("data-node"))
    .sort();

const claims = [{ from: "ada", relation: "proposes", to: "lights-off" }] as const;
const everyType: TinyWords = {
  nodes: Object.keys(nodeTypes).map((type) => ({ id: `a-${type}`, type: type as keyof typeof nodeTypes })),
  sessions: [{ id: "a-session", turns: [] }],
};

/** The middle of a shape. */
function middleOf(shape: Element): { left: number; top: number } {
  if (shape.tagName === "circle") return { left: Number(shape.getAttribute("cx")), top: Number(shape.getAttribute("cy")) };
  const points = (shape.getAttribute("points") ?? "").split(" ").map((pair) => pair.split(",").map(Number));
  const middle = (index: number): number =>
    (Math.min(...points.map((point) => point[index] ?? 0)) + Math.max(...points.map((point) => point[index] ?? 0))) / 2;
  return { left: middle(0), top: middle(1) };
}

/** The box that the map is clipped to. */
function roomOf(root: Element): { left: number; top: number; width: number; height: number } {
  const clip = all(root, "clipPath")[0]?.getElementsByTagName("rect")[0] ?? expect.fail("no clip");
  const [left, top, width, height] = ["x", "y", "width", "height"].map((name) => Number(clip.getAttribute(name))) as [
    number,
    number,
    number,
    number,
  ];
  return { left, top, width, height };
}

describe("the map as a figure", () => {
  test.each(["light", "dark", "transparent", "grey"] as const satisfies readonly FigurePaletteId[])(
    "draws each node in the colour of its type, and each edge, at their places in the scene (%s)",
    (palette) => {
      const words: TinyWords = { ...everyType, claims };
      const root = render(words, nothing, { palette });
      const { left, top, width, height } = roomOf(root);
      const { frame, picture } = sceneAsSeen(sheetOptions(words, nothing), { width, height });
      const placeOf = (id: string) => {
        const found = picture.nodes.find((other) => other.id === id) ?? expect.fail(`no node ${id}`);
        const { left: x, top: y } = sceneToPage(found.at, frame);
        return { left: left + x, top: top + y, radius: radiusOnPage(found.radius, frame) };
      };
      expect(new Set(picture.nodes.map(({ type }) => type)).size).toBe(Object.keys(nodeTypes).length);
      for (const { id, type } of picture.nodes) {
        const shape = all(group(root, `node-${id}`), "*").find((other) => other.tagName !== "title") ?? expect.fail("no shape");
        expect(shape.getAttribute("fill")).toBe(figurePalette(palette, false).colours.nodes[nodeTypes[type].colour]);
        const place = placeOf(id);
        const middle = middleOf(shape);
        expect(Math.hypot(middle.left - place.left, middle.top - place.top), type).toBeLessThan(place.radius / 2);
      }
      const line = group(root, "edge-ada.7e.proposes.7e.lights-off").getElementsByTagName("polygon")[0];
      const ends = (line?.getAttribute("points") ?? "").split(" ").map((pair) => pair.split(",").map(Number));
      for (const id of ["ada", "lights-off"]) {
        const place = placeOf(id);
        const distances = ends.map(([x = 0, y = 0]) => Math.hypot(x - place.left, y - place.top));
        // A line that would run through the name of its node begins or ends at the name.
        expect(Math.min(...distances), id).toBeLessThan(place.radius + (id === "ada" ? 30 : 3));
      }
    },
  );

  test("contains its title, its source, and a notice that no speaker reviewed it", () => {
    const root = render({ claims }, node("ada"));
    const [title, deck] = textsIn(group(root, "head"));
    expect([title, deck]).toEqual(["Ada makes one proposal", "What Ada is. Counted: own statements."]);
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
    const root = render({ claims }, node("ada"), { language: "zh" });
    expect(root.getAttribute("xml:lang")).toBe("zh-Hans");
    const source = textsIn(group(root, "source")).join("");
    for (const part of ["测试之家会议", "测试镇", "2024年1月2日", "未经发言人审阅"]) expect(source).toContain(part);
    expect(textsIn(group(root, "legend"))).toContain("人物");
  });

  test("has a key of the visible types, evidence and relations with counts, and a note on size", () => {
    const reported = { from: "ben", relation: "proposes", to: "lights-off", standing: "reported", speaker: "ada" } as const;
    const key = textsIn(group(render({ claims: [...claims, reported], sessions: [{ id: "tea" }] }, node("lights-off")), "legend"));
    expect(key).toEqual([
      ...["People", "Proposals", "Stated", "Reported", "proposes, supports"],
      "Size: number of claims, not importance or truth.",
    ]);
  });

  test("omits nothing that the page only fades", () => {
    const others = [
      { from: "ben", relation: "warns-of", to: "fire" },
      { from: "lights-off", relation: "mitigates", to: "fire" },
    ] as const;
    const root = render({ claims: [...claims, ...others] }, node("ada"));
    expect(drawnNodes(root)).toEqual(["ada", "ben", "fire", "lights-off", "tea"]);
    const colourOf = (id: string) => group(root, `node-${id}`).getElementsByTagName("circle")[0]?.getAttribute("fill");
    expect([colourOf("ada"), colourOf("ben")]).toEqual([palettes.light.nodes[nodeTypes.person.colour], palettes.light.fadedNode]);
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

  test("fills a poster with the drawing of a page, and has its size", () => {
    const sizeOf = (frame: "a4-landscape" | "a0-landscape") => {
      const made = makeFigure({ ...sheetOptions({ claims }, node("ada"), { frame: frameOf(frame) }), content: "as-seen" });
      if (!isMade(made)) throw new Error("no figure");
      const root = rootOf(made.sheets[0] ?? expect.fail("no sheet"));
      return { width: root.getAttribute("width"), height: root.getAttribute("height"), map: roomOf(root) };
    };
    const [page, poster] = [sizeOf("a4-landscape"), sizeOf("a0-landscape")];
    expect([page.width, poster.width, poster.height]).toEqual(["297mm", "1189mm", "841mm"]);
    expect(poster.map.width / page.map.width).toBeCloseTo(1189 / 297, 0);
  });
});

describe("the address at the foot of a figure", () => {
  const foot = (address: string, language: Language = "en"): string =>
    textsIn(group(render({ claims }, node("ada"), { address, language }), "source")).join(" ");
  const long = `#collection=${"lights-off.".repeat(40)}`;

  test("opens the view, or the page if it is too long to print", () => {
    expect(foot("https://house.example/#node=ada")).toContain("AI Safety Concept Graph: https://house.example/#node=ada. Data version");
    expect(foot(`https://house.example/${long}`)).toMatch(/too long to print\): https:\/\/house\.example\/\. Data version/);
  });

  test("is the part from # on, as the name of a view, where the site address is not set", () => {
    expect(foot("#node=ada")).toContain("AI Safety Concept Graph, view #node=ada. Data version");
    expect(foot("#node=ada", "zh")).toContain("人工智能安全概念图谱，视图#node=ada。");
    expect(foot(long)).toContain("too long to print, and the site address is not set. Data version");
    expect(foot(long, "zh")).toContain("本图网址过长，未能印出；网站地址亦未设置。");
    for (const language of ["en", "zh"] as const) expect(foot(long, language)).not.toContain("#");
  });
});

test("edges are in full colour for readers who prefer more contrast", () => {
  const scene = sceneAsSeen(sheetOptions({ claims }, nothing), { width: 900, height: 500 });
  const coloursIn = (palette: Palette): readonly (string | null)[] => {
    const root = rootOf(drawScene({ scene, palette, language: "en", title: "", description: "" }));
    return all(group(root, "edge-ada.7e.proposes.7e.lights-off"), "polygon").map((line) => line.getAttribute("fill"));
  };
  expect(coloursIn(palettes.light)).toEqual([edgeAtRest(palettes.light, "recommendation")]);
  expect(coloursIn(withMoreContrast(palettes.light))).toEqual([palettes.light.edges.recommendation]);
});

test("everything visible in the page is in the figure, whatever the proportions of the page", () => {
  const camera = { x: 20, y: -10, zoom: 3 };
  const room = { width: 968, height: 470 };
  const { view, ...options } = sheetOptions({ claims }, nothing);
  for (const viewport of [
    { width: 360, height: 640 },
    { width: 1920, height: 600 },
    { width: 700, height: 700 },
  ]) {
    const { frame } = sceneAsSeen({ ...options, view: { ...view, camera }, viewport }, room);
    const page = { ...viewport, bounds: frame.bounds, camera };
    for (const corner of [
      { left: 0, top: 0 },
      { left: viewport.width, top: viewport.height },
    ]) {
      const { left, top } = sceneToPage(pageToScene(corner, page), frame);
      expect(left).toBeGreaterThanOrEqual(-0.001);
      expect(left).toBeLessThanOrEqual(room.width + 0.001);
      expect(top).toBeGreaterThanOrEqual(-0.001);
      expect(top).toBeLessThanOrEqual(room.height + 0.001);
    }
  }
});

/** Shares of a line's length at which it is looked at. */
const shares = Array.from({ length: 41 }, (_, step) => step / 40);

describe.each([
  ["", "slide"],
  ["node=zeng-yi", "slide"],
  ["question=red-lines", "a4-portrait"],
] as const)("the map of “%s” on %s", (hash, frame) => {
  test.each(["en", "zh"] as const)("has no line through the letters of a name (%s)", async (language) => {
    const sheet = composeMapSheet(optionsFor(await openView(hash, language), frame)).sheets[0] ?? expect.fail("no sheet");
    const map = sheet.marks.find((mark) => mark.kind === "group" && mark.id === "map") ?? expect.fail("no map");
    const groups = map.kind === "group" ? map.marks.flatMap((mark) => (mark.kind === "group" ? [mark] : [])) : [];
    const texts = groups.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === "text" ? [mark] : [])));
    const edges = groups.filter(({ id }) => id?.startsWith("edge-"));
    expect(texts.length).toBeGreaterThan(10);
    const crossed = texts.filter(({ text, position, size, anchor, isBold = false }) => {
      const length = metric.width(text, size, isBold);
      const left = position.left - { start: 0, middle: length / 2, end: length }[anchor];
      const isOnLetters = (point: { readonly left: number; readonly top: number }): boolean =>
        point.left > left && point.left < left + length && point.top > position.top - size * 0.7 && point.top < position.top + size * 0.15;
      return edges.some(({ marks }) =>
        marks.some((mark) => {
          const [from, to] = mark.kind === "line" ? [mark.from, mark.to] : mark.kind === "polygon" ? [mark.points[0], mark.points[1]] : [];
          return (
            from &&
            to &&
            shares.some((share) =>
              isOnLetters({ left: from.left + (to.left - from.left) * share, top: from.top + (to.top - from.top) * share }),
            )
          );
        }),
      );
    });
    expect(crossed.map(({ text }) => text)).toEqual([]);
  });
});

test.each(["slide", "a4-portrait"] as const)(
  "each line of the map is whole but beside the marks of others: it goes on behind names, and is no paler there (%s)",
  async (frame) => {
    const sheet = composeMapSheet(optionsFor(await openView("", "en"), frame)).sheets[0] ?? expect.fail("no sheet");
    const map = sheet.marks.find((mark) => mark.kind === "group" && mark.id === "map");
    const edges = map?.kind === "group" ? map.marks.flatMap((mark) => (mark.kind === "group" && mark.edge ? [mark] : [])) : [];
    const behind = edges.flatMap(({ marks }) => marks.filter(({ kind }) => kind === "group"));
    expect(behind.length).toBeGreaterThan(20);
    const nodes =
      map?.kind === "group" ? map.marks.flatMap((mark) => (mark.kind === "group" && mark.id?.startsWith("node-") ? [mark] : [])) : [];
    const cornersOf = (mark: Mark): readonly PagePoint[] => {
      if (mark.kind === "group") return mark.marks.flatMap(cornersOf);
      return mark.kind === "circle" ? [mark.centre] : mark.kind === "polygon" ? mark.points : [];
    };
    const isBesideMark = (point: PagePoint): boolean =>
      nodes.flatMap(cornersOf).some((corner) => Math.hypot(corner.left - point.left, corner.top - point.top) < 16);
    const coloursIn = (marks: readonly Mark[]): readonly string[] =>
      marks.flatMap((mark) =>
        mark.kind === "group"
          ? coloursIn(mark.marks)
          : mark.kind === "line"
            ? mark.stroke.colour
            : mark.kind === "polygon"
              ? (mark.fill ?? [])
              : [],
      );
    for (const { marks } of edges) {
      expect(new Set(coloursIn(marks)).size).toBeLessThanOrEqual(1);
      // Of a tapered line, each piece ends where the next begins.
      const pieces = marks.flatMap((mark) => (mark.kind === "group" ? mark.marks : [mark]));
      const tapered = pieces.flatMap((mark) => (mark.kind === "polygon" && mark.points.length === 4 ? [mark.points] : []));
      const ends = tapered.flatMap((points) => [points[0], points[1]].flatMap((point) => point ?? []));
      const isSame = (a: PagePoint, b: PagePoint): boolean => Math.abs(a.left - b.left) < 0.01;
      const once = ends.filter((end) => ends.filter((other) => isSame(other, end)).length === 1);
      expect(once.filter((end) => !isBesideMark(end)).length).toBeLessThanOrEqual(2);
    }
  },
);

test.each(["en", "zh"] as const)("no name of the map covers the mark of another node (%s)", async (language) => {
  const { view, ...options } = optionsFor(await openView("", language), "a4-portrait");
  const { frame, picture, labels } = sceneAsSeen({ ...options, view }, { width: 680, height: 560 });
  const covered = labels.flatMap((label) => {
    const ink = letterBox(label, { left: 0, top: 0 }, metric);
    return picture.nodes.filter(({ id, at, radius }) => {
      const { left, top } = sceneToPage(at, frame);
      const reach = radiusOnPage(radius, frame);
      return id !== label.owner && overlap(ink, { left: left - reach, top: top - reach, width: 2 * reach, height: 2 * reach });
    });
  });
  expect(covered.map(({ id }) => id)).toEqual([]);
});

test("where most names have no room, the map is a table that says which frame has room for it", async () => {
  const [sheet] = composeMapSheet(optionsFor(await openView("", "en"), "column")).sheets;
  const texts = allTexts(sheet?.marks ?? []).map(({ text }) => text);
  expect(texts.join(" ")).toContain(figureSheetWords.en.tableForMap("A4 portrait"));
  expect(texts).toContain("Zeng Yi");
});

test("the map is as wide as a slide has room for it and its names, and a page is cut below it", async () => {
  const opened = await openView("", "en");
  const slide = frameOf("slide");
  const { sheets } = composeMapSheet(optionsFor(opened, "slide"));
  const map = sheets[0]?.marks.find((mark) => mark.kind === "group" && mark.id === "map") ?? expect.fail("no map");
  const lefts = allTexts([map]).map(({ text, position, size, anchor }) =>
    anchor === "end" ? position.left - metric.width(text, size) : position.left + metric.width(text, size),
  );
  expect((Math.max(...lefts) - Math.min(...lefts)) / (slide.width - 2 * slide.margin)).toBeGreaterThan(0.9);
  expect(composeMapSheet(optionsFor(opened, "a4-portrait")).sheets[0]?.height).toBeLessThan(frameOf("a4-portrait").height * 0.8);
});

describe.each(["slide", "a4-landscape", "a4-portrait", "square"] as const)("the whole map on %s", (frame) => {
  test.each(["en", "zh"] as const)("has a name for every node, none smaller than the frame allows (%s)", async (language) => {
    const options = optionsFor(await openView("", language), frame);
    const [sheet] = composeMapSheet(options).sheets;
    const map = sheet?.marks.find((mark) => mark.kind === "group" && mark.id === "map");
    const groups = map?.kind === "group" ? map.marks.flatMap((mark) => (mark.kind === "group" ? [mark] : [])) : [];
    const idsOf = (kind: string) => new Set(groups.filter(({ id }) => id?.startsWith(kind)).map(({ node: id }) => id));
    expect(idsOf("node-").size).toBeGreaterThan(80);
    expect(idsOf("label-")).toEqual(idsOf("node-"));
    const smallest = frameOf(frame).names.at(-1) ?? 0;
    for (const { size, text } of allTexts(map ? [map] : [])) expect(size, text).toBeGreaterThanOrEqual(smallest - 1e-9);
  });
});

test("the title of the whole map and the line under it give the numbers of its marks", async () => {
  const { graph, view } = optionsFor(await openView("", "en"), "slide");
  const facts = wholeFacts(findingContext(graph, view)) ?? expect.fail("no facts");
  const { picture } = sceneAsSeen(optionsFor(await openView("", "en"), "slide"), { width: 1080, height: 400 });
  const people = picture.nodes.filter(({ type }) => type === "person").length;
  expect(facts.speakers + facts.morePeople).toBe(people);
  for (const [type, relation] of [
    ["proposal", "proposes"],
    ["risk", "warns-of"],
  ] as const) {
    const said = facts.said.find((each) => each.relation === relation)?.count ?? 0;
    const more = facts.moreTopics.find((each) => each.type === type)?.count ?? 0;
    expect(said + more).toBe(graph.nodes.filter((other) => other.type === type).length);
  }
  expect(facts.unidentified).toBeGreaterThan(0);
});

test.each(["en", "zh"] as const)(
  "around somebody, the key says that thin lines are of further steps, and only where there are some (%s)",
  async (language) => {
    const said = async (hash: string): Promise<string> => {
      const sheet = composeMapSheet(optionsFor(await openView(hash, language), "a4-landscape")).sheets[0] ?? expect.fail("no sheet");
      return allTexts(sheet.marks)
        .map(({ text }) => text)
        .join("");
    };
    const { fartherLine } = figureSheetWords[language];
    expect(await said("node=zeng-yi&depth=2")).toContain(fartherLine);
    expect(await said("node=zeng-yi")).not.toContain(fartherLine);
  },
);

test("where all lines are one grey, the key names what they say once, and in colours each", () => {
  const words: TinyWords = { claims: [...claims, { from: "ada", relation: "warns-of", to: "fire" }] };
  const keyOf = (palette: FigurePaletteId) => textsIn(group(render(words, nothing, { palette }), "legend"));
  expect(keyOf("grey")).toContain("warns of; proposes, supports");
  expect(keyOf("light")).toEqual(expect.arrayContaining(["warns of", "proposes, supports"]));
});

test("a map without a background has no paper behind its names", async () => {
  const options = optionsFor(await openView("", "en"), "slide");
  const inMap = (palette: FigurePaletteId): readonly Mark[] => {
    const map = composeMapSheet({ ...options, palette }).sheets[0]?.marks.find((mark) => mark.kind === "group" && mark.id === "map");
    return map?.kind === "group"
      ? map.marks.flatMap((mark) => (mark.kind === "group" && mark.id?.startsWith("label-") ? mark.marks : []))
      : [];
  };
  const hidesLines = (mark: Mark): boolean => mark.kind === "rectangle" || (mark.kind === "text" && mark.halo !== undefined);
  expect(inMap("transparent").length).toBeGreaterThan(80);
  expect(inMap("transparent").filter(hidesLines)).toEqual([]);
  expect(inMap("light").filter(hidesLines).length).toBeGreaterThan(80);
});

test.each(["en", "zh"] as const)("a poster is read from a metre away, and its rows take all of its height (%s)", async (language) => {
  const made = makeFigure({ ...optionsFor(await openView("", language), "a0-portrait"), content: "as-seen" });
  const sheet = (isMade(made) && made.sheets[0]) || expect.fail("no sheet");
  const texts = allTexts(sheet.marks);
  const points = texts.map(({ size }) => (size * 72) / 96);
  expect(Math.min(...points)).toBeGreaterThan(17.5);
  const names = sheet.marks.flatMap((mark) => (mark.kind === "group" && mark.id === "map" ? allTexts([mark]) : []));
  expect(Math.min(...names.map(({ size }) => (size * 72) / 96))).toBeGreaterThan(20);
  const tops = names.map(({ position }) => position.top);
  expect((Math.max(...tops) - Math.min(...tops)) / sheet.height).toBeGreaterThan(0.75);
});
