import { describe, expect, test } from "vitest";
import { findingsOf } from "../testing/findings.ts";
import { printTemplate } from "../testing/printTemplate.ts";

const SCRIPT = "<script>alert(1)</script>";
/** Harmless as text, not inside quotes. */
const QUOTE = '" onload="x';

/** Markup that a browser, or Handlebars, reads otherwise than it looks. */
const hidden: readonly (readonly [template: string, reason: RegExp])[] = [
  // A quote in a name or in a value without quotes begins nothing.
  [`<p a">${SCRIPT}<p b">x</p>`, /не на месте/],
  [`<p title=b">${SCRIPT}<p b">x</p>`, /кавычка стоит внутри значения/],
  [`<p "title">${SCRIPT}<p ">x</p>`, /не на месте/],
  [`<p title="a"b="${SCRIPT}">`, /нет пробела/],
  [`<p/title='a'/>${SCRIPT}`, /элемент <script>/],
  [`<p title = '>' >${SCRIPT}`, /элемент <script>/],
  // Contents that are text to a browser end where their end tag is, in quotes or not.
  [`<style>/*<p title="*/</style>${SCRIPT}<p title="x">y</p>`, /в элементе <style> стоит знак «<»/],
  [`<svg><style><p title="</style>${SCRIPT}"></p></style></svg>`, /в элементе <style> стоит знак «<»/],
  [`<svg><title><p title="</title>${SCRIPT}">y</p></title></svg>`, /в элементе <title> стоит знак «<»/],
  [`<style></styled></style>`, /в элементе <style> стоит знак «<»/],
  // Comments that end sooner than they look.
  [`<!-->${SCRIPT}-->`, /примечание/],
  [`<!--->${SCRIPT}-->`, /примечание/],
  [`<!-- --!>${SCRIPT}-->`, /примечание/],
  [`<!-- {{record.wish}} -->`, /примечание/],
  [`<!x ">${SCRIPT}<p title=">`, /тег открыт/],
  [`<?x ">${SCRIPT}<p title=">`, /тег открыт/],
  [`</ x ">${SCRIPT}<p title=">`, /тег открыт/],
  [`<![CDATA[ ">${SCRIPT} ]]>`, /тег открыт/],
  // What Handlebars takes for text, or for the end of a comment.
  [`\\{{${SCRIPT}}}`, /элемент <script>/],
  [`{{!-- --~}}${SCRIPT}{{!-- --}}`, /элемент <script>/],
  [`{{! }}${SCRIPT}{{! }}`, /элемент <script>/],
  [`{{{{raw}}}}${SCRIPT}{{{{/raw}}}}`, /неизвестное слово шаблона «raw»/],
  [`{{"</p>${SCRIPT}"}}`, /неизвестное/],
  // Blocks that shift the quotes when their condition does not hold.
  [`<p title="{{#if region.x}}" lang='{{/if}}">${SCRIPT}<p lang=' class="">x</p>`, /в разных местах тега/],
  [`<p title="{{#if region.x}}a{{else}}" lang='{{/if}}b">x</p>`, /в разных местах тега/],
  [`{{#if region.x}}<p title="{{/if}}${SCRIPT}">x</p>`, /в разных местах тега/],
  [`{{#if region.x}}<{{/if}}script>alert(1)</script>`, /тег открыт/],
  [`<{{#if region.x}}b{{else}}script{{/if}}>x`, /тег открыт/],
  [`<sc{{#if region.x}}{{/if}}ript>alert(1)</script>`, /тег открыт/],
  [`<p {{#if region.x}}onclick{{/if}}="x">`, /имя атрибута вычисляется/],
  [`<p title="a"{{#if region.x}} onclick="x"{{/if}}>`, /имя атрибута вычисляется/],
  [`<p title={{#if region.x}}a{{/if}}>`, /без кавычек/],
  [`<style>{{#if region.x}}p { color: red }{{/if}}</style>`, /вставляется в стиль/],
  // Markup inside an attribute.
  [`<p title="{{text "quote"}}">x</p>`, /не значение, а разметка/],
  [`<p title="{{> quote}}">x</p>`, /не значение, а разметка/],
  [`<p title="{{value "/wish"}}">x</p>`, /не значение, а разметка/],
  [`{{> inTitle what=(text "quote")}}`, /не значение, а разметка/],
  // Addresses in other writing.
  [`<p style="background: &#117;rl(http://x/)">`, /есть «&»/],
  [`<svg><path fill="url(http://x/#a)" d="M0 0"/></svg>`, /стиль загружает/],
  [`<svg><path mask="u\\72l(http://x/#a)" d="M0 0"/></svg>`, /«\\»/],
  [`<img src="d&#97;ta:image/png;base64,x">`, /рисунок берётся/],
  [`<img src=" http://x/">`, /рисунок берётся/],
  [`<a href="java&#9;script:x">y</a>`, /ссылка/],
  [`<img SRC="http://x/">`, /рисунок берётся/],
  [`<img src="data:image/png;base64,x" src="http://x/">`, /рисунок берётся/],
  // Stylesheets in which comments, quotes and addresses hide one another.
  [`<style>p { content: "/*"; background: url(http://x/); content: "*/" }</style>`, /стиль загружает/],
  [`<style>p { content: "a\n; background: url(http://x/); content: "b" }</style>`, /стиль не разобран/],
  [
    `<style>p { background: url(data:,/*); background: url(http://x/); color: red /* */ }</style>`,
    /стиль загружает/,
  ],
  [`<style>p { background: my-url(data:/*)"*/ url(http://x/) /*"*/) }</style>`, /стиль не разобран/],
  [`<style>p { background: image-set("http://x/" 1x) }</style>`, /функция «image-set\(\)»/],
  [
    `<style>p { background: -webkit-cross-fade("http://x/", "http://x/", 50%) }</style>`,
    /функция «cross-fade\(\)»/,
  ],
  [`<style>p { background: src("http://x/") }</style>`, /функция «src\(\)»/],
  [`<style>p { background: url("http\\3a //x/") }</style>`, /стиль загружает/],
  [`<style>p { background: url( 'data:image/png;base64,x' "b") }</style>`, /стиль не разобран/],
  [`<style>/* p { background: url(http://x/) }</style>`, /стиль не разобран/],
  [`<style>@IMPORT/**/"http://x/";</style>`, /@import/],
  [`<style>@font-face { src: local(x), url(//x/f.woff2) }</style>`, /стиль загружает/],
];

