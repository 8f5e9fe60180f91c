import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { cutLibrary } from "./cut-library.ts";
import { libraryCuts, readOnlyGraph } from "./library-cuts.ts";

const mark = "?read-only";
/** The files that need no more of graphology than a graph to read: what every reader loads. */
const readers = /\/src\/(?:canvas\/map-graph|graph\/concept-graph)\.ts$/;
const libraries = /\/node_modules\/(?:sigma|graphology)\//;

/** Leaves out of the built page what it does not use of the libraries that draw the map. */
export function leanLibrariesPlugin(): Plugin {
  return {
    name: "lean-libraries",
    apply: "build",
    enforce: "pre",
    async resolveId(source, importer, options) {
      if (importer === undefined) return undefined;
      if (source === "graphology" && readers.test(importer)) {
        const whole = await this.resolve(source, importer, { ...options, skipSelf: true });
        return whole && `${whole.id}${mark}`;
      }
      if (source === "events" && libraries.test(importer)) return new URL("../canvas/event-emitter.ts", import.meta.url).pathname;
      return undefined;
    },
    load: (id) =>
      id.endsWith(mark) ? { code: cutLibrary(readFileSync(id.slice(0, -mark.length), "utf8"), readOnlyGraph), map: null } : undefined,
    transform(code, id) {
      const cut = Object.entries(libraryCuts).find(([path]) => id.endsWith(path))?.[1];
      return cut && { code: cutLibrary(code, cut), map: null };
    },
  };
}
