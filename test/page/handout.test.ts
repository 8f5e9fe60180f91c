/** Handouts that are saved from the page. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { expect } from "vitest";
import { openPdf, textOf } from "../figure/read-pdf.ts";
import { dropAll } from "./figure-dialog.ts";
import { test, testLong } from "./long-tests.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();

async function savedBy(
  page: Page,
  button: string,
  within = "body",
): Promise<{ readonly name: string; readonly text: string; readonly pages: number }> {
  const buttonIn = page.locator(within).getByRole("button", { name: button }).first();
  const [download] = await Promise.all([page.waitForEvent("download"), buttonIn.click()]);
  const document = await openPdf(readFileSync(await download.path()));
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) texts.push(await textOf(document, number));
  return { name: download.suggestedFilename(), text: texts.join("\n"), pages: document.numPages };
}

test("the list of lessons saves a handout for students and one for teachers, and says so", async () => {
  const visited = await visit({ hash: "page=lessons&lang=en" });
  const { page } = visited;
  const lesson = page.getByRole("listitem", { name: "Red lines, for AI and for people" });
  await lesson.getByText("Handouts and slides").click();
  const within = 'li[aria-labelledby="lesson-red-lines"]';
  const student = await savedBy(page, "Handout for students", within);
  expect(student.name).toBe("red-lines-student-en.pdf");
  expect(student.text).toContain("Who might insist on this distinction?");
  expect(student.text).not.toContain("Nitzberg");
  await expect.poll(() => lesson.getByRole("status").textContent()).toBe("Saved as red-lines-student-en.pdf.");
  const teacher = await savedBy(page, "Handout for teachers", within);
  expect(teacher.text).toContain("Mark Nitzberg");
  expectQuiet(visited);
  await visited.close();
});

test("the dialog of a lesson’s steps saves slides in the language of the page", async () => {
  const visited = await visit({ hash: "lesson=red-lines&mode=class&lang=zh", readyWhen: ".lesson-panel h2" });
  const { page } = visited;
  await page.keyboard.press("o");
  const slides = await savedBy(page, "幻灯片", "dialog.lesson-overview");
  expect(slides.name).toBe("red-lines-slides-zh.pdf");
  expect(slides.text).toContain("马克·尼茨伯格");
  expect(slides.pages).toBeGreaterThan(10);
  expectQuiet(visited);
  await visited.close();
});

test("without fonts, it says why there is no file, and can be asked again", async () => {
  const visited = await visit({
    hash: "page=lessons&lang=en",
    prepare: (page) => page.route("**/fonts.json", (route) => route.abort()),
  });
  const { page } = visited;
  const lesson = page.getByRole("listitem", { name: "Red lines, for AI and for people" });
  await lesson.getByText("Handouts and slides").click();
  await lesson.getByRole("button", { name: "Slides" }).click();
  await expect.poll(() => lesson.getByRole("status").textContent()).toContain("the fonts did not load");
  expect(await lesson.getByRole("button", { name: "Slides" }).isEnabled()).toBe(true);
  await visited.close();
});

testLong("a saved handout that is dropped on the page opens its lesson; Back leaves it", async () => {
  const visited = await visit({ hash: "page=lessons&lang=en" });
  const { page } = visited;
  const lesson = page.getByRole("listitem", { name: "Red lines, for AI and for people" });
  await lesson.getByText("Handouts and slides").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator('li[aria-labelledby="lesson-red-lines"]').getByRole("button", { name: "Handout for students" }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  await page.goto(page.url().replace(/#.*/, "#node=zeng-yi&lang=en"));
  await expect.poll(() => page.locator("main h2").first().textContent()).toBe("Zeng Yi");
  await dropAll(page, [
    ["handout.pdf", bytes],
    ["another.pdf", bytes],
  ]);
  await page.locator(".lesson-panel h2").waitFor();
  const notice = page.locator(".lesson-panel .dropped");
  await expect.poll(() => notice.textContent()).toContain("Not opened: “another.pdf”.");
  await notice.getByRole("button", { name: "Close" }).click();
  expect(page.url()).toContain("lesson=red-lines");
  await page.goBack();
  await expect.poll(() => page.locator("main h2").first().textContent()).toBe("Zeng Yi");
  expect(await page.locator("main .dropped").count()).toBe(0);
  expectQuiet(visited);
  await visited.close();
});
