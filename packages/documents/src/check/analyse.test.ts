import { describe, expect, test } from "vitest";
import { findingsOf } from "../testing/findings.ts";
import { keyedFields } from "../testing/keyedForm.ts";

describe("a template that is sound", () => {
  test.each([
    '<p class="text">{{value "/guest"}}</p>',
    '{{#rows "/luggage"}}{{@number}}{{value "./what"}}{{/rows}}',
    "{{#if params.big}}{{region.name.nominative}}{{else}}{{form.title}}{{/if}}",
    "{{#each region.bodies}}{{name}} {{@index}} {{@root.form.title}}{{/each}}",
    "{{record.wish}} {{record.nights}} {{formatDate record.arrival}}",
    '{{#is "/room" "single"}}{{/is}}{{#is "/quiet" true}}{{/is}}',
    '{{#filled "/note"}}{{/filled}}',
    '{{line hint=(text "hint") lines=2}}',
  ])("%s", (template) => {
    const manifest = {
      parameters: { big: { title: "Крупно", value: true } },
      texts: { hint: { title: "Пояснение", text: "(подпись)" } },
    };
    expect(findingsOf(template, { manifest })).toEqual([]);
  });
});

describe("lists with x-key, groups of fields, styles", () => {
  const properties = keyedFields;

  test.each([
    '{{#rows "/outings" every=true}}{{@number}}{{#if @group}}{{@group}}{{/if}}{{value "./code"}}{{value "./guide" blank="none"}}{{/rows}}',
    '{{#fields "/skills"}}{{@number}}{{label "."}}{{square "." "low"}}{{#if @last}}.{{/if}}{{/fields}}',
    '{{value "/who" style="genitive"}}{{line "/who" "/outings/*/guide" style="genitive"}}',
    '{{value "/who" style="short"}}',
    '{{options "/skills/swim" separator=";" end="."}}',
  ])("%s is sound", (template) => {
    expect(findingsOf(template, { properties })).toEqual([]);
  });

  test.each([
    [
      '{{value "/who" style="genitve"}}',
      "строка 1: неизвестное значение «genitve». Возможно, имелось в виду «genitive».",
    ],
    [
      '{{value "/outings/*/guide" style="genitive"}}',
      "строка 1: неизвестное значение «genitive». Есть: line, short.",
    ],
    [
      '{{#fields "/who/last"}}{{label "."}}{{/fields}}',
      "строка 1: поле «Фамилия» (/who/last) не группа, полей в нём нет. Укажите группу или уберите {{#fields}}.",
    ],
    [
      '{{#fields "/who"}}{{square "." "low"}}{{/fields}}',
      "строка 1: у поля «Фамилия» (/who/last) нет варианта «low». У поля нет списка вариантов.",
    ],
    [
      '{{label "."}}',
      "строка 1: «.» стоит вне {{#rows}} и {{#fields}}. Начните указатель с «/» или поставьте это место внутрь {{#rows}} или {{#fields}}.",
    ],
    [
      '{{#rows "/outings" every="true"}}{{/rows}}',
      "строка 1: настройка «every» бывает true или false. Запишите every=true, без кавычек.",
    ],
    [
      '{{datePart "/who/last" "day"}}',
      "строка 1: поле «Фамилия» (/who/last) не дата. Печатайте его словом value или line.",
    ],
  ])("%s", (template, finding) => {
    expect(findingsOf(template, { properties })).toEqual([finding]);
  });

  test.each([
    [
      '{{#rows "/luggage" every=true}}{{/rows}}',
      'строка 1: у списка «Багаж» (/luggage) нет ключа: все его строки заранее не известны. Уберите every=true или дайте списку "x-key" в schema.json.',
    ],
    [
      '{{datePart "/arrival" "hour"}}',
      "строка 1: неизвестное значение «hour». Есть: day, month, monthNumber, year.",
    ],
    [
      '{{square "/room" "tripl"}}',
      "строка 1: у поля «Комната» (/room) нет варианта «tripl». Есть: single, double.",
    ],
  ])("%s", (template, finding) => {
    expect(findingsOf(template)).toEqual([finding]);
  });
});

