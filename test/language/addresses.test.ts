import { expect, test } from "vitest";
import { addressWords, printedAddress } from "../../src/language/addresses.ts";
import type { SiteProblem } from "../../src/model/site.ts";

test("an address is printed as it is, and a part of one with a note in the reader's language", () => {
  expect(printedAddress("https://example.org/#node=ada", "en")).toBe("https://example.org/#node=ada");
  expect(printedAddress("#node=ada", "en")).toBe("#node=ada (site address not set)");
  expect(printedAddress("#node=ada", "zh")).toBe("#node=ada（未设置网站地址）");
  expect(printedAddress("#", "en")).toBe("(site address not set)");
  expect(printedAddress("#", "zh")).toBe("（未设置网站地址）");
});

test("a wrong setting is named in both languages, with what to write instead", () => {
  const problem: SiteProblem = {
    setting: "SITE_URL",
    value: "example.org/map",
    fault: "not-absolute",
    suggestion: "https://example.org/map/",
  };
  expect(addressWords.en.problem(problem)).toBe(
    "The variable SITE_URL is not an absolute web address: “example.org/map”. Write https://example.org/map/",
  );
  expect(addressWords.zh.problem(problem)).toBe("环境变量SITE_URL不是完整的网址：“example.org/map”。请写成：https://example.org/map/");
  const vague: SiteProblem = { setting: "homepage", value: "map", fault: "not-absolute" };
  expect(addressWords.en.problem(vague)).toBe(
    "“homepage” in package.json is not an absolute web address: “map”. Use an address such as https://example.org/map/",
  );
  expect(addressWords.zh.problem(vague)).toBe(
    "package.json中的“homepage”不是完整的网址：“map”。请写成完整的网址，例如：https://example.org/map/",
  );
});
