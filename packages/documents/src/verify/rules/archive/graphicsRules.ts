import { isName, nameOf, type PdfDict, PdfRef, PdfStream } from "../../../pdf/syntax/index.ts";
import type { CheckedFile } from "../../CheckedFile.ts";
import { defineRule } from "../../defineRule.ts";
import type { Rule } from "../../Rule.ts";
import { readIccHeader } from "./readIccHeader.ts";

const redraw = "Перерисуйте или уберите рисунок, из-за которого это появилось, и составьте файл заново.";
const intentMend = "Добавьте в файл OutputIntent GTS_PDFA1 с профилем sRGB.";

const BLEND_MODES: ReadonlySet<string> = new Set(
  (
    "Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference " +
    "Exclusion Hue Saturation Color Luminosity"
  ).split(" "),
);

/** Contents, colours, pictures (ISO 19005-3, 6.2.2 to 6.2.10). */
export const graphicsRules: readonly Rule[] = [
  defineRule("A 6.2.2-1", {
    title: "В содержании страниц только операторы из стандарта",
    mend: redraw,
    *check({ content, pages }) {
      yield* content.faults.filter(({ kind }) => kind === "operator" || kind === "syntax");
      for (const { contentError, number } of pages)
        if (contentError !== undefined)
          yield { what: `содержание не читается: ${contentError}`, where: `страница ${number}` };
    },
  }),
  defineRule("A 6.2.2-2", {
    title: "У содержания есть свой словарь ресурсов со всем, что оно показывает",
    mend: redraw,
    *check({ content }) {
      yield* content.faults.filter(({ kind }) => kind === "resource" || kind === "inherited");
    },
  }),
  defineRule("A 6.2.3-1", {
    title: "Профиль OutputIntent – настоящий профиль ICC печати или экрана: серый, RGB или CMYK",
    mend: intentMend,
    *check(file) {
      for (const { number, stream } of outputProfiles(file)) {
        const header = readIccHeader(file.pdf.unpack(stream));
        if (!header) yield { what: "это не профиль ICC", where: `объект ${number}` };
        else if (
          !/^(prtr|mntr)$/.test(header.kind) ||
          !/^(RGB |CMYK|GRAY)$/.test(header.space) ||
          header.version >= 5
        )
          yield {
            what: `профиль ${header.kind}, ${header.space}, версия ${header.version}`,
            where: `объект ${number}`,
          };
        else if (file.pdf.resolve(stream.dict.get("N")) !== header.channels)
          yield { what: "число N не то, что в профиле", where: `объект ${number}` };
      }
    },
  }),
  defineRule("A 6.2.3-2", {
    title: "Во всех OutputIntent один и тот же профиль",
    mend: intentMend,
    *check(file) {
      if (new Set(outputProfiles(file).map(({ number }) => number)).size > 1)
        yield { what: "профили разные" };
    },
  }),
  defineRule("A 6.2.3-3", {
    title: "В OutputIntent нет ссылки на внешний профиль (DestOutputProfileRef)",
    mend: intentMend,
    *check({ pdf }) {
      for (const one of pdf.list(pdf.catalog.get("OutputIntents")))
        if (pdf.dict(one).has("DestOutputProfileRef")) yield { what: "DestOutputProfileRef" };
    },
  }),
  defineRule("A 6.2.4.2-1", {
    title: "Профили цвета (ICCBased) – настоящие профили ICC",
    mend: redraw,
    *check({ content, pdf }) {
      for (const [space, where] of content.colourSpaces) {
        if (!Array.isArray(space) || !isName(pdf.resolve(space[0]), "ICCBased")) continue;
        const stream = pdf.resolve(space[1]);
        const header = stream instanceof PdfStream ? readIccHeader(pdf.unpack(stream)) : undefined;
        if (
          !header ||
          !/^(prtr|mntr|scnr|spac)$/.test(header.kind) ||
          !/^(RGB |CMYK|GRAY|Lab )$/.test(header.space) ||
          header.version >= 5 ||
          (stream instanceof PdfStream && pdf.resolve(stream.dict.get("N")) !== header.channels)
        )
          yield { what: "профиль ICC негоден", where };
      }
    },
  }),
  deviceRule("A 6.2.4.3-2", "DeviceRGB", "RGB "),
  deviceRule("A 6.2.4.3-3", "DeviceCMYK", "CMYK"),
  deviceRule("A 6.2.4.3-4", "DeviceGray", undefined),
  defineRule("A 6.2.4.4-1", {
    title: "Краски DeviceN описаны в словаре Colorants",
    mend: "Сведите рисунок к CMYK или RGB.",
    *check({ content, pdf }) {
      for (const [space, where] of content.colourSpaces) {
        if (!Array.isArray(space) || !isName(pdf.resolve(space[0]), "DeviceN")) continue;
        const colorants = pdf.dict(pdf.dict(space[4]).get("Colorants"));
        for (const name of pdf.list(space[1]))
          if (
            !/^(None|Cyan|Magenta|Yellow|Black)$/.test(nameOf(name) ?? "") &&
            !colorants.has(nameOf(name) ?? "")
          )
            yield { what: `краска ${nameOf(name) ?? ""}`, where };
      }
    },
  }),
  stateRule("A 6.2.5-1", "нет функции передачи (TR)", (dict) => dict.has("TR")),
  stateRule(
    "A 6.2.5-2",
    "функция передачи TR2 – только Default",
    (dict) => dict.has("TR2") && !isName(dict.get("TR2"), "Default"),
  ),
  stateRule("A 6.2.5-3", "нет начала растра (HTP)", (dict) => dict.has("HTP")),
  defineRule("A 6.2.5-4", {
    title: "Растры – типов 1 или 5",
    mend: redraw,
    *check({ content, pdf }) {
      for (const { kind, dict, where } of content.resources) {
        const halftone = kind === "ExtGState" ? pdf.dict(dict.get("HT")) : new Map();
        const type = pdf.resolve(halftone.get("HalftoneType"));
        if (halftone.size > 0 && type !== 1 && type !== 5)
          yield { what: `растр типа ${String(type)}`, where };
      }
    },
  }),
  defineRule("A 6.2.5-5", {
    title: "У растров нет имени (HalftoneName)",
    mend: redraw,
    *check({ content, pdf }) {
      for (const { kind, dict, where } of content.resources)
        if (kind === "ExtGState" && pdf.dict(dict.get("HT")).has("HalftoneName"))
          yield { what: "HalftoneName", where };
    },
  }),
  defineRule("A 6.2.6-1", {
    title: "Способ цветопередачи – один из четырёх по стандарту",
    mend: redraw,
    *check({ content }) {
      yield* content.faults.filter(({ kind }) => kind === "intent");
    },
  }),
  xobjectRule("A 6.2.8-1", "Image", "у рисунков нет замен (Alternates)", (dict) => dict.has("Alternates")),
  xobjectRule("A 6.2.8-2", "Image", "у рисунков нет ключа OPI", (dict) => dict.has("OPI")),
  defineRule("A 6.2.8-3", {
    title: "Рисунки не сглаживаются (Interpolate)",
    mend: redraw,
    *check({ content, pdf }) {
      yield* content.faults.filter(({ kind }) => kind === "inline-interpolate");
      for (const { kind, dict, where } of content.resources)
        if (kind === "XObject" && pdf.resolve(dict.get("Interpolate")) === true)
          yield { what: "Interpolate", where };
    },
  }),
  defineRule("A 6.1.10-1", {
    title: "Встроенные рисунки сжаты разрешёнными способами",
    mend: redraw,
    *check({ content }) {
      yield* content.faults.filter(({ kind }) => kind === "inline-filter");
    },
  }),
  xobjectRule(
    "A 6.2.9-1",
    "Form",
    "у форм нет ключей OPI и PS",
    (dict) => dict.has("OPI") || dict.has("PS") || isName(dict.get("Subtype2"), "PS"),
  ),
  xobjectRule("A 6.2.9-2, UA 7.20-1", "Form", "формы не берут содержание из других файлов (Ref)", (dict) =>
    dict.has("Ref"),
  ),
  xobjectRule("A 6.2.9-3", "PS", "нет вставок PostScript", () => true),
  defineRule("A 6.2.10-1", {
    title: "Способы наложения (BM) – из стандарта",
    mend: redraw,
    *check({ content, pdf }) {
      for (const { kind, dict, where } of content.resources) {
        if (kind !== "ExtGState" || !dict.has("BM")) continue;
        const mode = pdf.resolve(dict.get("BM"));
        for (const one of Array.isArray(mode) ? mode : [mode])
          if (!BLEND_MODES.has(nameOf(one) ?? "")) yield { what: `наложение ${nameOf(one) ?? ""}`, where };
      }
    },
  }),
  defineRule("A 6.2.10-2", {
    title: "На страницах с прозрачностью известно цветовое пространство смешения",
    mend: intentMend,
    *check(file) {
      if (outputSpace(file) !== undefined) return;
      for (const page of file.pages)
        if (
          file.content.transparentPages.has(page.object) &&
          !file.pdf.dict(page.dict.get("Group")).has("CS")
        )
          yield { what: "ни OutputIntent, ни Group с CS", where: `страница ${page.number}` };
    },
  }),
];

