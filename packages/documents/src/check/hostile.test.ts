import { describe, expect, test } from "vitest";
import { findingsOf } from "../testing/findings.ts";
import { printTemplate } from "../testing/printTemplate.ts";

const hostile: readonly (readonly [string, RegExp])[] = [
  ["{{{record.wish}}}", /без экранирования/],
  ["{{&record.wish}}", /без экранирования/],
  ["{{record.__proto__.x}}", /не данные формы/],
  ["{{record.constructor.constructor}}", /не данные формы/],
  ["{{#each region.bodies}}{{this.constructor}}{{/each}}", /не данные формы/],
  ["{{lookup record 'wish'}}", /неизвестное слово шаблона «lookup»/],
  ["{{#with record}}{{wish}}{{/with}}", /неизвестное слово шаблона «with»/],
  ["{{log record}}", /неизвестное слово шаблона «log»/],
  ["{{#*inline 'x'}}{{/inline}}", /не используется/],
  ["{{> (lookup record 'wish')}}", /вычисляется/],
  ["<iframe src=file:///etc/passwd></iframe>", /элемент <iframe>/],
  ["<IFRAME SRC='FILE:///x'></IFRAME>", /элемент <IFRAME>/],
  ["<script>alert(1)</script>", /элемент <script>/],
  ["<object data=x></object>", /элемент <object>/],
  ["<embed src=x>", /элемент <embed>/],
  ["<form action=x></form>", /элемент <form>/],
  ["<meta http-equiv=refresh content='0;url=http://localhost/'>", /элемент <meta>/],
  ["<base href='http://169.254.169.254/'>", /элемент <base>/],
  ["<link rel=stylesheet href=x>", /элемент <link>/],
  ["<svg><use href='#a'/></svg>", /элемент <use>/],
  ["<svg><image href='x'/></svg>", /элемент <image>/],
  ["<svg><foreignObject></foreignObject></svg>", /элемент <foreignObject>/],
  ["<p onclick='x()'>", /атрибут «onclick»/],
  ["<p\nonmouseover = x>", /атрибут «onmouseover»|тег открыт/],
  ["<img src='http://[::ffff:127.0.0.1]/'>", /рисунок берётся со стороны/],
  ["<img src='\\\\localhost\\x'>", /рисунок берётся со стороны/],
  ["<img src=data:text/html,x>", /рисунок берётся со стороны/],
  ["<img srcset='x 2x'>", /атрибут «srcset»/],
  ["<a href='javascript:x'>", /ссылка «javascript:x»/],
  ["<a href='{{record.wish}}'>", /в атрибут «href»/],
  ["<p class={{record.wish}}>", /в атрибут «class» без кавычек/],
  ["<p {{record.wish}}='x'>", /имя атрибута вычисляется/],
  ["<{{record.wish}}>", /тег открыт/],
  ["<p style='width:{{record.wish}}'>", /в атрибут «style»/],
  ["<p style='background: url(http://x/)'>", /стиль загружает «http:\/\/x\/»/],
  ["<p style='background: \\75rl(http://x/)'>", /«\\» вне кавычек/],
  ["<style>@import 'http://x/';</style>", /@import/],
  ["<style>p { background: URL( 'http://x/' ) }</style>", /стиль загружает/],
  ["<style>p { width: {{record.wish}} }</style>", /вставляется в стиль/],
  ["<p>a < b <img src=x", /тег открыт/],
  ["<!-- <p> -- ", /тег открыт/],
];

describe.each(hostile)("%s", (template, reason) => {
  test("is refused by the check", () => {
    expect(findingsOf(template).join("\n")).toMatch(reason);
  });

  test("is refused as a phrase and in a partial", () => {
    const texts = { bad: { title: "Фраза", text: template } };
    expect(findingsOf("", { manifest: { texts } }).join("\n")).toMatch(reason);
    expect(findingsOf("{{> bad}}", { partials: { bad: template } })).not.toEqual([]);
  });

  test("is not printed", () => {
    expect(() => printTemplate(template, { wish: "x" })).toThrow(reason);
  });
});

test("Handlebars' own hooks are not to be called", () => {
  expect(findingsOf("{{helperMissing}}{{#blockHelperMissing}}{{/blockHelperMissing}}")).toEqual([
    expect.stringContaining("неизвестное имя «helperMissing»"),
    expect.stringContaining("неизвестное слово шаблона «blockHelperMissing»"),
  ]);
  expect(printTemplate("[{{> bad}}]", undefined, { partials: { bad: "{{helperMissing}}" } })).toBe("[]");
});

test("what a person types is text, whatever it looks like", () => {
  const wish = `<script>alert(1)</script>{{form.id}}"' onload='x`;
  expect(printTemplate('<p title="{{record.wish}}">{{value "/wish"}}</p>', { wish })).toBe(
    '<p title="&lt;script&gt;alert(1)&lt;/script&gt;{{form.id}}&quot;&#x27; onload&#x3D;&#x27;x">' +
      "&lt;script&gt;alert(1)&lt;/script&gt;{{form.id}}&quot;&#x27; onload&#x3D;&#x27;x</p>",
  );
});