describe("a template that is wrong is told where, what and how to mend it", () => {
  test.each([
    ['\n{{lin "/guest"}}', "строка 2: неизвестное слово шаблона «lin». Возможно, имелось в виду «line»."],
    [
      '{{value "/guest/lst"}}',
      "строка 1: поля «/guest/lst» в форме нет. Возможно, имелось в виду «/guest/last».",
    ],
    [
      '{{value "./what"}}',
      "строка 1: «./what» стоит вне {{#rows}} и {{#fields}}. Начните указатель с «/» или поставьте это место внутрь {{#rows}} или {{#fields}}.",
    ],
    [
      '{{#rows "/luggage"}}{{value "./wat"}}{{/rows}}',
      "строка 1: поля «./wat» в форме нет. Возможно, имелось в виду «/luggage/*/what».",
    ],
    [
      '{{#rows "/guest"}}{{/rows}}',
      "строка 1: поле «Гость» (/guest) не список, строк у него нет. Укажите список или уберите {{#rows}}.",
    ],
    [
      '{{option "/room" "singl"}}',
      "строка 1: у поля «Комната» (/room) нет варианта «singl». Возможно, имелось в виду «single».",
    ],
    [
      '{{#is "/wish" "x"}}{{/is}}',
      "строка 1: у поля «Пожелания» (/wish) нет варианта «x». У поля нет списка вариантов.",
    ],
    [
      '{{options "/wish"}}',
      "строка 1: у поля «Пожелания» (/wish) нет списка вариантов. Печатайте его словом value, line или square.",
    ],
    [
      '{{square "/room"}}',
      'строка 1: поле «Комната» (/room) не отвечает «да» или «нет». Назовите вариант: {{square "/room" "single"}}.',
    ],
    ['{{date "/wish"}}', "строка 1: поле «Пожелания» (/wish) не дата. Печатайте его словом value или line."],
    [
      '{{value "/note"}}',
      "строка 1: поле «Заметка портье» (/note) внутреннее, оно не печатается. Уберите его из шаблона или снимите x-print: false в schema.json.",
    ],
    [
      '{{value "/wish" blank="5 см"}}',
      'строка 1: «5 см» не длина. Запишите число и единицу: "40mm", "6cm", "50%".',
    ],
    ['{{value "/wish" widht="5mm"}}', "строка 1: у слова «value» нет настройки «widht». Есть: blank, style."],
    [
      '{{date "/arrival" style="lonk"}}',
      "строка 1: неизвестное значение «lonk». Возможно, имелось в виду «long».",
    ],
    [
      '{{#rows "/luggage" min="3"}}{{/rows}}',
      "строка 1: настройка «min» должна быть целым числом от 0 до 200. Запишите, например, min=3.",
    ],
    [
      "{{value}}",
      'строка 1: у слова «value» неверное число значений (0). Запишите {{value "/поле" "/поле"…}}.',
    ],
    [
      "{{value record.wish}}",
      'строка 1: слову «value» дано не само значение, а выражение «record.wish». Запишите значение в кавычках, например "/person/name".',
    ],
    ['{{#value "/wish"}}{{/value}}', "строка 1: слово «value» использовано не так. Запишите {{value …}}."],
    [
      '{{text "titel"}}',
      "строка 1: текста «titel» в форме нет. Добавьте его в forms/sample/form.json, раздел texts.",
    ],
    ["{{> signatur}}", "строка 1: частичного шаблона «signatur» нет. Возможно, имелось в виду «signature»."],
    [
      "{{record.wisch}}",
      "строка 1: поля «record.wisch» в форме нет. Возможно, имелось в виду «record.wish».",
    ],
    [
      "{{record.room}}",
      'строка 1: «record.room» напечатается кодом, а не словами. Запишите {{value "/room"}}.',
    ],
    [
      "{{record.note}}",
      'строка 1: поле «Заметка портье» (/note) внутреннее, оно не печатается. Уберите его; условия проверяет слово is: {{#is "/поле" "вариант"}}.',
    ],
    [
      "{{region.akts.order}}",
      "строка 1: в данных региона не бывает «region.akts.order». Возможно, имелось в виду «acts».",
    ],
    [
      "{{params.small}}",
      "строка 1: параметра «small» у формы нет. Параметров у формы нет: добавьте его в form.json.",
    ],
    ["{{form.titel}}", "строка 1: сведения «form.titel» нет. Возможно, имелось в виду «title»."],
    ["{{wish}}", 'строка 1: неизвестное имя «wish». Запишите {{value "/wish"}}.'],
    [
      "{{@print}}",
      "строка 1: имени «@print» здесь нет. Внутри {{#rows}} и {{#each}} есть @number, @group, @index, @first, @last; данные формы: @root.record и @root.region.",
    ],
    [
      "{{#each region.bodies}}{{region.id}}{{/each}}",
      "строка 1: внутри {{#each}} имя «region» относится к строке списка. Запишите @root.region.id.",
    ],
    [
      "{{../region.id}}",
      "строка 1: в «../region.id» некуда подниматься: «../» бывает только внутри {{#each}}. Уберите «../».",
    ],
    ["{{#if}}{{/if}}", "строка 1: у {{#if}} должно быть одно значение. Запишите {{#if значение}}."],
  ])("%s", (template, finding) => {
    expect(findingsOf(template, { partials: { signature: "" } })).toEqual([finding]);
  });

  test("when it cannot be parsed", () => {
    expect(findingsOf('<p>\n{{#filled "/wish"}}')).toEqual([
      'строка 2: шаблон не разобран. Ошибка рядом с «...{{#filled "/wish"}}». Похоже, блок {{#…}} не закрыт: добавьте {{/…}}.',
    ]);
    expect(findingsOf("{{#blank}}{{/if}}")).toEqual([
      "строка 1: шаблон не разобран. Блок {{#blank}} закрыт как {{/if}}. Закройте блок тем же словом, каким он открыт.",
    ]);
  });

  test("in a phrase, at the phrase", () => {
    const texts = { title: { title: "Название", text: '{{value "/wishes"}}' } };
    expect(findingsOf('{{text "title"}}', { manifest: { texts } })).toEqual([
      "forms/sample/form.json#/texts/title/text поля «/wishes» в форме нет. Возможно, имелось в виду «/wish».",
    ]);
  });

  test("gently, when it may be meant so", () => {
    expect(findingsOf('{{slot "more"}}')).toEqual([
      'warning: строка 1: ни один раздел формы не печатается в месте «more». Назовите его у раздела в ui.json: "slot": "more".',
    ]);
  });
});

