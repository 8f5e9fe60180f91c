import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { curatorWords } from "../../language/curator.ts";
import { findNearest } from "../nearest.ts";
import { layoutFile, readForum } from "../read.ts";
import { renamedIn, renamedInLayout } from "../rename.ts";
import { type Command, printJson, UsageError } from "./command.ts";

/** Renames a node: an id never changes silently, so the old one is kept among the former ones and goes on to resolve. */
export const rename: Command = {
  takes: ["words"],
  run(asked) {
    const words = curatorWords[asked.language];
    const [from = "", to = ""] = asked.words;
    if (from === "" || to === "") throw new UsageError(words.needsTwoIds);
    const { forum } = readForum(asked.root);
    if (!forum.byId.has(from)) throw new UsageError(words.unknownId(from, findNearest(from, [...forum.byId.keys()])));
    if (forum.byId.has(to) || forum.byFormerId.has(to)) throw new UsageError(words.idTaken(to));
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(to)) throw new UsageError(words.idForm(to));
    const files = [...forum.sources, ...forum.nodes, ...forum.claims].map(({ path }) => path);
    const changed = files.flatMap((path) => {
      const renamed = renamedIn(
        readFileSync(join(asked.root, path), "utf8"),
        from,
        to,
        forum.claims.some((file) => file.path === path),
      );
      return renamed.mentions > 0 ? [{ path, ...renamed }] : [];
    });
    for (const { path, text } of changed) writeFileSync(join(asked.root, path), text);
    writeFileSync(join(asked.root, layoutFile), renamedInLayout(forum.layout, from, to));
    const mentions = changed.reduce((sum, file) => sum + file.mentions, 0);
    if (asked.format === "json") printJson(asked, { from, to, mentions, files: changed.map(({ path }) => path) });
    else asked.print(words.renamed(from, to, mentions, changed.length));
    return 0;
  },
};
