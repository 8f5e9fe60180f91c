import { describe, expect, test } from "vitest";
import type { EdgeId, NodeId } from "../../src/model/built.ts";
import { standingIds } from "../../src/model/standings.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { initialView } from "../../src/view/update.ts";
import type { Hidden } from "../../src/view/view-state.ts";
import { tiny } from "../graph/tiny.ts";

const nothingHidden: Hidden = { types: [], relations: [], sessions: [], standings: [], confidences: [] };

const graph = tiny({
  sessions: ["tea", "talk"],
  claims: [
    { from: "ada", relation: "warns-of", to: "rain", session: "tea" },
    { from: "ada", relation: "warns-of", to: "rain", session: "talk", standing: "inferred" },
    { from: "ben", relation: "warns-of", to: "rain", session: "talk", standing: "reported", confidence: "unsure" },
    { from: "ben", relation: "warns-of", to: "snow", session: "talk", confidence: "unsure" },
    { from: "ben", relation: "warns-of", to: "snow", session: "talk", standing: "reported" },
    { from: "umbrella", relation: "mitigates", to: "rain", session: "talk", standing: "inferred" },
    { from: "umbrella", relation: "mitigates", to: "hail", session: "talk", standing: "inferred" },
  ],
});
const pictureWith = (hidden: Partial<Hidden>) => pictureOf(graph, { ...initialView("en"), hidden: { ...nothingHidden, ...hidden } });
const edgeIn = (picture: ReturnType<typeof pictureWith>, id: string) => picture.edges.find((edge) => edge.id === (id as EdgeId));
const nodeIn = (picture: ReturnType<typeof pictureWith>, id: string) => picture.nodes.find((node) => node.id === (id as NodeId));

describe("what the marks of the map say", () => {
  test("an edge has its strongest standing, and the highest confidence of that standing", () => {
    const picture = pictureWith({});
    expect(edgeIn(picture, "ada~warns-of~rain")).toMatchObject({ standing: "stated", confidence: "certain" });
    expect(edgeIn(picture, "ben~warns-of~rain")).toMatchObject({ standing: "reported", confidence: "unsure" });
    expect(edgeIn(picture, "ben~warns-of~snow")).toMatchObject({ standing: "stated", confidence: "unsure" });
  });

  test("a node is hollow only if nothing besides inference speaks of it", () => {
    expect(nodeIn(pictureWith({}), "hail")?.hollow).toBe(true);
    expect(nodeIn(pictureWith({}), "rain")?.hollow).toBe(false);
  });

  test("an expanded family stays as filled as it was, and as hollow", () => {
    const families = tiny({
      nodes: ["drizzle", "rain", "sleet", "snow", "hail", "ice"].map((id) => ({ id, type: "risk" as const })),
      claims: [
        { from: "ada", relation: "warns-of", to: "drizzle" },
        { from: "drizzle", relation: "part-of", to: "rain", standing: "inferred" },
        { from: "sleet", relation: "part-of", to: "snow", standing: "inferred" },
        { from: "hail", relation: "part-of", to: "ice", standing: "external" },
      ],
    });
    for (const expandedFamilies of [[], "all"] as const) {
      const { nodes } = pictureOf(families, { ...initialView("en"), expandedFamilies });
      const hollow = nodes.filter((node) => node.hollow).map(({ id }) => id as string);
      expect(hollow.filter((id) => ["rain", "snow", "ice"].includes(id))).toEqual(["snow"]);
    }
  });

  test("no filter makes a mark hollow", () => {
    const hollowIn = (hidden: Partial<Hidden>) => pictureWith(hidden).nodes.flatMap(({ id, hollow }) => (hollow ? [id as string] : []));
    for (const standing of standingIds) expect(["hail", "umbrella"]).toEqual(expect.arrayContaining(hollowIn({ standings: [standing] })));
  });

  test("switching people off does not make a risk hollow that was stated", () => {
    expect(nodeIn(pictureWith({ types: ["person"] }), "rain")?.hollow).toBe(false);
  });

  test("switching a session off does not make a stated claim look inferred, nor a risk hollow", () => {
    const picture = pictureWith({ sessions: ["tea"] });
    expect(edgeIn(picture, "ada~warns-of~rain")).toMatchObject({ standing: "stated", claims: 1 });
    expect(nodeIn(picture, "rain")?.hollow).toBe(false);
  });

  test("a standing that is switched off is not drawn", () => {
    expect(edgeIn(pictureWith({ standings: ["stated"] }), "ada~warns-of~rain")).toMatchObject({ standing: "inferred" });
  });

  test("a confidence can be switched off", () => {
    const picture = pictureWith({ confidences: ["certain"] });
    expect(picture.edges.map(({ id }) => id).sort()).toEqual(["ben~warns-of~rain", "ben~warns-of~snow"]);
  });
});
