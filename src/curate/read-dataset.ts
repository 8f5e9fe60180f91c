import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { CuratedFile } from "../curated-file/curated-file.ts";
import { FileLocations } from "../curated-file/locations.ts";
import { parseYaml } from "../curated-file/parse-yaml.ts";
import { recover } from "../curated-file/recover.ts";
import { byText } from "../graph/concept-graph.ts";
import type { Finding } from "../language/findings.ts";
import type { LessonFile } from "../model/lesson-schema.ts";
import { type ClaimsFile, type FileKind, type NodesFile, type SourceFile, schemas } from "../model/schema.ts";
import { type Dataset, datasetOf, folders, optionalKinds } from "./dataset.ts";

export const verifiedFile = "graph-data/verified.txt";
export const coverageFile = "graph-data/coverage.txt";
export const layoutFile = "graph-data/layout/positions.txt";

export interface DatasetReading {
  readonly dataset: Dataset;
  /** Faults in the form of the files. */
  readonly findings: readonly Finding[];
}

/**
 * Reads all curated files, in the order of their names.
 *
 * @param root the folder that contains `graph-data`
 */
export function readDataset(root: string): DatasetReading {
  const locations = new FileLocations();
  const findings: Finding[] = [];
  const broken = new Set<string>();
  const readAll = <Content>(kind: FileKind): CuratedFile<Content>[] => {
    const folder = folders[kind];
    const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
    const paths = names
      .filter((name) => /\.ya?ml$/.test(name))
      .sort(byText)
      .map((name) => `${folder}/${name}`);
    if (paths.length === 0 && !optionalKinds.has(kind))
      findings.push({ code: "folder-missing", location: { file: folder, line: 1, column: 1 }, folder });
    return paths.flatMap((path) => {
      const parsed = parseYaml(path, readFileSync(join(root, path), "utf8"), locations);
      findings.push(...parsed.findings);
      if (parsed.value === undefined) return [];
      const written = idsIn(parsed.value);
      const recovered = recover(schemas[kind] as z.ZodType, path, parsed.value, locations);
      findings.push(...recovered.findings);
      const kept = idsIn(recovered.value);
      for (const id of written) if (!kept.has(id)) broken.add(id);
      return recovered.value === undefined ? [] : [{ path, content: recovered.value as Content }];
    });
  };
  // Editors may add a byte order mark, and turn line ends into those of Windows.
  const read = (path: string): string =>
    existsSync(join(root, path))
      ? readFileSync(join(root, path), "utf8")
          .replace(/^\uFEFF/, "")
          .replaceAll("\r\n", "\n")
      : "";
  const sources = readAll<SourceFile>("source");
  const nodes = readAll<NodesFile>("nodes");
  const claims = readAll<ClaimsFile>("claims");
  const lessons = readAll<LessonFile>("lesson");
  const files = {
    sources,
    nodes,
    claims,
    lessons,
    layout: read(layoutFile),
    verified: read(verifiedFile),
    coverage: read(coverageFile),
    locations,
    broken,
  };
  return { dataset: datasetOf(files), findings };
}

/** Collects all ids of a file's entries. */
function idsIn(value: unknown, ids = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== "object" || value === null) return ids;
  const { id } = value as { id?: unknown };
  if (typeof id === "string") ids.add(id);
  for (const child of Object.values(value)) idsIn(child, ids);
  return ids;
}
