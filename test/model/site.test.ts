import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idOf, isWholeAddress, parseSite, siteAddress } from "../../src/model/site.ts";

const site = "https://example.org/map/";

describe("the site's address", () => {
  test.each([
    ["https://example.org/map/", "https://example.org/map/"],
    ["https://example.org/map", "https://example.org/map/"],
    ["https://example.org", "https://example.org/"],
    ["http://example.org:8080/v1.2", "http://example.org:8080/v1.2/"],
    ["HTTPS://Example.org/Map/index.html", "https://example.org/Map/index.html"],
    ["https://例子.中国/图/", "https://xn--fsqu00a.xn--fiqs8s/%E5%9B%BE/"],
  ])("%s is read as %s", (text, read) => {
    expect(parseSite(text)).toEqual({ site: read });
  });

  test.each([
    ["example.org/map", "not-absolute", "https://example.org/map/"],
    ["//example.org/map/", "not-absolute", "https://example.org/map/"],
    ["/map/", "not-absolute", undefined],
    ["map", "not-absolute", undefined],
    ["ftp://example.org/", "not-absolute", undefined],
    ["javascript:alert(1)", "not-absolute", undefined],
    ["https://", "not-absolute", undefined],
    ["https://exa mple.org/", "not-absolute", undefined],
    ["https://example.org/map/#readme", "has-fragment", "https://example.org/map/"],
    ["https://example.org/map/#", "has-fragment", "https://example.org/map/"],
    ["https://ada:secret@example.org/", "has-credentials", "https://example.org/"],
  ])("%s is refused: %s, and %s is suggested", (text, fault, suggestion) => {
    expect(parseSite(text)).toEqual({ fault, ...(suggestion && { suggestion }) });
  });

  test("a suggestion is always accepted", () => {
    const start = fc.constantFrom("", "//", "http://", "https://", "ftp://", "https://ada:secret@");
    const host = fc.constantFrom("", "example.org", "例子.中国", "localhost", "a b", "[::1]");
    const end = fc.constantFrom("", "/", "/map", "/map/index.html", "/?a=1", "/#view", "#");
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.tuple(start, host, fc.string({ maxLength: 4 }), end)), (given) => {
        const parsed = parseSite(typeof given === "string" ? given : given.join(""));
        const again = "site" in parsed ? parsed.site : parsed.suggestion;
        if (again !== undefined) expect(parseSite(again)).toEqual({ site: again });
      }),
      { numRuns: 500 },
    );
  });
});

describe("addresses and ids", () => {
  test("are whole where the site is known", () => {
    expect(siteAddress(site, "node=ada&lang=en")).toBe("https://example.org/map/#node=ada&lang=en");
    expect(siteAddress(site, "")).toBe(site);
    expect(isWholeAddress(siteAddress(site, "node=ada"))).toBe(true);
    expect(idOf(site, "node", "zeng-yi")).toBe("https://example.org/map/#node=zeng-yi");
  });

  test("without a site an address is its part from # on, and an id is a urn", () => {
    expect(siteAddress(undefined, "node=ada&lang=en")).toBe("#node=ada&lang=en");
    expect(siteAddress(undefined, "")).toBe("#");
    expect(isWholeAddress(siteAddress(undefined, "node=ada"))).toBe(false);
    expect(idOf(undefined, "node", "zeng-yi")).toBe("urn:ai-safety-concept-graph:node:zeng-yi");
    expect(idOf(undefined, "claim", "zeng-yi-04")).toBe("urn:ai-safety-concept-graph:claim:zeng-yi-04");
  });

  test("ids of any characters are valid, and different ids stay different", () => {
    const signs = [..."aZ0-._~%+#&=/?:@'() \t\n\0é曾😀"];
    const anyId = fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyId, anyId, (one, other) => {
        expect(idOf(undefined, "node", one)).toMatch(/^urn:ai-safety-concept-graph:node:[\w\-.~!'()*%]+$/);
        expect(new URL(idOf(site, "node", one)).href).toBe(idOf(site, "node", one));
        for (const known of [undefined, site]) expect(idOf(known, "node", one) === idOf(known, "node", other)).toBe(one === other);
      }),
    );
    expect(idOf(undefined, "node", "half\ud800")).toBe("urn:ai-safety-concept-graph:node:half%EF%BF%BD");
  });
});
