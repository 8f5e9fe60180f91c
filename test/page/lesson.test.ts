/** Lessons: for a class with the teacher's window, and for somebody alone. Every lesson from end to end is in `npm run test:long`. */
import type { Page } from "playwright";
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
  expect(await page.locator(".lesson-notes").textContent()).toContain(publishedLesson("red-lines").steps[0]?.notes?.en);
  await visited.close();
});

test("somebody alone answers; answers are kept, counted, cleared, and restored", async () => {
  const visited = await visit({ hash: "lesson=red-lines&step=3&lang=en", readyWhen });
  const { page } = visited;
  await page.getByRole("button", { name: "No copying of itself" }).click();
  await page.getByRole("button", { name: "Next step" }).click();
  await page.getByRole("button", { name: "Next step" }).click();
  await page.getByLabel("Your guess").fill("a government");
  await page.reload();
  await expect.poll(() => page.getByLabel("Your guess").inputValue()).toBe("a government");
  const overview = page.getByRole("dialog");
  await page.getByRole("button", { name: /^Steps/ }).click();
  // How many are right would tell which option is, as long as it was not shown.
  await overview.getByText("You have answered 2 of 5 questions.").waitFor();
  expect(await overview.textContent()).not.toContain("choices were right");
  await overview.getByRole("button", { name: "Clear all answers" }).click();
  await overview.getByText("You have answered 0 of 5 questions.").waitFor();
  await overview.getByRole("button", { name: "Undo" }).click();
  await overview.getByText("You have answered 2 of 5 questions.").waitFor();
  await overview.locator("q").getByText("a government").waitFor();
  await visited.close();
});

test("a wrong choice is called wrong, stays as it is, and is marked among the answers; arrows and Space lead through the lesson", async () => {
  const visited = await visit({ hash: "lesson=red-lines&step=3&lang=en", readyWhen });
  const { page } = visited;
  const option = (name: string) => page.getByRole("button", { name });
  await option("No seeking of power").click();
  // The option has the focus: an arrow goes on instead of choosing another one.
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.url()).toContain("step=4");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => option("No seeking of power").getAttribute("aria-pressed")).toBe("true");
  await page.keyboard.press("r");
  await page.getByText("You chose A. That is not right: the right answer is D.").waitFor();
  expect(await page.locator(".lesson-options .wrong").textContent()).toContain("your answer, not right");
  expect(await page.locator(".lesson-options .right").textContent()).toContain("No copying of itself");
  // It cannot be pressed; a click does nothing.
  await option("No copying of itself").click({ force: true });
  await page.keyboard.press("r");
  await page.locator(".lesson-answer").waitFor({ state: "detached" });
  // It cannot be pressed; a click does nothing.
  await option("No copying of itself").click({ force: true });
  await expect.poll(() => option("No seeking of power").getAttribute("aria-pressed")).toBe("true");
  // A pressed option leaves Space to the lesson.
  await option("No seeking of power").focus();
  await page.keyboard.press(" ");
  await expect.poll(() => page.url()).toContain("step=4");
  await page.keyboard.press("o");
  const overview = page.getByRole("dialog");
  await overview.getByText("0 of 1 choices were right.").waitFor();
  await overview.getByText("not right; the right answer: No copying of itself").waitFor();
  expect(await overview.textContent()).not.toContain("Handout for teachers");
  expectQuiet(visited);
  await visited.close();
});

/** Swipes the handle of the sidebar by so many pixels, down if they are positive. */
async function dragHandle(page: Page, distance: number): Promise<void> {
  const box = await page.locator(".handle").boundingBox();
  if (!box) throw new Error("The sidebar has no handle.");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const touches = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", fingerY?: number): Promise<unknown> =>
    touches.send("Input.dispatchTouchEvent", { type, touchPoints: fingerY === undefined ? [] : [{ x, y: fingerY }] });
  await send("touchStart", y);
  for (const part of [0.25, 0.5, 0.75, 1]) await send("touchMove", y + distance * part);
  await send("touchEnd");
}

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

