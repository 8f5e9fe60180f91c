import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idOf, isWholeAddress, parseSite, publicPage, siteAddress } from "../../src/model/site.ts";

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
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withFragments: true }), fc.domain()), (text) => {
        const parsed = parseSite(text);
        const again = "site" in parsed ? parsed.site : parsed.suggestion;
        if (again !== undefined) expect(parseSite(again)).toEqual({ site: again });
      }),
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
    const anyId = fc.string({ unit: "binary", minLength: 1 });
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

describe("an opened page", () => {
  test.each([
    ["https://example.org/map/#node=ada", "https://example.org/map/"],
    ["http://example.org/?a=1#node=ada", "http://example.org/?a=1"],
    ["https://172.32.0.1/", "https://172.32.0.1/"],
    ["https://[2001:db8::1]/map/", "https://[2001:db8::1]/map/"],
  ])("%s can be opened by others, at %s", (href, page) => {
    expect(publicPage(href)).toBe(page);
  });

  test.each([
    "file:///home/ada/dist/index.html#node=ada",
    "http://localhost:5173/#node=ada",
    "http://map.localhost/",
    "http://127.0.0.1:4173/some/where/",
    "http://0.0.0.0:5173/",
    "http://10.0.0.7/",
    "http://172.16.4.2/",
    "http://192.168.1.20:5173/",
    "http://169.254.1.1/",
    "http://[::1]:5173/",
    "http://[fe80::1]/",
    "http://[fd00::1]/",
    "http://laptop:5173/",
    "http://laptop.local/",
    "about:blank",
    "",
  ])("%s can be opened on its own machine or network alone", (href) => {
    expect(publicPage(href)).toBeUndefined();
  });
});
