import { expect, test } from "vitest";
import { failureOf } from "./attempt.ts";

const run = (script: string): string | undefined => failureOf(process.execPath, ["-e", script]);

test("A command that ends well has no failure, whatever it prints", () => {
  expect(run('console.error("Error: not so bad")')).toBeUndefined();
});

test("A failure is one line without its stack trace", () => {
  expect(run('console.error(new Error("getaddrinfo ENOTFOUND example.org").stack); process.exit(1)')).toBe(
    "getaddrinfo ENOTFOUND example.org",
  );
  expect(run('console.log("E: Unable to locate package chromium\\nE: more"); process.exit(100)')).toBe("Unable to locate package chromium");
});

test("A failure without a reason, and a program that does not exist, are told too", () => {
  expect(run("process.exit(3)")).toBe("ended with 3");
  expect(failureOf("no-such-program", [])).toBe("there is no no-such-program");
});