test("on a phone, the answer is on the screen when it is shown, and the map’s buttons are no wall beside its names", async () => {
  const visited = await visit({ hash: "lesson=openness&step=2&lang=zh", readyWhen, ...phone });
  const { page } = visited;
  await page.locator(".lesson-option").first().tap();
  await page.getByRole("button", { name: "查看答案" }).tap();
  const box = await page.locator(".lesson-answer h3").boundingBox();
  const panel = await page.locator(".lesson-panel").boundingBox();
  expect(box && panel && box.y >= panel.y && box.y + box.height <= panel.y + panel.height).toBe(true);
  const tools = await page.locator(".map-tools").boundingBox();
  expect(tools?.height).toBeLessThan(60);
  await visited.close();
});

test("on a phone, the first view leads to the lessons, whose list fills the screen; one who comes back goes on where they were", async () => {
  const visited = await visit({ hash: "lang=zh", ...phone });
  const { page } = visited;
  await page.locator(".to-lessons").tap();
  const first = page.locator(".lessons > li").first();
  await first.waitFor();
  const sheetHeight = async (): Promise<number> => (await page.locator(".sidebar").boundingBox())?.height ?? 0;
  expect(await sheetHeight()).toBeGreaterThan(600);
  await dragHandle(page, 120);
  await expect.poll(sheetHeight).toBeLessThan(450);
  await dragHandle(page, -120);
  await expect.poll(sheetHeight).toBeGreaterThan(600);
  // A browser takes a tap right after a swipe for a touch that stops it; a click is none.
  await first.getByRole("link", { name: "开始学习" }).click();
  await page.locator(readyWhen).waitFor();
  for (const step of [2, 3]) {
    await page.getByRole("button", { name: "下一步" }).click();
    await expect.poll(() => page.url()).toContain(`step=${step}`);
  }
  await page.getByRole("button", { name: "离开课程" }).click();
  await first.getByRole("link", { name: /^继续（第3步，共\d+步）$/ }).waitFor();
  await first.getByRole("link", { name: "从第一步开始" }).click();
  await page.getByText(/你上次学到第3步/).waitFor();
  await page.reload();
  await page.getByRole("button", { name: "继续学习" }).click();
  await expect.poll(() => page.url()).toContain("step=3");
  expectQuiet(visited);
  await visited.close();
});

testLong(
  "the last step says that the lesson is over; the answers print with a line for the name, and without what is not on paper",
  async () => {
    const visited = await visit({ hash: "lesson=red-lines&step=10&lang=en", readyWhen });
    const { page } = visited;
    await page.getByRole("heading", { name: "End of the lesson" }).waitFor();
    expect(await page.getByRole("button", { name: "Next step" }).count()).toBe(0);
    await page.locator(".lesson-bar").getByRole("button", { name: "All your answers" }).click();
    await page.locator("dialog.lesson-overview").waitFor();
    await page.emulateMedia({ media: "print" });
    expect((await page.locator("dialog.lesson-overview").boundingBox())?.y).toBeLessThan(20);
    expect(await page.locator(".name-line").isVisible()).toBe(true);
    expect(await page.locator(".lesson-overview .save-offline").isVisible()).toBe(false);
    await visited.close();
  },
);

testLong("exploring from a step with a collection shows what is on its map, and no collection to save", async () => {
  const visited = await visit({ hash: "lesson=trusting-a-transcript&step=2&lang=en", readyWhen });
  const { page } = visited;
  await page.keyboard.press("e");
  await page.locator("main h2").getByText("On the map of this step").waitFor();
  expect(await page.locator("main").textContent()).not.toContain("Save to this device");
  await visited.close();
});

test("the map leads to free exploring, where what is hidden stays hidden; a reload keeps the place, and one button leads back", async () => {
  const visited = await visit({ hash: "lesson=red-lines&step=5&mode=class&lang=en", readyWhen });
  const { page } = visited;
  await page.keyboard.press("e");
  await page.locator("main h2").getByText("not a demand to stop").waitFor();
  const search = page.getByRole("combobox", { name: /search/i });
  await search.fill("Nitzberg");
  await page.getByText("No results for “Nitzberg” in what is shown. Some of the graph is hidden").first().waitFor();
  expect(await page.locator("body").ariaSnapshot()).not.toContain("Mark Nitzberg");
  await page.reload();
  await page.getByRole("button", { name: "Back to the step" }).click();
  await page.locator(readyWhen).waitFor();
  expect(page.url()).not.toContain("explore");
  await page.keyboard.press("e");
  await page.locator("main h2").getByText("not a demand to stop").waitFor();
  await page.getByText("No claims to show: what the lesson asks is hidden until the answer is shown.").waitFor();
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
