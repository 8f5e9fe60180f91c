import { claimsGrouped } from "../../graph/claims-grouped.ts";
import { type ConceptGraph, conceptGraph } from "../../graph/concept-graph.ts";
import { curatorWords } from "../../language/curator.ts";
import type { BuiltClaim } from "../../model/built.ts";
import { nodeTypes, type RelationEntry, relations } from "../../model/tables.ts";
import { compile } from "../compile.ts";
import type { Forum } from "../forum.ts";
import { findNearest } from "../nearest.ts";
import { readForum } from "../read.ts";
import { type Asked, type Command, printJson, UsageError } from "./command.ts";

/** All that the graph has on an id: a node, a claim or a turn, and where it is written. */
export const show: Command = {
  takes: ["words"],
  run(asked) {
    const words = curatorWords[asked.language];
    const [id = ""] = asked.words;
    if (id === "") throw new UsageError(words.needsId);
    const { forum } = readForum(asked.root);
    const graph = conceptGraph(compile(forum));
    const node = graph.findNode(id);
    const claim = graph.findClaim(id);
    const turn = graph.findTurn(id);
    if (!node && !claim && !turn) {
      const known = [...graph.nodes, ...graph.claims, ...graph.built.sources.flatMap(({ turns }) => turns)].map(
        (entry) => entry.id as string,
      );
      asked.print(words.unknownId(id, findNearest(id, known)));
      return 1;
    }
    const claims = node ? graph.claimsOf(node.id) : claim ? [claim] : graph.claims.filter((one) => one.turn === id);
    const written = placeOf(forum, node?.id ?? id);
    if (asked.format === "json") printJson(asked, { id, ...(written ? { written } : {}), node, turn, claims });
    else {
      if (written) asked.print(written);
      if (node) {
        asked.print(
          `${node.id}  ${nodeTypes[node.type].name[asked.language]}\n${node.name.en} · ${node.name.zh}\n${node.summary[asked.language]}`,
        );
        for (const { heading, rows } of claimsGrouped(graph, node.id)) {
          asked.print(`\n${heading[asked.language]}`);
          for (const row of rows) for (const one of row.claims) printClaim(one, graph, asked);
        }
      } else {
        if (turn)
          asked.print(
            `${turn.id}  ${turn.session}  ${turn.speaker ?? words.headings.nobody}  ${turn.kind}, ${turn.basis}, ${turn.confidence}`,
          );
        for (const one of claims) printClaim(one, graph, asked);
      }
    }
    return 0;
  },
};

/** Where an id is written: file and line. */
function placeOf(forum: Forum, id: string): string | undefined {
  const entry =
    forum.byId.get(id)?.entry ??
    forum.allClaims.find((claim) => claim.entry.id === id)?.entry ??
    forum.allTurns.find((turn) => turn.entry.id === id)?.entry;
  if (!entry) return undefined;
  const { file, line } = forum.placeOf(entry, "id");
  return `${file}:${line}`;
}

function printClaim(claim: BuiltClaim, graph: ConceptGraph, { language, print }: Asked): void {
  const { id, from, relation, to, standing, confidence, statement, locators } = claim;
  const entry: RelationEntry = relations[relation];
  print(
    `  ${id}  ${standing}, ${confidence}  ${graph.node(from).label[language]} ${entry.reads[language]} ${graph.node(to).label[language]}`,
  );
  print(`    ${statement[language]}`);
  for (const { line, phrase } of locators) print(`    ${line} “${phrase}”`);
}
