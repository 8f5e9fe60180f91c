/** Runs a reader that is not part of this project; where it is missing, the test fails and names it. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Writes files into a folder of their own, and removes it afterwards. */
export async function withFiles<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "readers-"));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Runs a program and returns its output.
 *
 * @param missing says how to get the program
 */
export function runReader(program: string, words: readonly string[], missing: string): string {
  try {
    return execFileSync(program, words, { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { code, stderr = "" } = error as { readonly code?: string; readonly stderr?: string };
    if (code === "ENOENT" || /No module named/.test(stderr)) throw new Error(`${program} cannot be run: ${missing}`);
    throw new Error(stderr || String(error));
  }
}
