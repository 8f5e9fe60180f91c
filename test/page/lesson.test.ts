/** Lessons: for a class with the teacher's window, and for somebody alone. Every lesson from end to end is in `npm run test:long`. */
import { expect } from "vitest";
import { expectLessonPlayed, publishedLesson } from "./lesson-steps.ts";
import { shareOf, test, testBoth, testLong } from "./long-tests.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();
const readyWhen = ".lesson-panel h2";
const projector = { viewport: { width: 1920, height: 1080 } };

test("a class is led through a lesson by keyboard in English; nothing of an answer is there before its reveal", async () => {
  const visited = await visit({ hash: "lesson=who-proposed-what&mode=class&lang=en", readyWhen });
  await expectLessonPlayed(visited.page, publishedLesson("who-proposed-what"), "en");
  expectQuiet(visited);
  await visited.close();
});

test("a class is led through a lesson by keyboard in Chinese; nothing of an answer is there before its reveal", async () => {
  const visited = await visit({ hash: "lesson=red-lines&mode=class&lang=zh", readyWhen });
  await expectLessonPlayed(visited.page, publishedLesson("red-lines"), "zh");
  expectQuiet(visited);
  await visited.close();
});

test("for a class, every text is at least 24 pixels on a screen of 1920, and the text of the longest step has room", async () => {
  const visited = await visit({ hash: "lesson=red-lines&step=2&mode=class&lang=en", readyWhen, ...projector });
  const { page } = visited;
  const smallest = await page.locator(".lesson-panel, .lesson-bar").evaluateAll((parts) =>
    Math.min(
      ...parts
        .flatMap((part) => [...part.querySelectorAll<HTMLElement>("*")])
        .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
        .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    ),
  );
  expect(smallest).toBeGreaterThanOrEqual(24);
  const { scrolls, isWide } = await page
    .locator(".lesson-panel")
    .evaluate((panel) => ({ scrolls: panel.scrollHeight > panel.clientHeight, isWide: document.body.scrollWidth > innerWidth }));
  expect(scrolls || isWide).toBe(false);
  await visited.close();
});

test("the teacher's window follows and leads the class, and both survive a reload", async () => {
  const visited = await visit({ hash: "lesson=red-lines&mode=class&lang=en", readyWhen });
  const { page, context } = visited;
  const { steps } = publishedLesson("red-lines");
  const [notes] = await Promise.all([context.waitForEvent("page"), page.getByRole("button", { name: "Notes" }).click()]);
  const inNotes = notes.locator(".notes-window h2");
  await notes.getByText("The window of the class follows.").waitFor();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => inNotes.textContent()).toContain(steps[1]?.title.en);
  await notes.getByRole("button", { name: "Next step" }).click();
  await expect.poll(() => page.locator(readyWhen).textContent()).toBe(steps[2]?.title.en);
  await notes.getByRole("button", { name: "Show the answer" }).click();
  await page.locator(".lesson-answer").waitFor();
  await page.reload();
  await page.locator(".lesson-answer").waitFor();
  await notes.reload();
  await notes.getByText("The window of the class follows.").waitFor();
  await expect.poll(() => inNotes.textContent()).toContain(steps[2]?.title.en);
  await notes.getByRole("combobox").selectOption("7");
  await page.locator(".lesson-votes").waitFor();
  await notes
    .getByRole("button", { name: /One vote more/ })
    .first()
    .click();
  await expect.poll(() => page.locator(".lesson-votes input").first().inputValue()).toBe("1");
  await page.close();
  await notes.getByRole("button", { name: "Open the window of the class" }).waitFor();
  expectQuiet(visited);
  await visited.close();
});

test("a class begins with all answers hidden; the one before goes on only if the teacher asks for it", async () => {
  const visited = await visit({ hash: "lesson=red-lines&step=3&mode=class&lang=en", readyWhen });
  const { page } = visited;
  await page.keyboard.press("r");
  await page.locator(".lesson-answer").waitFor();
  await page.getByRole("button", { name: "Leave the lesson" }).click();
  await page.locator(".lessons a[href*='lesson=red-lines'][href*='mode=class']").click();
  await page.getByText("A class began this lesson").waitFor();
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await expect.poll(() => page.url()).toContain("step=3");
  expect(await page.locator(".lesson-answer").count()).toBe(0);
  expect(await page.getByText("A class began this lesson").count()).toBe(0);
  await page.keyboard.press("r");
  await page.locator(".lesson-answer").waitFor();
  await page.goto("about:blank");
  await page.goBack();
  await page.locator(".lesson-answer").waitFor();
  await page.getByRole("button", { name: "Leave the lesson" }).click();
  await page.locator(".lessons a[href*='lesson=red-lines'][href*='mode=class']").click();
  await page.getByRole("button", { name: "Go on with that class" }).click();
  await page.locator(".lesson-answer").waitFor();
  expect(page.url()).toContain("step=3");
  expectQuiet(visited);
  await visited.close();
});

