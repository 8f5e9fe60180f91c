import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shapesTurtle } from "../formats/shapes.ts";
import { commandWords } from "../language/commands.ts";
import { jsonSchemas } from "../model/schema.ts";
import { type Command, printJson } from "./command.ts";

/** The generated files, text by path; a test compares them with those on disk. */
export const schemaFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(jsonSchemas()).map(
      ([kind, schema]) => [`graph-data/schema/${kind}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`] as const,
    ),
    ["graph-data/schema/shapes.ttl", shapesTurtle()],
  ]);

/** Writes the JSON Schemas for editors, and the SHACL shapes of the exported RDF. */
export const schema: Command = {
  takes: [],
  run(input) {
    if (input.format === "json") printJson(input, jsonSchemas());
    for (const [path, text] of schemaFiles()) {
      mkdirSync(join(input.root, "graph-data/schema"), { recursive: true });
      writeFileSync(join(input.root, path), text);
      if (input.format === "text") input.print(commandWords[input.language].wrote(path));
    }
    return 0;
  },
};
