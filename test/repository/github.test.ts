/** Errors that GitHub would ignore silently: forms that it cannot show, workflows with more rights than they need. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const read = (path: string): unknown => parse(readFileSync(path, "utf8"));
const filesIn = (folder: string): readonly string[] => readdirSync(folder).map((file) => join(folder, file));

const text = z.string().min(1);
const field = { id: z.string().regex(/^[\w-]+$/), validations: z.strictObject({ required: z.boolean() }).optional() };
const form = z.strictObject({
  name: text,
  description: text,
  title: text.optional(),
  labels: z.array(text).min(1).optional(),
  body: z
    .array(
      z.discriminatedUnion("type", [
        z.strictObject({ type: z.literal("markdown"), attributes: z.strictObject({ value: text }) }),
        z.strictObject({
          type: z.enum(["input", "textarea"]),
          attributes: z.strictObject({ label: text, description: text.optional(), placeholder: text.optional() }),
          ...field,
        }),
      ]),
    )
    .min(1),
});

const forms = filesIn(".github/ISSUE_TEMPLATE").filter((path) => !path.endsWith("config.yml"));

describe("issue forms", () => {
  test("the first is the correction of a claim, and asks for claim, line, what it says, what it should say, and why", () => {
    const [first = ""] = [...forms].sort();
    const ids = form.parse(read(first)).body.flatMap((element) => ("id" in element ? [element.id] : []));
    expect(ids).toEqual(["claim", "line", "says", "should-say", "why"]);
  });

  test.each(forms)("%s has the fields that the host knows, each with its own id and label, in both languages", (path) => {
    const { name, description, body } = form.parse(read(path));
    const fields = body.flatMap((element) => ("id" in element ? [element] : []));
    for (const values of [fields.map(({ id }) => id), fields.map(({ attributes }) => attributes.label)])
      expect(new Set(values).size).toBe(values.length);
    for (const words of [name, description, ...fields.map(({ attributes }) => attributes.label)]) {
      expect(words).toMatch(/\p{Script=Han}/u);
      expect(words).toMatch(/[a-z]{2}/i);
    }
  });
});

const permissions = z.record(z.string(), z.enum(["read", "write"]));
const workflow = z.object({
  name: text,
  on: z.unknown(),
  permissions,
  concurrency: z.object({ group: text, "cancel-in-progress": z.boolean() }),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: permissions.optional(),
      "timeout-minutes": z.number(),
      steps: z.array(
        z.object({ uses: z.string().optional(), run: z.string().optional(), env: z.record(z.string(), z.string()).optional() }),
      ),
    }),
  ),
});

describe("workflows", () => {
  const workflowOf = (name: string) => workflow.parse(read(`.github/workflows/${name}.yml`));
  const commandsOf = (name: string): readonly (string | undefined)[] =>
    Object.values(workflowOf(name).jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => (run ? [run] : [])));

  test("tests run as the README says, with no right to write", () => {
    expect(commandsOf("test")).toEqual(["npm ci", "npm test"]);
    expect(workflowOf("test").permissions).toEqual({ contents: "read" });
    expect(workflowOf("test").jobs.test?.permissions).toBeUndefined();
  });

  test("only the deployment may write, and the build is told where the site is published", () => {
    const { permissions: all, jobs } = workflowOf("publish");
    expect(all).toEqual({ contents: "read" });
    expect(Object.values(jobs.build?.permissions ?? {})).not.toContain("write");
    expect(jobs.deploy?.permissions).toEqual({ pages: "write", "id-token": "write" });
    expect(commandsOf("publish")).toEqual(["npm ci", "npm run build"]);
    expect(jobs.build?.steps.find(({ run }) => run === "npm run build")?.env?.SITE_URL).toContain("vars.SITE_URL");
  });

  test("publishing waits for the workflow of the tests, by its name", () => {
    expect(workflowOf("publish").on).toMatchObject({ workflow_run: { workflows: [workflowOf("test").name] } });
  });

  test.each(["test", "publish"])("every action of %s is the host's own, at a major version", (name) => {
    const used = Object.values(workflowOf(name).jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => (uses ? [uses] : [])));
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
  });
});
