/** The pictures of the benchmark: the project's own graph in its initial view, and generated ones of any size. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { conceptGraph } from "../src/graph/concept-graph.ts";
import type { BuiltGraph } from "../src/model/built.ts";
import { pictureOf } from "../src/scene/picture.ts";
import type { Picture } from "../src/scene/scene-types.ts";
import { initialView } from "../src/view/update.ts";
import { generatedPicture } from "./generate.ts";

/** Number of nodes if the project is not built: about the size of its own graph. */
const defaultSize = 300;

/** @param dist the folder of the built page */
function forumPicture(dist: string): Picture {
  const path = join(dist, "graph.json");
  if (!existsSync(path)) return generatedPicture(defaultSize);
  return pictureOf(conceptGraph(JSON.parse(readFileSync(path, "utf8")) as BuiltGraph), initialView());
}

/** @param name `forum`, or a number of nodes */
export const pictureNamed = (name: string, dist: string): Picture =>
  name === "forum" ? forumPicture(dist) : generatedPicture(Number(name));
