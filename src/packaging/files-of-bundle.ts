import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rolldown } from "vite";

/** All files of a site by path, as a bundle and the folder of files that are copied have them. */
export function filesOfBundle(bundle: Rolldown.OutputBundle, publicDir: string): ReadonlyMap<string, Uint8Array> {
  const copied = existsSync(publicDir) ? readdirSync(publicDir).map((file) => [file, readFileSync(join(publicDir, file))] as const) : [];
  const made = Object.values(bundle).map(
    (output) => [output.fileName, bytesOf(output.type === "chunk" ? output.code : output.source)] as const,
  );
  return new Map([...copied, ...made]);
}

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === "string" ? Buffer.from(content) : content);