describe("values of the region", () => {
  const number = "{{region.acts.order.number}}";
  const missed = [
    "warning: forms/regions/area/region.json Значения «region.acts.order.number» нет, а документы его печатают: " +
      "останется пустое место. Добавьте значение.",
  ];
  const order = (act: object) => ({ acts: { order: act } });

  test("that it lacks are told of at its data, once", () => {
    expect(findingsOf(number + number, { region: {} })).toEqual(missed);
    expect(findingsOf(number, { region: order({ number: null }) })).toEqual(missed);
    expect(findingsOf(number, { region: order({ number: "1" }) })).toEqual([]);
    expect(findingsOf(number)).toEqual([]);
  });

  test("not when they are marked to be compared: that is told of elsewhere", () => {
    expect(findingsOf(number, { region: order({ number: null, verify: true }) })).toEqual([]);
  });

  test("not where a condition leaves them out", () => {
    const region = { partners: { one: { name: "А" } } };
    const manifest = { parameters: { seal: { title: "Печать", value: false } } };
    const quiet = [
      `{{#if region.acts.order}}${number}{{/if}}`,
      `{{#if region.acts.order.number}}№ ${number}{{else}}без номера{{/if}}`,
      `{{#unless region.partners.one}}${number}{{/unless}}`,
      `{{#if region.partners.one}}${"{{region.partners.one.name}}"}{{else}}${number}{{/if}}`,
      `{{#if params.seal}}${number}{{/if}}`,
    ];
    for (const template of quiet) expect(findingsOf(template, { region, manifest })).toEqual([]);
    expect(findingsOf(`{{#if region.partners.one}}${number}{{/if}}`, { region, manifest })).toEqual(missed);
    expect(findingsOf(`{{#unless params.seal}}${number}{{/unless}}`, { region, manifest })).toEqual(missed);
  });

  test("a phrase is missed where it is printed, not by itself", () => {
    const manifest = { texts: { note: { title: "Отметка", text: number } } };
    const template = '{{#if region.acts.order}}{{text "note"}}{{/if}}';
    expect(findingsOf(template, { manifest, region: {} })).toEqual([]);
    expect(findingsOf('{{text "note"}}', { manifest, region: {} })).toEqual(missed);
  });

  test("that no region can have are a slip of the pen, with or without a region", () => {
    const wrong =
      "строка 1: в данных региона не бывает «region.acts.order.nubmer». Возможно, имелось в виду «number».";
    expect(findingsOf("{{region.acts.order.nubmer}}")).toEqual([wrong]);
    expect(findingsOf("{{#if region.acts.order.nubmer}}да{{/if}}", { region: {} })).toEqual([wrong]);
  });
});

