/** Parts of libraries that the page never calls are left out of its build, and nothing else. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cutLibrary } from "../../src/packaging/cut-library.ts";
import { libraryCuts, readOnlyGraph } from "../../src/packaging/library-cuts.ts";

const library = `
var colours = { red: 1 };
function label() { return colours.red; }
var Map = /*#__PURE__*/function () {
  function Map() {}
  return _createClass(Map, [{ key: "draw", value: function draw() { return 1; } }, { key: "drag", value: function drag() { return 2; } }, { key: "kill", value: function kill() {} }]);
}();
class Graph { constructor() { this.nodes = []; } add(node) { this.nodes.push(node); } drop() {} }
export { Map, Graph, label };
`;

test("methods and values are left out, replaced or kept", () => {
  const cut = cutLibrary(library, {
    without: ["Map.drag"],
    methods: { "Map.kill": "function () { return 3; }" },
    keeping: { Graph: ["add"] },
    values: { colours: "{}", label: "0" },
  });
  for (const gone of ["drag", "drop", "red", "kill()"]) expect(cut).not.toContain(gone);
  for (const kept of ["return 1", "return 3", "this.nodes.push(node)", "var label = 0", "var colours = {}"]) expect(cut).toContain(kept);
});

test.each([
  [{ without: ["Map.zoom"] }, "Map.zoom"],
  [{ keeping: { Graph: ["find"] } }, "Graph.find"],
  [{ values: { shapes: "0" } }, "shapes"],
])("a cut of something that is not there is an error: %o", (cut, name) => {
  expect(() => cutLibrary(library, cut)).toThrow(name);
});

test("all that the page leaves out is in the installed versions", () => {
  for (const [path, cut] of Object.entries(libraryCuts)) {
    const code = readFileSync(`node_modules${path}`, "utf8");
    expect(cutLibrary(code, cut).length, path).toBeLessThan(code.length);
  }
  const graphology = readFileSync("node_modules/graphology/dist/graphology.mjs", "utf8");
  expect(cutLibrary(graphology, readOnlyGraph).length).toBeLessThan(0.7 * graphology.length);
});
