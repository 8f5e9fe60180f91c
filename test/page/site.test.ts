/** The addresses in citations, saved figures and printed pages. */

import { join } from "node:path";
import { describe, expect, inject } from "vitest";
import { given, opened } from "./given-addresses.ts";
import { shareOf, test, testBoth } from "./long-tests.ts";
import { useBrowser } from "./open.ts";

const { visit } = useBrowser();

describe("without a site address", () => {
  testBoth.each(
    shareOf(2, [
      ["en", " (site address not set)"],
      ["zh", "（未设置网站地址）"],
    ] as const),
  )("a page on a local machine gives the part from # on, and says so (%s)", async (language, note) => {
    const visited = await visit({ hash: `node=zeng-yi&lang=${language}` });
    const { link, cited } = await given(visited.page, language);
    expect(link).toBe(`${inject("address")}#node=zeng-yi&lang=${language}`);
    for (const [where, text] of Object.entries(cited)) {
      // A figure names the view alone: its readers can do nothing about a setting.
      expect(text.replaceAll("&amp;", "&"), where).toContain(`#node=zeng-yi&lang=${language}${where === "figure" ? "" : note}`);
      expect(text, where).not.toContain("127.0.0.1");
    }
    await visited.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await visited.page
      .getByRole("button", { name: language === "en" ? "Copy citation" : "复制引文" })
      .first()
      .click();
    await expect.poll(() => visited.page.evaluate(() => navigator.clipboard.readText())).toContain(note);
    const copied = await visited.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("#edge=");
    expect(copied).not.toContain("127.0.0.1");
    await visited.page.goto(`${inject("address")}#page=about&lang=${language}`);
    await expect.poll(() => visited.page.locator("main .cite-whole").textContent()).toContain(note.trim());
    await visited.close();
  });

  test("a page that others can open gives its own address", async () => {
    const visited = await visit();
    await visited.context.route("https://graph.example/map/**", (route) => {
      const name = new URL(route.request().url()).pathname.slice("/map/".length) || "index.html";
      return route.fulfill({ path: join(inject("dist"), name) });
    });
    const page = await opened(visited, "https://graph.example/map/#node=zeng-yi&lang=en");
    const { link, cited } = await given(page, "en");
    expect(link).toBe("https://graph.example/map/#node=zeng-yi&lang=en");
    for (const [where, text] of Object.entries(cited)) expect(text.replaceAll("&amp;", "&"), where).toContain(link);
    await visited.close();
  });
});
