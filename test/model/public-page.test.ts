import { expect, test } from "vitest";
import { publicPage } from "../../src/model/public-page.ts";

test.each([
  ["https://example.org/map/#node=ada", "https://example.org/map/"],
  ["http://example.org/?a=1#node=ada", "http://example.org/?a=1"],
  ["https://172.32.0.1/", "https://172.32.0.1/"],
  ["https://[2001:db8::1]/map/", "https://[2001:db8::1]/map/"],
])("an opened page at %s can be opened by others, at %s", (href, page) => {
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
])("an opened page at %s can be opened on its own machine or network alone", (href) => {
  expect(publicPage(href)).toBeUndefined();
});
