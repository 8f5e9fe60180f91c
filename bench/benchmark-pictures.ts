/** What the pages of the benchmark draw: the forum's own graph, as the product first shows it, and generated ones of any size. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { conceptGraph } from "../src/graph/concept-graph.ts";
import type { BuiltGraph } from "../src/model/built.ts";
import { pictureOf } from "../src/scene/picture.ts";
import type { Picture } from "../src/scene/scene-types.ts";
import { initialView } from "../src/view/update.ts";
import { generatedPicture } from "./generate.ts";

/** So many nodes where the product is not built: about the size of the forum's graph. */
const usualSize = 300;

/** @param dist the built product */
function forumPicture(dist: string): Picture {
  const path = join(dist, "map.json");
  if (!existsSync(path)) return generatedPicture(usualSize);
  return pictureOf(conceptGraph(JSON.parse(readFileSync(path, "utf8")) as BuiltGraph), initialView());
}

/** `forum`, or a number of nodes. */
export const pictureNamed = (name: string, dist: string): Picture =>
  name === "forum" ? forumPicture(dist) : generatedPicture(Number(name));