function deviceRule(source: string, name: string, space: string | undefined): Rule {
  return defineRule(source, {
    title: `Цвета ${name} понятны: есть OutputIntent${space ? ` с профилем ${space.trim()}` : ""}`,
    mend: intentMend,
    *check(file) {
      const where = file.content.deviceColours.get(name);
      const output = outputSpace(file);
      if (where !== undefined && (output === undefined || (space !== undefined && output !== space)))
        yield { what: `цвет ${name} без подходящего OutputIntent`, where };
    },
  });
}

function stateRule(source: string, title: string, breaks: (dict: PdfDict) => boolean): Rule {
  return defineRule(source, {
    title: `В параметрах рисования ${title}`,
    mend: redraw,
    *check({ content }) {
      for (const { kind, dict, where } of content.resources)
        if (kind === "ExtGState" && breaks(dict)) yield { what: "так, как нельзя", where };
    },
  });
}

function xobjectRule(
  sources: string,
  subtype: string,
  title: string,
  breaks: (dict: PdfDict) => boolean,
): Rule {
  return defineRule(sources, {
    title: title[0]?.toUpperCase() + title.slice(1),
    mend: redraw,
    *check({ objects, pdf }) {
      for (const [number, object] of objects)
        if (
          object instanceof PdfStream &&
          isName(pdf.resolve(object.dict.get("Subtype")), subtype) &&
          breaks(object.dict)
        )
          yield { what: "так, как нельзя", where: `объект ${number}` };
    },
  });
}

/** Profiles of all output intents, with the numbers of their objects. */
function outputProfiles({ pdf }: CheckedFile) {
  return pdf.list(pdf.catalog.get("OutputIntents")).flatMap((one) => {
    const given = pdf.dict(one).get("DestOutputProfile");
    const stream = pdf.resolve(given);
    const number = given instanceof PdfRef ? given.number : 0;
    return stream instanceof PdfStream ? [{ number, stream }] : [];
  });
}

/** The colour space of the output intent of PDF/A. */
function outputSpace({ pdf }: CheckedFile): string | undefined {
  const intent = pdf
    .list(pdf.catalog.get("OutputIntents"))
    .map((one) => pdf.dict(one))
    .find((dict) => isName(pdf.resolve(dict.get("S")), "GTS_PDFA1"));
  const stream = pdf.resolve(intent?.get("DestOutputProfile"));
  return stream instanceof PdfStream ? readIccHeader(pdf.unpack(stream))?.space : undefined;
}