test("the teacher leads the class back from exploring, counts votes and goes on by remote control, and the clock waits for the class", async () => {
  const visited = await visit({ hash: "lesson=red-lines&mode=class&lang=en", readyWhen });
  const { page, context } = visited;
  const { steps } = publishedLesson("red-lines");
  const [notes] = await Promise.all([context.waitForEvent("page"), page.getByRole("button", { name: "Notes" }).click()]);
  await notes.getByText("The window of the class follows.").waitFor();
  await notes.getByRole("button", { name: "Start the clock" }).waitFor();
  await notes.getByText("Before the class").waitFor();
  await notes.getByRole("combobox").selectOption("7");
  await page.locator(".lesson-votes").waitFor();
  expect(await notes.getByRole("button", { name: "Start the clock" }).count()).toBe(0);
  await notes.locator(".class-reads").getByText("Zeng Yi draws lines of his own.").waitFor();
  await notes.locator(".notes-claims").getByText("Likely").first().waitFor();
  await notes.locator(".lesson-votes input").first().fill("12");
  await notes.keyboard.press("PageDown");
  await expect.poll(() => page.locator(readyWhen).textContent()).toBe(steps[8]?.title.en);
  await notes.keyboard.press("PageUp");
  await expect.poll(() => page.locator(".lesson-votes input").first().inputValue()).toBe("12");
  await page.locator(readyWhen).click();
  await page.keyboard.press("e");
  await notes.getByRole("button", { name: "Back to the step" }).click();
  await page.locator(readyWhen).waitFor();
  await notes.keyboard.press(".");
  await page.locator(".blank-screen").waitFor();
  await page.locator(".blank-screen").click();
  await expect.poll(() => page.locator(".blank-screen").count()).toBe(0);
  await page.getByRole("button", { name: "Leave the lesson" }).click();
  await notes.getByText("The class has left the lesson.").waitFor();
  expectQuiet(visited);
  await visited.close();
});

testLong("where the browser blocks the teacher's window, the notes are shown in the one window", async () => {
  const visited = await visit({ hash: "lesson=red-lines&mode=class&lang=en", readyWhen, before: "window.open = () => null" });
  const { page } = visited;
  await page.getByRole("button", { name: "Notes" }).click();
  await page.getByRole("alert").getByText("blocked the window").waitFor();
  expect(await page.locator(".lesson-notes").textContent()).toContain("red line from daily life");
  await visited.close();
});

test("somebody alone answers; answers are kept, counted, cleared, and restored", async () => {
  const visited = await visit({ hash: "lesson=red-lines&step=3&lang=en", readyWhen });
  const { page } = visited;
  await page.getByLabel("No copying of itself").check();
  await page.getByRole("button", { name: "Next step" }).click();
  await page.getByRole("button", { name: "Next step" }).click();
  await page.getByLabel("Your guess").fill("a government");
  await page.reload();
  await expect.poll(() => page.getByLabel("Your guess").inputValue()).toBe("a government");
  const overview = page.getByRole("dialog");
  await page.getByRole("button", { name: /^Steps/ }).click();
  await overview.getByText("You have answered 2 of 5 questions. 1 of 1 choices were right.").waitFor();
  await overview.getByRole("button", { name: "Clear all answers" }).click();
  await overview.getByText("You have answered 0 of 5 questions.").waitFor();
  await overview.getByRole("button", { name: "Undo" }).click();
  await overview.getByText("You have answered 2 of 5 questions.").waitFor();
  await overview.locator("q").getByText("a government").waitFor();
  await visited.close();
});

test("the map leads to free exploring, where what is hidden stays hidden; a reload keeps the place, and one button leads back", async () => {
  const visited = await visit({ hash: "lesson=red-lines&step=5&mode=class&lang=en", readyWhen });
  const { page } = visited;
  await page.keyboard.press("e");
  await page.locator("main h2").getByText("not a demand to stop").waitFor();
  const search = page.getByRole("combobox", { name: /search/i });
  await search.fill("Nitzberg");
  await page.getByText("No results for “Nitzberg”").first().waitFor();
  expect(await page.locator("body").ariaSnapshot()).not.toContain("Mark Nitzberg");
  await page.reload();
  await page.getByRole("button", { name: "Back to the step" }).click();
  await page.locator(readyWhen).waitFor();
  expect(page.url()).not.toContain("explore");
  await page.keyboard.press("e");
  await page.locator("main h2").getByText("not a demand to stop").waitFor();
  await page.getByText("is hidden until the answer is shown").waitFor();
  await page.keyboard.press("PageDown");
  await page.locator(readyWhen).waitFor();
  expect(page.url()).toContain("step=5");
  await page.goBack();
  await page.getByRole("button", { name: "Back to the step" }).waitFor();
  await visited.close();
});

testBoth.each(
  shareOf(2, [
    ["lesson=blue-lines&lang=en", "There is no lesson at this address."],
    ["lesson=red-lines&step=99&lang=zh", "本课没有这一步。"],
  ]),
)("an address that leads to no step says so, and leads to the list: %s", async (hash, text) => {
  const visited = await visit({ hash, readyWhen: ".lesson-opening [role=alert]" });
  const { page } = visited;
  await page.getByText(text).waitFor();
  await page.locator(".lesson-opening button").last().click();
  await page.locator(".lessons").first().waitFor();
  await visited.close();
});

testLong("a lesson that could not be loaded can be asked for again", async () => {
  const visited = await visit({
    hash: "lesson=red-lines&lang=en",
    readyWhen: ".lesson-opening [role=alert]",
    prepare: (page) => page.route("**/lessons/red-lines.json", (route) => route.abort()),
  });
  const { page } = visited;
  await page.unrouteAll();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator(readyWhen).waitFor();
  await visited.close();
});