describe("partials", () => {
  const partials = {
    signature: '{{line position hint="(должность)"}}{{#if date}}{{date date style="quoted"}}{{/if}}',
    frame: "<div>{{> @partial-block}}</div>",
    loop: "{{> loop}}",
  };

  test("are walked with what they are given", () => {
    expect(
      findingsOf('{{> signature position="/wish"}}{{#> frame}}{{value "/wish"}}{{/frame}}', { partials }),
    ).toEqual([]);
    expect(findingsOf("{{> signature}}", { partials })).toEqual([]);
  });

  test("a wrong value is found where it was written", () => {
    expect(findingsOf('\n{{> signature position="/wich"}}', { partials })).toEqual([
      "строка 2: поля «/wich» в форме нет. Возможно, имелось в виду «/wish».",
    ]);
    expect(findingsOf('{{> signature date="/wish"}}', { partials })).toEqual([
      "строка 1: поле «Пожелания» (/wish) не дата. Печатайте его словом value или line.",
    ]);
  });

  test("a value that is needed must be given", () => {
    expect(findingsOf("{{> when}}", { partials: { when: "{{date on}}" } })).toEqual([
      "templates/partials/when.hbs строка 1: частичному шаблону не передан параметр «on», он нужен слову «date». " +
        'Передайте его при вызове: {{> … on="…"}}, или оберните это место в {{#if on}}…{{/if}}.',
    ]);
  });

  test("do not run in circles, nor do phrases", () => {
    expect(findingsOf("{{> loop}}", { partials })).toEqual([
      "templates/partials/loop.hbs строка 1: частичный шаблон «loop» вставляет сам себя. Разорвите круг: уберите одну из вставок.",
    ]);
    const texts = { a: { title: "А", text: '{{text "b"}}' }, b: { title: "Б", text: '{{text "a"}}' } };
    expect(findingsOf('{{text "a"}}', { manifest: { texts } })).toContain(
      "forms/sample/form.json#/texts/b/text текст «a» вставляет сам себя. Разорвите круг: уберите одну из вставок.",
    );
  });

  test("have a name that is written out, and named values", () => {
    expect(findingsOf("{{> (text 'x')}}{{> signature record}}", { partials })).toEqual([
      "строка 1: имя частичного шаблона вычисляется. Запишите имя прямо: {{> имя}}; выбирайте между ними словами {{#if}} или {{#is}}.",
      'строка 1: частичному шаблону «signature» дано значение без имени. Дайте ему имя: {{> signature имя="…"}}.',
    ]);
  });
});
