/** Reads the text of one lesson: the page reads a teacher's own files by this, with the checks of the command line. */
import { FileLocations } from "../curated-file/locations.ts";
import { parseYaml } from "../curated-file/parse-yaml.ts";
import { recover } from "../curated-file/recover.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { type Finding, severityOf } from "../language/findings.ts";
import type { BuiltLesson } from "../model/lesson.ts";
import { lessonFile } from "../model/lesson-schema.ts";
import { checkLessons } from "./check-lessons.ts";
import { compileLesson } from "./compile-lessons.ts";

export interface LessonReading {
  /** Absent where there is an error. */
  readonly lesson?: BuiltLesson;
  /** In the order of lines. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a lesson's file. Never throws.
 *
 * @param path of the file; its stem is the lesson's id
 */
export function readLesson(path: string, text: string, graph: ConceptGraph): LessonReading {
  const locations = new FileLocations();
  const parsed = parseYaml(path, text, locations);
  if (parsed.value === undefined) return { findings: parsed.findings };
  const recovered = recover(lessonFile, path, parsed.value, locations);
  const form = [...parsed.findings, ...recovered.findings];
  const isReadable = recovered.value !== undefined && !form.some(isError);
  if (!isReadable || recovered.value === undefined) return { findings: sorted(form) };
  const file = { path, content: recovered.value };
  const files = { lessons: [file], broken: new Set<string>(), locationOf: locations.locationOf.bind(locations) };
  const findings = sorted([...form, ...checkLessons(files, graph)]);
  return findings.some(isError) ? { findings } : { lesson: compileLesson(file, graph), findings };
}

const isError = (finding: Finding): boolean => severityOf(finding) === "error";

const sorted = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column);
