/** OpenAPI 3.1 description of the HTTP API, kept by hand; a test holds it against the routes. */

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } } },
});
const json = (description: string, schema: object) => ({
  description,
  content: { "application/json": { schema } },
});
const list = (name: string, item: string) => ({
  type: "object",
  required: [name],
  properties: { [name]: { type: "array", items: { $ref: `#/components/schemas/${item}` } } },
});
const body = (schema: string) => ({
  required: true,
  content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } },
});

const form = { $ref: "#/components/parameters/form" };
const region = { $ref: "#/components/parameters/region" };
const edition = { $ref: "#/components/parameters/edition" };
const caseDate = { $ref: "#/components/parameters/caseDate" };
const on = { $ref: "#/components/parameters/on" };
const unknownForm = problem("Нет такой формы, региона или редакции");
const bodyProblems = {
  400: problem("Тело запроса – не JSON"),
  403: problem("Запрос с чужой страницы"),
  404: unknownForm,
  413: problem("Тело запроса слишком велико"),
  415: problem("Тело запроса – не application/json"),
  422: problem("Запрос неверно составлен, или это запись другой формы"),
  500: problem("Сбой в программе или ошибки в определении формы"),
};

export const description = {
  openapi: "3.1.0",
  info: {
    title: "Формуляр",
    version: "1.0.0",
    summary: "Формы, установленные законом: список, проверка, печать",
    description:
      "Сервер ничего не хранит. Ошибки отвечают по RFC 9457; title и detail – на русском языке. " +
      "Запросы принимаются только под собственным именем сервера и со страниц этого сервера.",
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [{ url: "/api/v1" }],
  security: [],
  paths: {
    "/health": {
      get: {
        operationId: "health",
        summary: "Работает ли сервер",
        responses: {
          200: json("Работает", {
            type: "object",
            required: ["status"],
            properties: { status: { const: "ok" } },
          }),
        },
      },
    },
    "/openapi.json": {
      get: {
        operationId: "description",
        summary: "Это описание",
        responses: { 200: json("Описание OpenAPI 3.1", { type: "object" }) },
      },
    },
    "/regions": {
      get: {
        operationId: "listRegions",
        summary: "Регионы",
        responses: { 200: json("Регионы", list("regions", "Region")) },
      },
    },
    "/forms": {
      get: {
        operationId: "listForms",
        summary: "Формы, общие или региона, каждая той редакции, которая действует в этот день",
        parameters: [region, on],
        responses: { 200: json("Формы", list("forms", "FormSummary")), 404: unknownForm },
      },
    },
    "/forms/{form}": {
      get: {
        operationId: "getForm",
        summary: "Форма с изменениями региона",
        parameters: [form, region, edition, caseDate, on],
        responses: {
          200: json("Определение формы, готовое к показу", { $ref: "#/components/schemas/ResolvedForm" }),
          404: unknownForm,
          500: problem("Форма определена с ошибками; они перечислены в findings"),
        },
      },
    },
    "/forms/{form}/editions": {
      get: {
        operationId: "listEditions",
        summary: "Все редакции формы, новые сначала",
        parameters: [form, region, on],
        responses: { 200: json("Редакции", list("editions", "Edition")), 404: unknownForm },
      },
    },
    "/forms/{form}/validator.js": {
      get: {
        operationId: "getValidator",
        summary: "Проверки схемы как модуль ES: export const draft, final",
        parameters: [form, region, edition, caseDate, on],
        responses: {
          200: { description: "Модуль", content: { "text/javascript": { schema: { type: "string" } } } },
          404: unknownForm,
          500: problem("Форма определена с ошибками"),
        },
      },
    },
    "/forms/{form}/validate": {
      post: {
        operationId: "validate",
        summary: "Проверить запись",
        parameters: [form, region, edition, caseDate],
        requestBody: body("ValidateRequest"),
        responses: { 200: json("Найденное", { $ref: "#/components/schemas/Verdict" }), ...bodyProblems },
      },
    },
    "/forms/{form}/render": {
      post: {
        operationId: "render",
        summary: "Документ по записи; без data – пустой бланк",
        description:
          "Запись с ошибками тоже печатается: это черновик. Число ошибок – в заголовке Formulyar-Errors.",
        parameters: [
          form,
          region,
          edition,
          caseDate,
          {
            name: "format",
            in: "query",
            schema: { type: "string", enum: ["pdf", "docx", "html"], default: "pdf" },
          },
          {
            name: "fillable",
            in: "query",
            description: "Бланк PDF, который заполняют на экране; только без data",
            schema: { type: "boolean", default: false },
          },
        ],
        requestBody: body("RenderRequest"),
        responses: {
          200: {
            description: "Документ",
            headers: {
              "Formulyar-Errors": {
                description: "Сколько ошибок мешает окончательному документу; 0 для бланка",
                schema: { type: "integer", minimum: 0 },
              },
              "Content-Disposition": {
                description: "Имя файла PDF или DOCX, в том числе русское (RFC 5987)",
                schema: { type: "string" },
              },
            },
            content: {
              "application/pdf": { schema: { type: "string", format: "binary" } },
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document": {
                schema: { type: "string", format: "binary" },
              },
              "text/html": { schema: { type: "string" } },
            },
          },
          ...bodyProblems,
          503: problem("Документ не составлен за отведённое время"),
        },
      },
    },
    "/forms/{form}/prefill": {
      post: {
        operationId: "prefill",
        summary: "Заполнить форму по ранее составленным документам",
        description:
          "Что взять, говорит prefill формы. Заполненное не меняется. Предложенное (asked) берётся повторным " +
          "запросом с его путями в confirmed.",
        parameters: [form, region, edition, caseDate],
        requestBody: body("PrefillRequest"),
        responses: {
          200: json("Что взято, предложено и не взято", { $ref: "#/components/schemas/Prefilled" }),
          ...bodyProblems,
        },
      },
    },
    "/forms/{form}/migrate": {
      post: {
        operationId: "migrate",
        summary: "Перенести запись в другую редакцию формы",
        description:
          "По умолчанию – в ту, которая действует в день дела. Ничего не теряется и не заменяется: для чего в новой " +
          "редакции нет места, стоит в kept.",
        parameters: [form, region, caseDate],
        requestBody: body("MigrateRequest"),
        responses: {
          200: json("Запись и что с ней сделано", { $ref: "#/components/schemas/Migrated" }),
          ...bodyProblems,
        },
      },
    },
    "/read": {
      post: {
        operationId: "read",
        summary: "Прочитать запись из документа, который составил «Формуляр»",
        description:
          "Сказано и то, изменён ли файл с выдачи. Отпечаток – не подпись: он показывает порчу и неумелые изменения, " +
          "а не подделку.",
        requestBody: {
          required: true,
          content: { "application/pdf": { schema: { type: "string", format: "binary" } } },
        },
        responses: {
          200: json("Запись и что стало с файлом", { $ref: "#/components/schemas/ReadDocument" }),
          403: problem("Запрос с чужой страницы"),
          413: problem("Документ слишком велик"),
          415: problem("Тело запроса – не application/pdf"),
          422: problem("Это не документ «Формуляра», или он повреждён либо защищён паролем"),
          500: problem("Сбой в программе"),
        },
      },
    },
  },
  components: {
    parameters: {
      form: { name: "form", in: "path", required: true, schema: { type: "string" } },
      region: {
        name: "region",
        in: "query",
        description: "Без него – общая форма",
        schema: { type: "string" },
      },
      edition: {
        name: "edition",
        in: "query",
        description: "Редакция по названию. Запись, в которой редакция названа, открывается всегда с ней",
        schema: { type: "string" },
      },
      caseDate: {
        name: "caseDate",
        in: "query",
        description:
          "День дела: по нему выбирается редакция. Без него – день, который говорит запись, или сегодня",
        schema: { type: "string", format: "date" },
      },
      on: {
        name: "on",
        in: "query",
        description: "День, который считать сегодняшним",
        schema: { type: "string", format: "date" },
      },
    },
    schemas: {
      Edition: {
        type: "object",
        required: ["edition", "title", "inForce"],
        properties: {
          edition: { type: "string" },
          effectiveFrom: {
            type: "string",
            format: "date",
            description: "Для дел с этого дня; без него – всегда",
          },
          title: {
            type: "string",
            description: "Слова после «редакция»: от 23.10.2024, изменения региона 2",
          },
          inForce: { type: "boolean", description: "Действует ли для дел этого дня" },
        },
      },
      Region: {
        type: "object",
        required: ["id", "title"],
        properties: { id: { type: "string" }, title: { type: "string" } },
      },
      FormSummary: {
        type: "object",
        required: ["id", "title", "edition"],
        properties: {
          id: { type: "string" },
          title: { type: "string" },
          edition: { type: "string" },
          region: { type: "string", description: "Регион, у которого одного есть эта форма" },
          prefillFrom: {
            type: "array",
            items: { type: "string" },
            description: "Формы, по документам которых её можно заполнить",
          },
        },
      },
      ResolvedForm: {
        type: "object",
        required: ["id", "title", "edition", "schema", "ui"],
        properties: {
          id: { type: "string" },
          title: { type: "string" },
          edition: { type: "string" },
          caseDate: {
            type: "array",
            items: { type: "string", format: "json-pointer" },
            description: "Поля с днём дела; считается первое заполненное",
          },
          schema: { type: "object", description: "JSON Schema 2020-12 с ключевыми словами x-" },
          ui: { type: "object", description: "Разделы и виды полей на экране" },
        },
      },
      Data: {
        type: "object",
        description: "Данные формы или целая запись { form, region, edition, data, kept }",
      },
      Kept: {
        type: "object",
        description: "Значение, для которого в редакции формы нет места",
        required: ["pointer", "title", "value", "reason"],
        properties: {
          pointer: { type: "string", format: "json-pointer" },
          title: { type: "string", description: "Как поле называлось" },
          value: { description: "Само значение" },
          reason: { type: "string", description: "Почему оно отложено" },
        },
      },
      MigrateRequest: {
        type: "object",
        required: ["data"],
        additionalProperties: false,
        properties: {
          data: { $ref: "#/components/schemas/Data" },
          to: { type: "string", description: "Редакция, в которую перенести" },
          on: { $ref: "#/components/schemas/Day" },
        },
      },
      Migrated: {
        type: "object",
        required: ["record", "done", "kept"],
        properties: {
          record: { $ref: "#/components/schemas/Data" },
          done: { type: "array", items: { type: "string" }, description: "Что сделано, по предложению" },
          kept: { type: "array", items: { $ref: "#/components/schemas/Kept" } },
        },
      },
      ReadDocument: {
        type: "object",
        required: ["record", "hash", "verdict"],
        properties: {
          record: { $ref: "#/components/schemas/Data" },
          hash: { type: "string", description: "Отпечаток записи: sha256: и 64 шестнадцатеричные цифры" },
          title: { type: "string", description: "Название формы, если она здесь есть" },
          unread: {
            type: "array",
            description: "Из бланка, заполненного на экране: что не удалось перенести в запись",
            items: {
              type: "object",
              required: ["name", "title", "text", "reason"],
              properties: {
                name: { type: "string", description: "Имя поля PDF" },
                title: { type: "string", description: "Где это написано" },
                text: { type: "string", description: "Что написано" },
                reason: { type: "string", description: "Почему не перенесено" },
              },
            },
          },
          verdict: {
            type: "object",
            required: ["kind", "message"],
            properties: {
              kind: {
                type: "string",
                enum: ["untouched", "appended", "changed", "record-changed"],
                description:
                  "Файл как при выдаче; к нему добавлено (additions); изменён он; изменена сама запись",
              },
              additions: {
                type: "array",
                items: {
                  type: "string",
                  enum: ["signature", "values", "notes", "pages", "content", "record", "other"],
                },
              },
              message: { type: "string", description: "То же словами" },
            },
          },
        },
      },
      ValidateRequest: {
        type: "object",
        required: ["data"],
        additionalProperties: false,
        properties: {
          data: { $ref: "#/components/schemas/Data" },
          level: { type: "string", enum: ["draft", "final"], default: "final" },
          on: { $ref: "#/components/schemas/Day" },
        },
      },
      RenderRequest: {
        type: "object",
        additionalProperties: false,
        properties: {
          data: { oneOf: [{ $ref: "#/components/schemas/Data" }, { type: "null" }] },
          on: { $ref: "#/components/schemas/Day" },
        },
      },
      PrefillRequest: {
        type: "object",
        required: ["from"],
        additionalProperties: false,
        properties: {
          from: {
            type: "array",
            items: { $ref: "#/components/schemas/Data" },
            description:
              "Записи { form, region, edition, data } ранее составленных документов, последняя важнее",
          },
          data: { oneOf: [{ $ref: "#/components/schemas/Data" }, { type: "null" }] },
          confirmed: {
            type: "array",
            items: { type: "string", format: "json-pointer" },
            description: "Пути предложенного, которое подтверждено",
          },
          on: { $ref: "#/components/schemas/Day" },
        },
      },
      Prefilled: {
        type: "object",
        required: ["edition", "data", "filled", "asked", "kept", "refused"],
        properties: {
          edition: { type: "string", description: "Редакция, по которой заполнено" },
          data: { type: "object", description: "Данные формы с тем, что взято" },
          filled: { type: "array", items: { $ref: "#/components/schemas/PrefillValue" } },
          asked: {
            type: "array",
            items: { $ref: "#/components/schemas/PrefillValue" },
            description: "Предложено; value – само значение, note – что проверить",
          },
          kept: {
            type: "array",
            items: { $ref: "#/components/schemas/PrefillValue" },
            description: "Не взято: уже заполнено другое (present)",
          },
          refused: {
            type: "array",
            items: { $ref: "#/components/schemas/PrefillValue" },
            description: "Не взято: форме не подходит (reason)",
          },
        },
      },
      PrefillValue: {
        type: "object",
        required: ["pointer", "title", "text", "from"],
        properties: {
          pointer: { type: "string", format: "json-pointer" },
          title: { type: "string" },
          text: { type: "string", description: "Значение, как оно печатается" },
          from: { type: "string", description: "Форма, из документа которой оно взято" },
          value: { description: "У предложенного: само значение" },
          note: { type: "string" },
          present: { type: "string", description: "Что заполнено" },
          reason: { type: "string", description: "Почему не взято" },
        },
      },
      Day: {
        type: "string",
        format: "date",
        description: "День, который правила считают сегодняшним; по умолчанию – сегодня",
      },
      Verdict: {
        type: "object",
        required: ["valid", "problems"],
        properties: {
          valid: { type: "boolean", description: "false, если есть хоть одна ошибка (severity: error)" },
          problems: { type: "array", items: { $ref: "#/components/schemas/Problem" } },
        },
      },
      Problem: {
        type: "object",
        required: ["path", "rule", "severity", "message"],
        properties: {
          path: { type: "string", format: "json-pointer" },
          rule: { type: "string", description: "Правило или ключевое слово JSON Schema" },
          severity: { type: "string", enum: ["error", "warning", "info"] },
          message: { type: "string" },
          basis: { type: "string", description: "Основание: норма акта" },
        },
      },
      ProblemDetails: {
        type: "object",
        description: "RFC 9457",
        required: ["type", "title", "status", "detail"],
        properties: {
          type: { type: "string", format: "uri-reference" },
          title: { type: "string" },
          status: { type: "integer" },
          detail: { type: "string" },
        },
      },
    },
  },
} as const;
