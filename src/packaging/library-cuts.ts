/**
 * The parts of the libraries that draw the map which the page does not use, by file.
 *
 * `BareSigma` (`src/canvas/bare-sigma.ts`) has its own canvas, gestures, labels and hit test, and its graph never changes while it is drawn. The
 * versions are pinned, and a cut of something that is not there stops the build.
 */
import type { LibraryCut } from "./cut-library.ts";

const nothing = "function () {}";

const sigma: LibraryCut = {
  without: [
    ...["enable", "disable", "updateState", "animate", "animatedZoom", "animatedUnzoom", "animatedReset", "copy", "from"].map(
      (name) => `Camera.${name}`,
    ),
    ...[
      "unregisterNodeProgram",
      "unregisterEdgeProgram",
      "resetWebGLTexture",
      "getNodeAtPosition",
      "getEdgeAtPoint",
      "cleanCameraState",
      "renderHighlightedNodes",
      "scheduleHighlightedNodesRender",
      "removeNode",
      "removeEdge",
      "createLayer",
      "createCanvas",
      "createCanvasContext",
      "createWebGLContext",
      "setCamera",
      "getNodeDisplayData",
      "getEdgeDisplayData",
      "getNodeDisplayedLabels",
      "getEdgeDisplayedLabels",
      "getSettings",
      "setSetting",
      "updateSetting",
      "setSettings",
      "resize",
      "clear",
      "getViewportZoomedState",
      "viewRectangle",
      "viewportToFramedGraph",
      "viewportToGraph",
      "getBBox",
      "getCustomBBox",
      "getCanvases",
    ].map((name) => `Sigma.${name}`),
  ],
  methods: {
    // Of its listeners, that for the size of the window is left.
    "Sigma.bindEventHandlers": `function () {
      window.addEventListener("resize", (this.activeListeners.handleResize = () => this.scheduleRefresh()));
    }`,
    "Sigma.bindGraphHandlers": nothing,
    "Sigma.unbindGraphHandlers": nothing,
    "Sigma.renderLabels": nothing,
    "Sigma.renderEdgeLabels": nothing,
  },
  values: {
    DEFAULT_MOUSE_SETTINGS: "0",
    DEFAULT_TOUCH_SETTINGS: "0",
    MouseCaptor: "class { setSettings() {} kill() {} }",
    TouchCaptor: "class { setSettings() {} kill() {} }",
    LabelGrid: "class { resizeAndClear() {} add() {} organize() {} }",
  },
};

/** Constants that the programs read from the browser when the file is loaded. */
const contexts = Object.fromEntries(["", "$1", "$2", "$3"].map((number) => [`_WebGLRenderingContex${number}`, "{}"]));

/** The base of our programs, without sigma's own ones and their shaders. */
const programs: LibraryCut = {
  without: [
    "getProgramInfo",
    "bindProgram",
    "unbindProgram",
    "bindAttribute",
    "unbindAttribute",
    "renderProgram",
    "render",
    "drawWebGL",
  ].map((name) => `Program.${name}`),
  values: {
    SIZE_FACTOR_PER_ATTRIBUTE_TYPE: "0",
    drawStraightEdgeLabel: "0",
    drawDiscNodeLabel: "0",
    drawDiscNodeHover: "0",
    ...contexts,
    NodeCircleProgram: "{}",
    EdgeRectangleProgram: "0",
    EdgeArrowHeadProgram: "0",
    EdgeClampedProgram: "0",
    EdgeArrowProgram: "0",
  },
};

const keyOnly = (element: string): string =>
  `[{ name: () => "get${element}Attribute", attacher: attach${element}AttributeGetter }, { name: () => "get${element}Attributes", attacher: attach${element}AttributesGetter }]`;

/** A directed multigraph to be filled once, and read by the map and by the lookups of the page. Layouts load the whole library. */
export const readOnlyGraph: LibraryCut = {
  keeping: { Graph: ["hasNode", "hasEdge", "extremities", "addNode", "nodes", "forEachNode"] },
  values: {
    NODE_ATTRIBUTES_METHODS: keyOnly("Node"),
    EDGE_ATTRIBUTES_METHODS: keyOnly("Edge"),
    EDGES_ITERATION: `[{ name: "edges", type: "mixed" }]`,
    NEIGHBORS_ITERATION: `[{ name: "neighbors", type: "mixed" }]`,
    attachNodeAttributesMethods: "(Class) => NODE_ATTRIBUTES_METHODS.forEach(({ name, attacher }) => attacher(Class, name(), NODE))",
    attachEdgeAttributesMethods: `(Class) => EDGE_ATTRIBUTES_METHODS.forEach(({ name, attacher }) => attacher(Class, name(), "mixed"))`,
    attachFindEdge: nothing,
    attachEdgeIteratorCreator: nothing,
    attachForEachNeighbor: nothing,
    attachFindNeighbor: nothing,
    attachNeighborIteratorCreator: nothing,
    attachStaticFromMethod: nothing,
    mergeEdge: nothing,
    DirectedGraph: "class {}",
    UndirectedGraph: "class {}",
    MultiGraph: "class {}",
    MultiUndirectedGraph: "class {}",
  },
};

/** By the end of the path of the file. */
export const libraryCuts: Readonly<Record<string, LibraryCut>> = {
  "/sigma/dist/sigma.esm.js": sigma,
  "/sigma/dist/index-fad77a13.esm.js": programs,
  "/sigma/dist/colors-beb06eb2.esm.js": { values: { HTML_COLORS: "{}", floatColor: nothing, indexToColor: "(index) => index" } },
  "/sigma/dist/normalization-be445518.esm.js": { values: { validateGraph: nothing } },
  "/sigma/rendering/dist/sigma-rendering.esm.js": { values: { ...contexts, EdgeDoubleClampedProgram: "0", EdgeDoubleArrowProgram: "0" } },
  "/sigma/settings/dist/sigma-settings.esm.js": { values: { validateSettings: nothing } },
};
