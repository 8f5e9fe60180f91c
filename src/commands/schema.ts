import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandWords } from "../language/commands.ts";
import { jsonSchemas } from "../model/schema.ts";
import { type Command, printJson } from "./command.ts";

/** The generated files, path and text, so that a test can say when they are stale. */
export const schemaFiles = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(jsonSchemas()).map(([kind, schema]) => [
      `graph-data/schema/${kind}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );

/** Writes the JSON Schemas for editors. */
export const schema: Command = {
  takes: [],
  run(asked) {
    if (asked.format === "json") printJson(asked, jsonSchemas());
    for (const [path, text] of schemaFiles()) {
      mkdirSync(join(asked.root, "graph-data/schema"), { recursive: true });
      writeFileSync(join(asked.root, path), text);
      if (asked.format === "text") asked.print(commandWords[asked.language].wrote(path));
    }
    return 0;
  },
};
