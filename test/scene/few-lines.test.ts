/** Where filters leave few lines, they pass aside of the marks of others: a line through one would seem to belong to it. */
import { expect, test } from "vitest";
import { shareInside } from "../../src/scene/boxes.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import type { Picture, SceneNode } from "../../src/scene/scene-types.ts";
import { initialView } from "../../src/view/update.ts";
import { forum } from "../real-graph.ts";

const sessions = forum.built.sources.flatMap((source) => source.sessions);

/** The map with one session, while nothing is selected. */
function pictureWith(session: string): Picture {
  const view = initialView();
  return pictureOf(forum, { ...view, hidden: { ...view.hidden, sessions: sessions.filter((id) => id !== session) } });
}

/** Lists the lines through the mark of somebody else, each with that mark. */
function linesThroughMarks({ nodes, edges }: Picture): readonly string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const pointOf = ({ at }: SceneNode) => ({ left: at.x, top: at.y });
  return edges.flatMap(({ id, from, to }) => {
    const [start, end] = [byId.get(from), byId.get(to)];
    if (!start || !end) return [];
    const passed = nodes.filter((node) => {
      if (node.id === from || node.id === to || node.room !== undefined) return false;
      const reach = node.radius * 0.8;
      const box = { left: node.at.x - reach, top: node.at.y - reach, width: 2 * reach, height: 2 * reach };
      return shareInside(pointOf(start), pointOf(end), box) !== undefined;
    });
    return passed.map((node) => `${id} through ${node.id}`);
  });
}

const few = sessions.map((session) => ({ session, picture: pictureWith(session) })).filter(({ picture: { edges } }) => edges.length > 0);

test("there are sessions with lines", () => {
  expect(few.length).toBeGreaterThan(12);
});

test.each(few)("$session: no line passes through the mark of somebody else", ({ picture }) => {
  expect(linesThroughMarks(picture)).toEqual([]);
});
