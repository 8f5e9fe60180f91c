import { expect, test } from "vitest";
import { printedAddress, siteProblemSentence } from "../../src/language/site-words.ts";

test("an address is printed as it is, and a part of one with a note in the reader's language", () => {
  expect(printedAddress("https://example.org/#node=ada", "en")).toBe("https://example.org/#node=ada");
  expect(printedAddress("#node=ada", "en")).toBe("#node=ada (site address not set)");
  expect(printedAddress("#node=ada", "zh")).toBe("#node=ada（未设置网站地址）");
  expect(printedAddress("#", "en")).toBe("(site address not set)");
  expect(printedAddress("#", "zh")).toBe("（未设置网站地址）");
});

test("a wrong setting is named in both languages, with what to write instead", () => {
  expect(
    siteProblemSentence({ setting: "SITE_URL", value: "example.org/map", fault: "not-absolute", suggestion: "https://example.org/map/" }),
  ).toEqual({
    en: "The variable SITE_URL is not an absolute web address: “example.org/map”. Write https://example.org/map/",
    zh: "环境变量SITE_URL不是完整的网址：“example.org/map”。请写成：https://example.org/map/",
  });
  const { en, zh } = siteProblemSentence({ setting: "homepage", value: "map", fault: "not-absolute" });
  expect(en).toBe("“homepage” in package.json is not an absolute web address: “map”. Write one such as https://example.org/map/");
  expect(zh).toBe("package.json中的“homepage”不是完整的网址：“map”。请写成完整的网址，例如：https://example.org/map/");
});