const more = {
  manifest: { texts: { quote: { title: "Фраза", text: QUOTE } } },
  partials: { quote: QUOTE, inTitle: '<p title="{{what}}">x</p>' },
};

describe.each(hidden)("%s", (template, reason) => {
  test("is seen by the check, and not printed", () => {
    expect(findingsOf(template, more).join("\n")).toMatch(reason);
    expect(() => printTemplate(template, { wish: "x" }, more)).toThrow(reason);
  });
});

describe("what people write is left alone", () => {
  test.each([
    `<p class="text{{#if region.acts}} wide{{else}} narrow{{/if}}" title='{{form.title}}'>x</p>`,
    `{{#if region.acts}}<tr class="group">{{else}}<tr>{{/if}}<td>x</td></tr>`,
    `{{#each region.bodies}}<p title="{{name}} {{@index}}">a < b, 1<2 </p>{{/each}}`,
    `<!-- примечание --><p>&lt;script&gt;</p>{{!-- <script> --}}{{! <script> }}`,
    `<style>p::before { content: "<\\/p> /* url(http://x/) */"; background: url( "data:image/png;base64,x" ) }</style>`,
    `<svg role="img"><title>{{form.title}}</title><path fill="url(#a)" transform="rotate(45)" d="M0 0"/></svg>`,
    `<img alt="" src="data:image/png;base64,AAAA"><br/><hr /><td colspan="all">`,
    `<a href="https://example.org/?a=b&amp;c=d">x</a><p lang=ru>x</p>`,
  ])("%s", (template) => {
    expect(findingsOf(template.replaceAll("<\\/p>", "p"))).toEqual([]);
  });
});

test("the line is told where lines are broken inside what Handlebars takes away", () => {
  const template = "{{!-- a\nb --}}\n{{#if region.acts}}\n<p>\n{{else}}\n\n<b>\n{{/if}}\n<script>";
  expect(findingsOf(template)).toEqual([expect.stringContaining("строка 9: элемент <script>")]);
});
