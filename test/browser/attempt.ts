/** Runs a command that may fail, and tells in a few words why it did. */
import { spawnSync } from "node:child_process";

/** @returns why the command failed, in a few words, or undefined when it ended well */
export function failureOf(program: string, words: readonly string[]): string | undefined {
  const { status, error, stdout, stderr } = spawnSync(program, words, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status === 0) return undefined;
  if (error && "code" in error && error.code === "ENOENT") return `there is no ${program}`;
  const lines = `${stderr ?? ""}\n${stdout ?? ""}`.split("\n");
  // Programs write "Error: why", apt "E: why".
  const said = lines.map((line) => /^(?:Error|E): (.+)/.exec(line.trim())?.[1]).find(Boolean);
  return (said ?? error?.message ?? `ended with ${status}`).slice(0, 100);
}
