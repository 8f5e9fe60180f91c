import { expect, test } from "vitest";
import { taxonomyName } from "../../src/model/taxonomies.ts";
import { forum } from "../real-graph.ts";

test("every external taxonomy of the data has a name in Chinese", () => {
  const names = new Set(forum.nodes.flatMap(({ taxonomy, noMatchIn = [] }) => [...(taxonomy ? [taxonomy] : []), ...noMatchIn]));
  expect(names.size).toBeGreaterThan(2);
  for (const name of names) {
    expect(taxonomyName(name).en).toBe(name);
    expect(taxonomyName(name).zh, name).toMatch(/\p{Script=Han}/u);
  }
  expect(taxonomyName("Some other list").zh).toBe("Some other list");
});
