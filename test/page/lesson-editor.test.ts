/** Lessons that a teacher makes in the page. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { dropAll } from "./figure-dialog.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();

async function savedFile(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save the file" }).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const edit = (page: Page) =>
  page.getByRole("navigation", { name: "The lesson that you are making" }).getByRole("button", { name: /^Edit/ });

test("a view is recorded as a step, written, taught and saved; the saved file opens again and is saved equal to the byte", async () => {
  const visited = await visit({ hash: "page=lessons&lang=en" });
  const { page } = visited;
  await page.getByRole("button", { name: "Make a lesson" }).click();
  const editor = page.getByRole("dialog");
  await editor.getByText("There is no step yet.").waitFor();
  await editor.getByRole("button", { name: "Close" }).click();
  await page.evaluate(() => {
    location.hash = "node=set-clear-red-lines&lang=en";
  });
  await page.locator("main h2").getByText("Set clear red lines").waitFor();
  await page.getByRole("button", { name: "Add this view as a step" }).click();
  await edit(page).click();
  await editor.locator(".editor-steps summary").first().click();
  await editor.getByLabel("Text (English)").fill("A red line says *what must not be done*.");
  await editor.getByLabel("Text (Chinese)").fill("红线说的是*什么不能做*。");
  await editor.getByLabel("The class").selectOption("discuss");
  await editor.getByLabel("Question (English)").fill("What should be added?");
  await editor.getByText("The lesson has no errors.").waitFor();
  const first = await savedFile(page);
  expect(first.name).toBe("new-lesson.yaml");
  await editor.getByText("Saved as new-lesson.yaml.").waitFor();
  // A reload loses nothing.
  await page.reload();
  await edit(page).click();
  await editor.getByRole("button", { name: "Preview for a class" }).click();
  await page.locator(".lesson-panel h2").getByText("Set clear red lines").waitFor();
  expect(await page.locator(".lesson-panel em").textContent()).toBe("what must not be done");
  await page.getByText("What should be added?").waitFor();
  await page.getByRole("button", { name: "Leave the lesson" }).click();
  page.once("dialog", (dialog) => void dialog.accept());
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByText("“New lesson” is deleted.").waitFor();
  await page
    .locator(".own-lessons input[type=file]")
    .setInputFiles({ name: first.name, mimeType: "application/yaml", buffer: first.bytes });
  await editor.getByText("The lesson has no errors.").waitFor();
  expect((await savedFile(page)).bytes.equals(first.bytes)).toBe(true);
  expectQuiet(visited);
  await visited.close();
});

test("of several lessons that are dropped at once, the first opens in the editor, which names the others", async () => {
  const visited = await visit({ hash: "lang=zh" });
  const { page } = visited;
  await page.locator("main h2").first().waitFor();
  const lesson = readFileSync("graph-data/lessons/red-lines.yaml");
  await dropAll(page, [
    ["one.yaml", lesson],
    ["two.yml", lesson],
  ]);
  const editor = page.getByRole("dialog");
  await editor.getByRole("alert").getByText("未打开“two.yml”：图片与课程须逐个打开。").waitFor();
  await editor.getByRole("button", { name: "关闭" }).click();
  await page.getByRole("button", { name: "编辑", exact: true }).click();
  await editor.getByRole("button", { name: "保存文件" }).waitFor();
  expect(await editor.getByRole("alert").count()).toBe(0);
  expectQuiet(visited);
  await visited.close();
});

test("what a class guesses is chosen from what the view shows, and errors speak of the form", async () => {
  const visited = await visit({ hash: "page=lessons&lang=en" });
  const { page } = visited;
  const editor = page.getByRole("dialog");
  await page.getByRole("button", { name: "Make a lesson" }).click();
  await editor.getByText("There is no step yet.").waitFor();
  await editor.getByText("About the lesson").click();
  await editor.getByLabel("Title (English)").fill("What Zeng Yi fears");
  await editor.getByLabel("Audience (English)").click();
  await expect.poll(() => editor.getByLabel("Title (Chinese)").inputValue()).toBe("What Zeng Yi fears");
  await editor.getByRole("button", { name: "Close" }).click();
  await page.evaluate(() => {
    location.hash = "node=red-line-is-not-a-halt&lang=en";
  });
  await page.locator("main h2").getByText("not a demand to stop").waitFor();
  await page.getByRole("button", { name: "Add this view as a step" }).click();
  await edit(page).click();
  await editor.locator(".editor-steps summary").first().click();
  await editor.getByLabel("The class").selectOption("predict");
  await editor.getByText("Step 1: Nothing is hidden yet.").waitFor();
  await editor.getByRole("group", { name: "What is hidden", exact: true }).getByLabel("Mark Nitzberg").check();
  await editor.getByRole("group", { name: "Claims that bear out the answer" }).getByRole("checkbox").first().check();
  await editor.getByText("The lesson has no errors.").waitFor();
  await editor.getByText("3 texts are not written yet.").waitFor();
  expect((await savedFile(page)).name).toBe("what-zeng-yi-fears.yaml");
  expectQuiet(visited);
  await visited.close();
});

test("the file can be written as text; an error is said with its line, undone, and a file that is none is refused in words", async () => {
  const visited = await visit({ hash: "page=lessons&lang=zh" });
  const { page } = visited;
  const picker = page.locator(".own-lessons input[type=file]");
  await page.locator(".own-lessons").waitFor();
  await picker.setInputFiles({ name: "x.yaml", mimeType: "application/yaml", buffer: Buffer.from([0xff, 0xfe, 0]) });
  await page.getByText("这不是文本文件").waitFor();
  await picker.setInputFiles("graph-data/lessons/red-lines.yaml");
  const editor = page.getByRole("dialog");
  await editor.getByText("课程没有错误。").waitFor();
  await editor.getByRole("button", { name: "文件", exact: true }).click();
  const text = editor.getByLabel("课程文件（YAML）");
  const written = await text.inputValue();
  expect(written).toBe(readFileSync("graph-data/lessons/red-lines.yaml", "utf8"));
  await text.fill(written.replace(/view: "[^"]*"/, 'view: "node=zeng-yii"'));
  await editor.getByRole("heading").click();
  await editor
    .getByText(/第\d+行：.*zeng-yi/)
    .first()
    .waitFor();
  await editor.getByRole("button", { name: "撤销" }).click();
  await editor.getByText("课程没有错误。").waitFor();
  expect(await text.inputValue()).toBe(written);
  await visited.close();
});
