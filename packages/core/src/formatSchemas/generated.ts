// Generated from packages/core/schemas by "pnpm generate"; do not edit.
import type { JsonObject } from "../model/index.ts";

export const form: JsonObject = JSON.parse(`{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Описание формы (form.json)",
  "description": "Имя, основание, параметры, тексты документа и бумага одной формы. Обязательны только id и title.",
  "type": "object",
  "required": [
    "id",
    "title"
  ],
  "additionalProperties": false,
  "properties": {
    "$schema": {
      "title": "Путь к этой схеме",
      "description": "По нему редактор подсказывает ключи.",
      "type": "string"
    },
    "id": {
      "title": "Имя формы",
      "description": "Строчные латинские буквы, цифры и дефис; совпадает с именем папки.",
      "type": "string",
      "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
    },
    "title": {
      "title": "Название",
      "description": "Как форма называется по-русски.",
      "type": "string",
      "minLength": 1
    },
    "edition": {
      "title": "Редакция",
      "description": "Отличает эту редакцию формы от прежних; обычно дата акта.",
      "type": "string",
      "minLength": 1
    },
    "effectiveFrom": {
      "title": "Действует с",
      "description": "Дата ГГГГ-ММ-ДД, с которой применяется эта редакция.",
      "type": "string",
      "format": "date"
    },
    "caseDate": {
      "title": "День дела",
      "description": "Пути к полям с датой дела, например /registration/date; считается первое заполненное. По этому дню выбирается редакция.",
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
        "type": "string",
        "pattern": "^/"
      }
    },
    "documentNumber": {
      "title": "Номер документа",
      "description": "Пути к полям с номером документа, например /decision/number; считается первое заполненное. Номер входит в QR-код.",
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
        "type": "string",
        "pattern": "^/"
      }
    },
    "legalBasis": {
      "title": "Правовые основания",
      "description": "Акты и пункты, по которым ведётся форма.",
      "type": "array",
      "items": {
        "type": "string",
        "minLength": 1
      }
    },
    "regionSlots": {
      "title": "Что форма берёт у региона",
      "description": "Значения из region.json, без которых документ печатается с пропусками.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/regionSlot"
      }
    },
    "parameters": {
      "title": "Параметры",
      "description": "Числа и списки, которые регион может задать своими; в правилах – params.<имя>. Имя – латиницей, как minAge.",
      "type": "object",
      "patternProperties": {
        "^[a-z][A-Za-z0-9]*$": {
          "$ref": "#/$defs/parameter"
        }
      },
      "additionalProperties": false
    },
    "texts": {
      "title": "Тексты документа",
      "description": "Фразы печатного документа, которые регион может изменить. Имя – латиницей, как titleFirstLine.",
      "type": "object",
      "patternProperties": {
        "^[a-z][A-Za-z0-9]*$": {
          "$ref": "#/$defs/text"
        }
      },
      "additionalProperties": false
    },
    "prefill": {
      "title": "Заполнение по другим документам",
      "description": "Какие значения форма берёт из ранее составленных документов. Значения копируются, связи не остаётся.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/prefillSource"
      }
    },
    "print": {
      "$ref": "#/$defs/print"
    }
  },
  "$defs": {
    "regionSlot": {
      "title": "Значение региона",
      "type": "object",
      "required": [
        "pointer",
        "title"
      ],
      "additionalProperties": false,
      "properties": {
        "pointer": {
          "title": "Где лежит",
          "description": "Путь в region.json, например /acts/supportedLiving/number.",
          "type": "string",
          "pattern": "^/"
        },
        "title": {
          "title": "Что это",
          "type": "string",
          "minLength": 1
        },
        "required": {
          "title": "Без него форма не нужна",
          "description": "true – в регионе, где этого нет, форма не предлагается.",
          "type": "boolean"
        }
      }
    },
    "parameter": {
      "title": "Параметр",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "$ref": {
          "title": "Общая запись",
          "description": "Путь к параметру, который нужен нескольким формам: ../common/parameters.json#/minAge. Ключи рядом важнее.",
          "type": "string",
          "pattern": "^[^#]*#/"
        },
        "title": {
          "title": "Что это",
          "type": "string",
          "minLength": 1
        },
        "value": {
          "title": "Значение",
          "description": "Число, строка, да/нет или список."
        },
        "unit": {
          "title": "Единица",
          "description": "Например «календарных дней».",
          "type": "string"
        },
        "basis": {
          "title": "Основание",
          "description": "Пункт акта.",
          "type": "string"
        },
        "federal": {
          "title": "Что здесь федеральное",
          "description": "true – регион не может менять значение; max – только уменьшить число, min – только увеличить, subset – только сократить список.",
          "enum": [
            true,
            "max",
            "min",
            "subset"
          ]
        }
      },
      "if": {
        "not": {
          "properties": {
            "$ref": true
          },
          "required": [
            "$ref"
          ]
        }
      },
      "then": {
        "properties": {
          "title": true,
          "value": true
        },
        "required": [
          "title",
          "value"
        ]
      }
    },
    "text": {
      "title": "Фраза документа",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "$ref": {
          "title": "Общая запись",
          "description": "Путь к фразе, которая нужна нескольким формам: ../common/texts.json#/signatureHint. Ключи рядом важнее.",
          "type": "string",
          "pattern": "^[^#]*#/"
        },
        "title": {
          "title": "Где она стоит",
          "type": "string",
          "minLength": 1
        },
        "text": {
          "title": "Текст",
          "description": "Шаблон Handlebars: доступны record, region, params и form.",
          "type": "string"
        },
        "basis": {
          "title": "Основание",
          "description": "Пункт акта.",
          "type": "string"
        }
      },
      "if": {
        "not": {
          "properties": {
            "$ref": true
          },
          "required": [
            "$ref"
          ]
        }
      },
      "then": {
        "properties": {
          "title": true,
          "text": true
        },
        "required": [
          "title",
          "text"
        ]
      }
    },
    "prefillSource": {
      "title": "Что берётся из одной формы",
      "type": "object",
      "required": [
        "from",
        "rows"
      ],
      "additionalProperties": false,
      "properties": {
        "from": {
          "title": "Из какой формы",
          "description": "Имя формы (папки), например application.",
          "type": "string",
          "minLength": 1
        },
        "rows": {
          "title": "Строки",
          "description": "Если одно поле названо дважды, берётся первая строка, которая дала значение.",
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/$defs/prefillRow"
          }
        }
      }
    },
    "prefillRow": {
      "title": "Одно значение",
      "type": "object",
      "required": [
        "to",
        "value"
      ],
      "additionalProperties": false,
      "properties": {
        "to": {
          "title": "Куда",
          "description": "Путь к полю или группе этой формы, например /person/name. Группа копируется целиком.",
          "type": "string",
          "pattern": "^/"
        },
        "value": {
          "title": "Что",
          "description": "Выражение CEL: source – данные документа, params – параметры, region – данные региона. Чего нет, то не берётся; dyn(null) – не брать.",
          "type": "string",
          "minLength": 1
        },
        "ask": {
          "title": "Спросить",
          "description": "true – значение предлагается, и сотрудник подтверждает его.",
          "type": "boolean"
        },
        "note": {
          "title": "Пояснение",
          "description": "Что проверить, прежде чем подтвердить.",
          "type": "string",
          "minLength": 1
        }
      }
    },
    "print": {
      "title": "Бумага",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "size": {
          "title": "Размер листа",
          "enum": [
            "A4"
          ]
        },
        "orientation": {
          "title": "Расположение листа",
          "description": "portrait – книжное, landscape – альбомное.",
          "enum": [
            "portrait",
            "landscape"
          ]
        },
        "margins": {
          "title": "Поля листа, мм",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "top": {
              "title": "Верхнее",
              "type": "number",
              "minimum": 0,
              "maximum": 100
            },
            "right": {
              "title": "Правое",
              "type": "number",
              "minimum": 0,
              "maximum": 100
            },
            "bottom": {
              "title": "Нижнее",
              "type": "number",
              "minimum": 0,
              "maximum": 100
            },
            "left": {
              "title": "Левое",
              "type": "number",
              "minimum": 0,
              "maximum": 100
            }
          }
        },
        "fontSize": {
          "title": "Размер шрифта, пункты",
          "type": "number",
          "minimum": 6,
          "maximum": 24
        },
        "pageNumbers": {
          "title": "Номера страниц",
          "description": "Со второй страницы.",
          "type": "boolean"
        },
        "qrCode": {
          "title": "QR-код",
          "description": "На первом листе справа внизу: номер документа, форма, редакция и отпечаток записи. false – не печатать.",
          "type": "boolean"
        }
      }
    }
  }
}`);

export const ui: JsonObject = JSON.parse(`{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Экран формы (ui.json)",
  "description": "Шаги формы на экране, порядок полей, подсказки и вид ввода.",
  "type": "object",
  "required": [
    "sections"
  ],
  "additionalProperties": false,
  "properties": {
    "$schema": {
      "title": "Путь к этой схеме",
      "description": "По нему редактор подсказывает ключи.",
      "type": "string"
    },
    "sections": {
      "title": "Шаги",
      "description": "По порядку на экране.",
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/$defs/section"
      }
    },
    "fields": {
      "title": "Поля",
      "description": "По путям в данных; * вместо номера строки: /services/*/provider.",
      "type": "object",
      "patternProperties": {
        "^/": {
          "$ref": "#/$defs/field"
        }
      },
      "additionalProperties": false
    }
  },
  "$defs": {
    "section": {
      "title": "Шаг",
      "type": "object",
      "required": [
        "id",
        "title",
        "fields"
      ],
      "additionalProperties": false,
      "properties": {
        "id": {
          "title": "Имя шага",
          "description": "Латиницей.",
          "type": "string",
          "pattern": "^[A-Za-z][A-Za-z0-9_-]*$"
        },
        "title": {
          "title": "Заголовок шага",
          "type": "string",
          "minLength": 1
        },
        "hint": {
          "title": "Пояснение под заголовком",
          "type": "string"
        },
        "slot": {
          "title": "Место в документе",
          "description": "Там печатаются поля шага, которых шаблон не называет.",
          "type": "string",
          "pattern": "^[A-Za-z][A-Za-z0-9_-]*$"
        },
        "fields": {
          "title": "Поля шага",
          "description": "Пути в данных, отдельные поля или целые группы, по порядку на экране.",
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "^/"
          }
        }
      }
    },
    "field": {
      "title": "Поле на экране",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "ui:widget": {
          "$ref": "#/$defs/widget"
        },
        "ui:title": {
          "title": "Подпись на экране",
          "description": "Если она короче, чем в документе.",
          "type": "string"
        },
        "ui:description": {
          "title": "Пояснение",
          "type": "string"
        },
        "ui:help": {
          "title": "Подсказка под полем",
          "type": "string"
        },
        "ui:placeholder": {
          "title": "Образец в пустом поле",
          "type": "string"
        },
        "ui:autocomplete": {
          "title": "Автозаполнение браузера",
          "description": "Как в HTML: name, bday, tel, email, off …",
          "type": "string"
        },
        "ui:suggest": {
          "$ref": "#/$defs/suggest"
        },
        "ui:enumNames": {
          "title": "Подписи вариантов на экране",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "ui:order": {
          "title": "Порядок полей группы",
          "type": "array",
          "uniqueItems": true,
          "items": {
            "type": "string"
          }
        },
        "ui:rows": {
          "title": "Высота поля в строках",
          "type": "integer",
          "minimum": 1,
          "maximum": 50
        },
        "ui:width": {
          "title": "Ширина поля",
          "description": "В знаках: 11.",
          "type": "integer",
          "minimum": 1,
          "maximum": 200
        },
        "ui:classNames": {
          "title": "Классы CSS",
          "type": "string"
        },
        "ui:readonly": {
          "title": "Только показывать",
          "type": "boolean"
        },
        "ui:disabled": {
          "title": "Нельзя менять",
          "type": "boolean"
        },
        "ui:addable": {
          "title": "Строки можно добавлять",
          "type": "boolean"
        },
        "ui:removable": {
          "title": "Строки можно удалять",
          "type": "boolean"
        },
        "ui:orderable": {
          "title": "Строки можно переставлять",
          "type": "boolean"
        },
        "ui:total": {
          "title": "Показать сумму столбца",
          "description": "У числового столбца таблицы: сумма по каждой группе и по всей таблице.",
          "type": "boolean"
        },
        "ui:copyFrom": {
          "$ref": "#/$defs/copyFrom"
        },
        "ui:options": {
          "$ref": "#/$defs/options"
        }
      }
    },
    "options": {
      "title": "То же без ui:",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "widget": {
          "$ref": "#/$defs/widget"
        },
        "title": {
          "type": "string"
        },
        "description": {
          "type": "string"
        },
        "help": {
          "type": "string"
        },
        "placeholder": {
          "type": "string"
        },
        "autocomplete": {
          "type": "string"
        },
        "suggest": {
          "$ref": "#/$defs/suggest"
        },
        "enumNames": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "order": {
          "type": "array",
          "uniqueItems": true,
          "items": {
            "type": "string"
          }
        },
        "rows": {
          "type": "integer",
          "minimum": 1,
          "maximum": 50
        },
        "width": {
          "type": "integer",
          "minimum": 1,
          "maximum": 200
        },
        "classNames": {
          "type": "string"
        },
        "readonly": {
          "type": "boolean"
        },
        "disabled": {
          "type": "boolean"
        },
        "addable": {
          "type": "boolean"
        },
        "removable": {
          "type": "boolean"
        },
        "orderable": {
          "type": "boolean"
        },
        "total": {
          "type": "boolean"
        },
        "copyFrom": {
          "$ref": "#/$defs/copyFrom"
        }
      }
    },
    "widget": {
      "title": "Вид ввода",
      "description": "text – строка, textarea – несколько строк, select – список, radio – варианты, checkbox – флажок, checkboxes – флажки, table – таблица (у списка групп полей). Обычно выбирается само.",
      "enum": [
        "text",
        "textarea",
        "select",
        "radio",
        "checkbox",
        "checkboxes",
        "table"
      ]
    },
    "suggest": {
      "title": "Варианты на выбор",
      "description": "Откуда брать подсказки; ввести можно и своё. Строка – путь в region.json, например /registers/providers/items/*/name.",
      "oneOf": [
        {
          "type": "string",
          "pattern": "^/"
        },
        {
          "type": "object",
          "minProperties": 1,
          "additionalProperties": false,
          "properties": {
            "region": {
              "title": "Путь в region.json",
              "description": "Например /registers/providers/items/*/name.",
              "type": "string",
              "pattern": "^/"
            },
            "record": {
              "title": "Путь в данных этой формы",
              "description": "Например /decisionRef/providers/*.",
              "type": "string",
              "pattern": "^/"
            }
          }
        }
      ]
    },
    "copyFrom": {
      "title": "Взять из другой группы",
      "description": "У группы: путь группы, из которой кнопка переписывает значения, например /registrationAddress.",
      "type": "string",
      "pattern": "^/"
    }
  }
}`);

export const region: JsonObject = JSON.parse(String.raw`{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Данные региона (region.json)",
  "description": "Органы, акты, реестры и организации региона, которые подставляются в формы и документы. Имена записей – латиницей, как supportedLiving.",
  "type": "object",
  "required": [
    "id",
    "name"
  ],
  "additionalProperties": false,
  "properties": {
    "$schema": {
      "title": "Путь к этой схеме",
      "description": "По нему редактор подсказывает ключи.",
      "type": "string"
    },
    "id": {
      "title": "Имя региона",
      "description": "Строчные латинские буквы, цифры и дефис; совпадает с именем папки.",
      "type": "string",
      "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
    },
    "extends": {
      "title": "Регион-основа",
      "description": "Имя региона, данные и изменения которого действуют и здесь.",
      "type": "string",
      "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
    },
    "name": {
      "title": "Название региона в падежах",
      "type": "object",
      "required": [
        "nominative"
      ],
      "additionalProperties": false,
      "properties": {
        "nominative": {
          "title": "Именительный",
          "description": "Челябинская область",
          "type": "string",
          "minLength": 1
        },
        "genitive": {
          "title": "Родительный",
          "description": "Челябинской области",
          "type": "string"
        },
        "dative": {
          "title": "Дательный",
          "description": "Челябинской области",
          "type": "string"
        },
        "accusative": {
          "title": "Винительный",
          "description": "Челябинскую область",
          "type": "string"
        },
        "instrumental": {
          "title": "Творительный",
          "description": "Челябинской областью",
          "type": "string"
        },
        "prepositional": {
          "title": "Предложный",
          "description": "(в) Челябинской области",
          "type": "string"
        }
      }
    },
    "code": {
      "title": "Код региона",
      "description": "Две цифры, как в номере ИПРА.",
      "type": "string",
      "pattern": "^\\d{2}$"
    },
    "print": {
      "title": "Как печатаются документы региона",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "qrCode": {
          "title": "QR-код на первом листе",
          "description": "false – не печатать ни на одном документе региона.",
          "type": "boolean"
        }
      }
    },
    "postalPrefixes": {
      "title": "Начала почтовых индексов региона",
      "type": "array",
      "uniqueItems": true,
      "items": {
        "type": "string",
        "pattern": "^[1-6]\\d{0,5}$"
      }
    },
    "bodies": {
      "title": "Органы",
      "description": "Например authorised, employment, education, center.",
      "type": "object",
      "patternProperties": {
        "^[a-z][A-Za-z0-9]*$": {
          "$ref": "#/$defs/organisation"
        }
      },
      "additionalProperties": false
    },
    "partners": {
      "title": "Организации-партнёры",
      "type": "object",
      "patternProperties": {
        "^[a-z][A-Za-z0-9]*$": {
          "$ref": "#/$defs/organisation"
        }
      },
      "additionalProperties": false
    },
    "acts": {
      "title": "Акты региона",
      "description": "Например supportedLiving, assistedEmployment, roadmap.",
      "type": "object",
      "patternProperties": {
        "^[a-z][A-Za-z0-9]*$": {
          "$ref": "#/$defs/act"
        }
      },
      "additionalProperties": false
    },
    "registers": {
      "title": "Реестры",
      "description": "Например providers – поставщики социальных услуг; localities, districts, streets – что подсказывают поля адреса.",
      "type": "object",
      "patternProperties": {
        "^[a-z][A-Za-z0-9]*$": {
          "$ref": "#/$defs/register"
        }
      },
      "additionalProperties": false
    },
    "contacts": {
      "title": "Контакты",
      "description": "Куда обращаться: адреса, телефоны.",
      "type": "object",
      "patternProperties": {
        "^[a-z][A-Za-z0-9]*$": {
          "$ref": "#/$defs/contact"
        }
      },
      "additionalProperties": false
    },
    "forms": {
      "title": "Формы региона",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "enable": {
          "title": "Какие формы применяются",
          "description": "Имена форм. Без этого списка – все.",
          "type": "array",
          "uniqueItems": true,
          "items": {
            "type": "string",
            "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
          }
        }
      }
    },
    "verify": {
      "$ref": "#/$defs/verify"
    },
    "sample": {
      "$ref": "#/$defs/sample"
    },
    "source": {
      "$ref": "#/$defs/source"
    },
    "note": {
      "$ref": "#/$defs/note"
    }
  },
  "$defs": {
    "verify": {
      "title": "Сверить",
      "description": "Значение нужно сверить с подлинником; оно попадёт в список для проверки.",
      "type": "boolean"
    },
    "sample": {
      "title": "Образец",
      "description": "Значение выдумано для показа; документ с ним печатать нельзя, экран об этом предупредит.",
      "type": "boolean"
    },
    "source": {
      "title": "Источник",
      "description": "Откуда взято значение.",
      "type": "string"
    },
    "note": {
      "title": "Примечание",
      "type": "string"
    },
    "phone": {
      "title": "Телефон",
      "description": "Как он печатается.",
      "type": "string"
    },
    "date": {
      "title": "Дата",
      "description": "ГГГГ-ММ-ДД; null, если ещё не известна.",
      "type": [
        "string",
        "null"
      ],
      "format": "date"
    },
    "number": {
      "title": "Номер",
      "description": "Без знака «№»; null, если ещё не известен.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    },
    "organisation": {
      "title": "Орган или организация",
      "type": "object",
      "required": [
        "name"
      ],
      "additionalProperties": false,
      "properties": {
        "name": {
          "title": "Полное наименование",
          "type": "string",
          "minLength": 1
        },
        "nameGenitive": {
          "title": "Полное, родительный падеж (кого?)",
          "type": "string"
        },
        "nameDative": {
          "title": "Полное, дательный падеж (кому?)",
          "type": "string"
        },
        "nameAccusative": {
          "title": "Полное, винительный падеж (кого?)",
          "type": "string"
        },
        "nameInstrumental": {
          "title": "Полное, творительный падеж (кем?)",
          "type": "string"
        },
        "namePrepositional": {
          "title": "Полное, предложный падеж (о ком?)",
          "type": "string"
        },
        "nameLocative": {
          "title": "Полное, после «в» (где?)",
          "type": "string"
        },
        "short": {
          "title": "Краткое наименование",
          "type": "string",
          "minLength": 1
        },
        "shortGenitive": {
          "title": "Краткое, родительный падеж (кого?)",
          "type": "string"
        },
        "shortDative": {
          "title": "Краткое, дательный падеж (кому?)",
          "type": "string"
        },
        "shortInstrumental": {
          "title": "Краткое, творительный падеж (кем?)",
          "type": "string"
        },
        "shortPrepositional": {
          "title": "Краткое, предложный падеж (о ком?)",
          "type": "string"
        },
        "shortQuoted": {
          "title": "Краткое с кавычками",
          "description": "ГАУСО ЦРИ «Изгелек»",
          "type": "string"
        },
        "letterhead": {
          "title": "В шапке документа",
          "description": "Как наименование печатается на бланке, например прописными буквами.",
          "type": "string",
          "minLength": 1
        },
        "kinds": {
          "title": "Виды органа",
          "description": "Код вида – латиницей, значение – как он называется в акте.",
          "type": "object",
          "patternProperties": {
            "^[a-z][A-Za-z0-9]*$": {
              "type": "string",
              "minLength": 1
            }
          },
          "additionalProperties": false
        },
        "address": {
          "title": "Адрес",
          "description": "Одной строкой, как печатается.",
          "type": "string"
        },
        "phone": {
          "$ref": "#/$defs/phone"
        },
        "email": {
          "title": "Электронная почта",
          "type": "string",
          "format": "email"
        },
        "website": {
          "title": "Сайт",
          "type": "string"
        },
        "head": {
          "title": "Руководитель",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "position": {
              "title": "Должность",
              "type": "string"
            },
            "name": {
              "title": "Фамилия, имя, отчество",
              "type": "string"
            }
          }
        },
        "agreement": {
          "$ref": "#/$defs/agreement"
        },
        "verify": {
          "$ref": "#/$defs/verify"
        },
        "sample": {
          "$ref": "#/$defs/sample"
        },
        "source": {
          "$ref": "#/$defs/source"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      }
    },
    "agreement": {
      "title": "Соглашение",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "title": {
          "title": "Название",
          "type": "string"
        },
        "genitive": {
          "title": "Название в родительном падеже",
          "description": "На основании чего: «Соглашения о взаимодействии …».",
          "type": "string"
        },
        "date": {
          "$ref": "#/$defs/date"
        },
        "number": {
          "$ref": "#/$defs/number"
        },
        "verify": {
          "$ref": "#/$defs/verify"
        },
        "sample": {
          "$ref": "#/$defs/sample"
        },
        "source": {
          "$ref": "#/$defs/source"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      }
    },
    "act": {
      "title": "Акт",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "kind": {
          "title": "Вид акта",
          "description": "Например «приказ», «распоряжение Правительства Астраханской области».",
          "type": "string"
        },
        "body": {
          "title": "Кто принял",
          "type": "string"
        },
        "nominative": {
          "title": "Что, чей (именительный падеж)",
          "description": "приказ Министерства …",
          "type": "string"
        },
        "genitive": {
          "title": "Чего (родительный падеж)",
          "description": "приказа Министерства …",
          "type": "string"
        },
        "dative": {
          "title": "Чему (дательный падеж)",
          "description": "приказу Министерства …",
          "type": "string"
        },
        "accusative": {
          "title": "Что (винительный падеж)",
          "description": "приказ Министерства …",
          "type": "string"
        },
        "instrumental": {
          "title": "Чем (творительный падеж)",
          "description": "приказом Министерства …",
          "type": "string"
        },
        "prepositional": {
          "title": "О чём (предложный падеж)",
          "description": "(в) приказе Министерства …",
          "type": "string"
        },
        "date": {
          "$ref": "#/$defs/date"
        },
        "number": {
          "$ref": "#/$defs/number"
        },
        "numberReadings": {
          "title": "Как ещё читается номер",
          "description": "Если в источнике он неразборчив.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "registered": {
          "title": "Регистрация акта",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "date": {
              "$ref": "#/$defs/date"
            },
            "number": {
              "$ref": "#/$defs/number"
            }
          }
        },
        "title": {
          "title": "Название",
          "type": "string"
        },
        "titleInForms": {
          "title": "Название, как оно стоит в формах",
          "type": "string"
        },
        "titleFull": {
          "title": "Полное название",
          "type": "string"
        },
        "approvalNote": {
          "title": "Отметка об утверждении",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "procedure": {
              "title": "К чему приложение (дательный падеж)",
              "description": "Порядку организации …",
              "type": "string"
            },
            "act": {
              "title": "Чем утверждено (творительный падеж)",
              "description": "приказом Минсоцотношений",
              "type": "string"
            },
            "text": {
              "title": "Вся отметка своими словами",
              "type": "string"
            }
          }
        },
        "verify": {
          "$ref": "#/$defs/verify"
        },
        "sample": {
          "$ref": "#/$defs/sample"
        },
        "source": {
          "$ref": "#/$defs/source"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      }
    },
    "register": {
      "title": "Реестр",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "title": {
          "title": "Название",
          "type": "string",
          "minLength": 1
        },
        "genitive": {
          "title": "Название, родительный падеж (чего?)",
          "type": "string"
        },
        "dative": {
          "title": "Название, дательный падеж (чему?)",
          "type": "string"
        },
        "accusative": {
          "title": "Название, винительный падеж (во что?)",
          "type": "string"
        },
        "instrumental": {
          "title": "Название, творительный падеж (чем?)",
          "type": "string"
        },
        "prepositional": {
          "title": "Название, предложный падеж (в чём?)",
          "type": "string"
        },
        "items": {
          "title": "Записи",
          "type": "array",
          "items": {
            "$ref": "#/$defs/registerItem"
          }
        },
        "verify": {
          "$ref": "#/$defs/verify"
        },
        "sample": {
          "$ref": "#/$defs/sample"
        },
        "source": {
          "$ref": "#/$defs/source"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      }
    },
    "registerItem": {
      "title": "Запись реестра",
      "type": "object",
      "required": [
        "name"
      ],
      "additionalProperties": false,
      "properties": {
        "name": {
          "title": "Наименование",
          "type": "string",
          "minLength": 1
        },
        "short": {
          "title": "Краткое наименование",
          "type": "string"
        },
        "number": {
          "title": "Номер в реестре",
          "type": "string"
        },
        "address": {
          "title": "Адрес",
          "type": "string"
        },
        "phone": {
          "$ref": "#/$defs/phone"
        },
        "email": {
          "title": "Электронная почта",
          "type": "string",
          "format": "email"
        },
        "verify": {
          "$ref": "#/$defs/verify"
        },
        "sample": {
          "$ref": "#/$defs/sample"
        },
        "source": {
          "$ref": "#/$defs/source"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      }
    },
    "contact": {
      "title": "Контакт",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "title": {
          "title": "Что это",
          "description": "Например «Приёмная».",
          "type": "string"
        },
        "name": {
          "title": "Кто",
          "type": "string"
        },
        "position": {
          "title": "Должность",
          "type": "string"
        },
        "address": {
          "title": "Адрес",
          "type": "string"
        },
        "phone": {
          "$ref": "#/$defs/phone"
        },
        "email": {
          "title": "Электронная почта",
          "type": "string",
          "format": "email"
        },
        "website": {
          "title": "Сайт",
          "type": "string"
        },
        "hours": {
          "title": "Часы приёма",
          "type": "string"
        },
        "verify": {
          "$ref": "#/$defs/verify"
        },
        "sample": {
          "$ref": "#/$defs/sample"
        },
        "source": {
          "$ref": "#/$defs/source"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      }
    }
  }
}`);

export const overlay: JsonObject = JSON.parse(String.raw`{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Изменения региона (<форма>.overlay.json)",
  "description": "Наложение по спецификации OpenAPI Overlay 1.0 или 1.1 на документ { form, schema, ui } формы.",
  "type": "object",
  "required": [
    "overlay",
    "info",
    "actions"
  ],
  "additionalProperties": false,
  "properties": {
    "$schema": {
      "title": "Путь к этой схеме",
      "description": "По нему редактор подсказывает ключи.",
      "type": "string"
    },
    "overlay": {
      "title": "Версия спецификации",
      "description": "Обычно 1.1.0: в ней можно менять и простые значения.",
      "type": "string",
      "pattern": "^1\\.[01]\\.\\d+$",
      "examples": [
        "1.1.0"
      ]
    },
    "info": {
      "title": "О наложении",
      "type": "object",
      "required": [
        "title",
        "version"
      ],
      "additionalProperties": false,
      "properties": {
        "title": {
          "title": "Для чего оно",
          "type": "string",
          "minLength": 1
        },
        "version": {
          "title": "Версия наложения",
          "type": "string",
          "minLength": 1
        },
        "description": {
          "title": "Подробнее",
          "type": "string"
        },
        "x-basis": {
          "$ref": "#/$defs/basis"
        },
        "x-source": {
          "$ref": "#/$defs/source"
        },
        "x-sample": {
          "$ref": "#/$defs/sample"
        },
        "x-verify": {
          "$ref": "#/$defs/verify"
        }
      }
    },
    "extends": {
      "title": "Изменения-основа",
      "description": "Путь к изменениям, которые применяются сначала, например ../tatarstan/ipsp.overlay.json: город меняет форму своего региона.",
      "type": "string",
      "format": "uri-reference"
    },
    "x-base": {
      "title": "Редакция формы",
      "description": "Для какой редакции сделаны изменения; без неё – для любой. Когда форма меняется, их переносит formulyar upgrade.",
      "type": "string",
      "minLength": 1
    },
    "x-effectiveFrom": {
      "title": "Действуют с",
      "description": "Дата ГГГГ-ММ-ДД: для дел с этого дня. Прежние изменения лежат в папке <форма>/editions.",
      "type": "string",
      "format": "date"
    },
    "actions": {
      "title": "Изменения",
      "description": "Применяются по порядку, каждое – к итогу предыдущих.",
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
        "$ref": "#/$defs/action"
      }
    },
    "x-pending": {
      "title": "Ждут решения",
      "description": "Изменения, которые formulyar upgrade не смог перенести на новую редакцию: не применяются. Поправленное перенесите в actions, ненужное уберите.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/pending"
      }
    }
  },
  "$defs": {
    "basis": {
      "title": "Основание",
      "description": "Пункт акта региона.",
      "type": "string",
      "minLength": 1
    },
    "source": {
      "title": "Источник",
      "description": "Откуда взято значение.",
      "type": "string"
    },
    "sample": {
      "title": "Образец",
      "description": "Изменение выдумано для показа.",
      "type": "boolean"
    },
    "verify": {
      "title": "Сверить",
      "description": "Изменение нужно сверить с актом региона.",
      "type": "boolean"
    },
    "pending": {
      "title": "Изменение, которое ждёт решения",
      "type": "object",
      "required": [
        "action",
        "status",
        "reason"
      ],
      "additionalProperties": false,
      "properties": {
        "action": {
          "title": "Изменение, каким оно было",
          "type": "object",
          "required": [
            "target"
          ],
          "properties": {
            "target": {
              "type": "string"
            },
            "description": {
              "type": "string"
            }
          }
        },
        "status": {
          "title": "Почему не перенесено",
          "description": "conflict – то, что оно меняло, исчезло или стало другим; forbidden – это теперь защищено федеральным законодательством.",
          "enum": [
            "conflict",
            "forbidden"
          ]
        },
        "reason": {
          "title": "Подробнее",
          "type": "string"
        }
      }
    },
    "action": {
      "title": "Изменение",
      "description": "Одно из трёх: update – дополнить или заменить, copy – дополнить тем, что уже есть в форме, remove – убрать.",
      "type": "object",
      "required": [
        "target",
        "description"
      ],
      "additionalProperties": false,
      "properties": {
        "target": {
          "title": "Что меняется",
          "description": "JSONPath, например $.schema.properties.livingForm или $.schema..['x-rules'][?@.id=='APP-R15'].",
          "type": "string",
          "pattern": "^\\$"
        },
        "description": {
          "title": "Зачем",
          "description": "Одно предложение для того, кто будет это обновлять.",
          "type": "string",
          "minLength": 1
        },
        "x-basis": {
          "$ref": "#/$defs/basis"
        },
        "x-source": {
          "$ref": "#/$defs/source"
        },
        "x-sample": {
          "$ref": "#/$defs/sample"
        },
        "x-verify": {
          "$ref": "#/$defs/verify"
        },
        "update": {
          "title": "Дополнить или заменить",
          "description": "Объект сливается с объектом по ключам, список продолжается, простое значение заменяется."
        },
        "copy": {
          "title": "Дополнить тем, что уже есть",
          "description": "JSONPath одного места формы (с версии 1.1).",
          "type": "string",
          "pattern": "^\\$"
        },
        "remove": {
          "title": "Убрать",
          "type": "boolean"
        }
      },
      "if": {
        "properties": {
          "remove": true
        },
        "required": [
          "remove"
        ]
      },
      "then": {
        "properties": {
          "update": false,
          "copy": false
        }
      },
      "else": {
        "if": {
          "properties": {
            "copy": true
          },
          "required": [
            "copy"
          ]
        },
        "then": {
          "properties": {
            "update": false
          }
        },
        "else": {
          "properties": {
            "update": true
          },
          "required": [
            "update"
          ]
        }
      }
    }
  }
}`);

export const example: JsonObject = JSON.parse(`{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Пример с обстоятельствами: день, регион, ожидаемые замечания",
  "description": "Данные, день, регион, уровень проверки и замечания, которые при этом должны быть, – ровно эти.",
  "type": "object",
  "required": [
    "data"
  ],
  "additionalProperties": false,
  "properties": {
    "$schema": {
      "title": "Путь к этой схеме",
      "description": "По нему редактор подсказывает ключи.",
      "type": "string"
    },
    "note": {
      "title": "О чём пример",
      "type": "string"
    },
    "today": {
      "title": "Сегодня",
      "description": "День ГГГГ-ММ-ДД, который правила считают сегодняшним.",
      "type": "string",
      "format": "date"
    },
    "region": {
      "title": "Регион",
      "description": "Имя региона, по форме которого проверять.",
      "type": "string",
      "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
    },
    "edition": {
      "title": "Редакция формы",
      "description": "Какой редакцией проверять; без неё – действующей, а в папке editions/… – той, в папке которой стоит пример.",
      "type": "string",
      "minLength": 1
    },
    "level": {
      "title": "Уровень проверки",
      "description": "draft – черновик, final – готовый документ (по умолчанию).",
      "enum": [
        "draft",
        "final"
      ]
    },
    "data": {
      "title": "Данные формы",
      "type": "object"
    },
    "problems": {
      "title": "Ожидаемые замечания",
      "description": "Все и только они; пустой список – замечаний быть не должно. Без этого ключа не должно быть ошибок.",
      "type": "array",
      "uniqueItems": true,
      "items": {
        "$ref": "#/$defs/problem"
      }
    }
  },
  "$defs": {
    "problem": {
      "title": "Замечание",
      "type": "object",
      "required": [
        "path",
        "rule"
      ],
      "additionalProperties": false,
      "properties": {
        "path": {
          "title": "Где",
          "description": "Путь в данных, например /person/snils; пустая строка – вся форма.",
          "type": "string",
          "format": "json-pointer"
        },
        "rule": {
          "title": "Правило",
          "description": "Имя правила (APP-R01) или ключевое слово схемы (required).",
          "type": "string",
          "minLength": 1
        },
        "severity": {
          "title": "Строгость",
          "description": "error – ошибка, warning – предупреждение, info – подсказка.",
          "enum": [
            "error",
            "warning",
            "info"
          ]
        }
      }
    }
  }
}`);

export const definition: JsonObject = JSON.parse(String.raw`{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Данные формы (schema.json)",
  "description": "JSON Schema 2020-12 и слова Формуляра, которые начинаются с x-. Других слов нет: опечатка – ошибка.",
  "type": [
    "object",
    "boolean"
  ],
  "additionalProperties": false,
  "properties": {
    "$schema": {
      "title": "Путь к этой схеме",
      "description": "По нему редактор подсказывает ключи, а Формуляр узнаёт своё описание.",
      "type": "string"
    },
    "$id": {
      "title": "Адрес схемы",
      "type": "string",
      "format": "uri-reference"
    },
    "$ref": {
      "title": "Общий блок",
      "description": "Путь к файлу или к месту в нём: ../common/person-name.json, #/$defs/row. Слова рядом дополняют блок.",
      "type": "string",
      "format": "uri-reference"
    },
    "$anchor": {
      "title": "Имя места",
      "type": "string",
      "pattern": "^[A-Za-z_][-A-Za-z0-9._]*$"
    },
    "$dynamicRef": {
      "title": "Ссылка, которая решается на месте",
      "type": "string",
      "format": "uri-reference"
    },
    "$dynamicAnchor": {
      "title": "Имя места для $dynamicRef",
      "type": "string",
      "pattern": "^[A-Za-z_][-A-Za-z0-9._]*$"
    },
    "$vocabulary": {
      "title": "Словари слов",
      "type": "object",
      "propertyNames": {
        "type": "string",
        "format": "uri"
      },
      "additionalProperties": {
        "type": "boolean"
      }
    },
    "$comment": {
      "title": "Заметка для составителя",
      "type": "string"
    },
    "$defs": {
      "title": "Свои блоки",
      "description": "Схемы, на которые ссылается $ref: #/$defs/<имя>.",
      "type": "object",
      "additionalProperties": {
        "$ref": "#"
      }
    },
    "title": {
      "title": "Подпись",
      "description": "Как поле называется на экране, в документе и в замечаниях.",
      "type": "string"
    },
    "description": {
      "title": "Пояснение",
      "description": "Показывается под подписью.",
      "type": "string"
    },
    "default": {
      "title": "Начальное значение"
    },
    "examples": {
      "title": "Примеры значений",
      "description": "У текстового поля предлагаются на экране как варианты; вписать можно и своё.",
      "type": "array"
    },
    "deprecated": {
      "title": "Устарело",
      "type": "boolean"
    },
    "readOnly": {
      "title": "Только показывается",
      "type": "boolean"
    },
    "writeOnly": {
      "title": "Только вводится",
      "type": "boolean"
    },
    "type": {
      "title": "Тип",
      "description": "string – текст или дата, number – число, integer – целое, boolean – да/нет, object – группа полей, array – список.",
      "type": [
        "string",
        "array"
      ],
      "if": {
        "type": "string"
      },
      "then": {
        "$ref": "#/$defs/typeName"
      },
      "else": {
        "items": {
          "$ref": "#/$defs/typeName"
        },
        "minItems": 1,
        "uniqueItems": true
      }
    },
    "const": {
      "title": "Единственное значение"
    },
    "enum": {
      "title": "Значения",
      "description": "Для вариантов с подписями берите oneOf: [{ const, title }].",
      "type": "array",
      "minItems": 1
    },
    "format": {
      "title": "Формат",
      "type": "string",
      "examples": [
        "snils",
        "phone-ru",
        "postal-index",
        "passport-series",
        "passport-number",
        "department-code",
        "term",
        "date",
        "time",
        "date-time",
        "duration",
        "email",
        "idn-email",
        "hostname",
        "idn-hostname",
        "ipv4",
        "ipv6",
        "uri",
        "uri-reference",
        "iri",
        "iri-reference",
        "uri-template",
        "uuid",
        "json-pointer",
        "relative-json-pointer",
        "regex"
      ]
    },
    "pattern": {
      "title": "Вид текста",
      "description": "Регулярное выражение.",
      "type": "string",
      "format": "regex"
    },
    "minLength": {
      "title": "Не короче, знаков",
      "$ref": "#/$defs/count"
    },
    "maxLength": {
      "title": "Не длиннее, знаков",
      "$ref": "#/$defs/count"
    },
    "minimum": {
      "title": "Не меньше",
      "type": "number"
    },
    "maximum": {
      "title": "Не больше",
      "type": "number"
    },
    "exclusiveMinimum": {
      "title": "Больше",
      "type": "number"
    },
    "exclusiveMaximum": {
      "title": "Меньше",
      "type": "number"
    },
    "multipleOf": {
      "title": "Кратно",
      "type": "number",
      "exclusiveMinimum": 0
    },
    "contentEncoding": {
      "title": "Кодировка содержимого",
      "type": "string"
    },
    "contentMediaType": {
      "title": "Тип содержимого",
      "type": "string"
    },
    "contentSchema": {
      "title": "Схема содержимого",
      "$ref": "#"
    },
    "properties": {
      "title": "Поля группы",
      "description": "Имя поля – латиницей, как birthDate.",
      "type": "object",
      "additionalProperties": {
        "$ref": "#"
      }
    },
    "required": {
      "title": "Обязательные поля",
      "$ref": "#/$defs/names"
    },
    "dependentRequired": {
      "title": "Обязательные при другом поле",
      "type": "object",
      "additionalProperties": {
        "$ref": "#/$defs/names"
      }
    },
    "minProperties": {
      "title": "Не меньше полей",
      "$ref": "#/$defs/count"
    },
    "maxProperties": {
      "title": "Не больше полей",
      "$ref": "#/$defs/count"
    },
    "patternProperties": {
      "title": "Поля по виду имени",
      "type": "object",
      "propertyNames": {
        "type": "string",
        "format": "regex"
      },
      "additionalProperties": {
        "$ref": "#"
      }
    },
    "additionalProperties": {
      "title": "Прочие поля",
      "description": "Наши группы закрыты и без этого слова.",
      "$ref": "#"
    },
    "unevaluatedProperties": {
      "title": "Поля, о которых никто не сказал",
      "$ref": "#"
    },
    "propertyNames": {
      "title": "Имена полей",
      "$ref": "#"
    },
    "dependentSchemas": {
      "title": "Схемы при другом поле",
      "type": "object",
      "additionalProperties": {
        "$ref": "#"
      }
    },
    "items": {
      "title": "Строка списка",
      "$ref": "#"
    },
    "prefixItems": {
      "title": "Первые строки списка",
      "$ref": "#/$defs/schemas"
    },
    "unevaluatedItems": {
      "title": "Строки, о которых никто не сказал",
      "$ref": "#"
    },
    "contains": {
      "title": "Среди строк есть такая",
      "$ref": "#"
    },
    "minContains": {
      "title": "Таких строк не меньше",
      "$ref": "#/$defs/count"
    },
    "maxContains": {
      "title": "Таких строк не больше",
      "$ref": "#/$defs/count"
    },
    "minItems": {
      "title": "Не меньше строк",
      "$ref": "#/$defs/count"
    },
    "maxItems": {
      "title": "Не больше строк",
      "$ref": "#/$defs/count"
    },
    "uniqueItems": {
      "title": "Строки не повторяются",
      "type": "boolean"
    },
    "oneOf": {
      "title": "Варианты",
      "description": "Список вариантов с подписями: [{ \"const\": \"flat\", \"title\": \"в квартире\" }].",
      "$ref": "#/$defs/schemas"
    },
    "anyOf": {
      "title": "Хотя бы одно из",
      "$ref": "#/$defs/schemas"
    },
    "allOf": {
      "title": "Всё сразу",
      "$ref": "#/$defs/schemas"
    },
    "not": {
      "title": "Не это",
      "$ref": "#"
    },
    "if": {
      "title": "Если",
      "$ref": "#"
    },
    "then": {
      "title": "То",
      "$ref": "#"
    },
    "else": {
      "title": "Иначе",
      "$ref": "#"
    },
    "x-basis": {
      "title": "Правовое основание",
      "description": "Например «п. 7 а) Порядка».",
      "type": "string",
      "minLength": 1
    },
    "x-rules": {
      "title": "Правила",
      "description": "Проверки, которых не скажешь словами схемы. self – само значение, record – вся форма, params – параметры, region – данные региона.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/rule"
      }
    },
    "x-computed": {
      "title": "Вычисляемое значение",
      "description": "Выражение CEL; self – группа, в которой стоит поле. Строкой – менять руками нельзя.",
      "type": [
        "string",
        "object"
      ],
      "minLength": 1,
      "required": [
        "value"
      ],
      "additionalProperties": false,
      "properties": {
        "value": {
          "title": "Выражение CEL",
          "type": "string",
          "minLength": 1
        },
        "override": {
          "title": "Можно вписать другое",
          "type": "boolean"
        },
        "note": {
          "title": "Откуда значение",
          "description": "Показывается у поля.",
          "type": "string"
        }
      }
    },
    "x-visible": {
      "title": "Когда показывать",
      "description": "Условие CEL; self – группа, в которой стоит поле. Скрытое не обязательно и не печатается.",
      "type": "string",
      "minLength": 1
    },
    "x-federal": {
      "title": "Федеральное поле",
      "description": "Регион не может убрать его, сделать необязательным или расширить.",
      "type": "boolean"
    },
    "x-print": {
      "title": "Печать",
      "description": "false – никогда не печатается; объект – как группа пишется одной строкой.",
      "type": [
        "boolean",
        "object"
      ],
      "required": [
        "line"
      ],
      "additionalProperties": false,
      "properties": {
        "line": {
          "title": "Части строки",
          "description": "«д. {house}», «{kindName|kind}» – первое заполненное; часть без значений пропускается.",
          "$ref": "#/$defs/lineParts"
        },
        "separator": {
          "title": "Между частями",
          "description": "По умолчанию «, ».",
          "type": "string"
        },
        "short": {
          "title": "Краткая запись",
          "description": "{firstName:initial} даёт «А.».",
          "$ref": "#/$defs/lineParts"
        },
        "styles": {
          "title": "Другие записи",
          "description": "Имя записи – латиницей, как genitive; её части – как в line. Если печатать нечего, печатается line.",
          "type": "object",
          "patternProperties": {
            "^[a-z][A-Za-z0-9]*$": {
              "title": "Части строки",
              "$ref": "#/$defs/lineParts"
            }
          },
          "additionalProperties": false
        }
      }
    },
    "x-paste": {
      "title": "Вставка одной строкой",
      "description": "Текст, вставленный целиком в любое поле группы, раскладывается по её полям.",
      "type": "object",
      "required": [
        "as",
        "fields"
      ],
      "additionalProperties": false,
      "properties": {
        "as": {
          "title": "Что за текст",
          "description": "full-name – ФИО, person – человек одной строкой, document – документ, address – адрес.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "full-name",
            "person",
            "document",
            "address"
          ]
        },
        "fields": {
          "title": "Куда что",
          "description": "Слева – часть текста (surname, series, street), справа – путь от группы к полю: /name/lastName.",
          "type": "object",
          "minProperties": 2,
          "additionalProperties": {
            "title": "Путь к полю",
            "type": "string",
            "pattern": "^/"
          }
        },
        "codes": {
          "title": "Варианты",
          "description": "Для поля с вариантами: что прочитано – какой вариант. { \"kind\": { \"passport\": \"passportRf\" } }",
          "type": "object",
          "additionalProperties": {
            "title": "Варианты поля",
            "type": "object",
            "minProperties": 1
          }
        }
      }
    },
    "x-key": {
      "title": "Чем строки отличаются",
      "description": "Имя поля строки с закрытым списком вариантов: у каждого варианта не больше одной строки.",
      "type": "string",
      "minLength": 1
    },
    "x-groups": {
      "title": "Группы вариантов",
      "description": "По порядку; вариант называет свою группу словом x-group.",
      "type": "array",
      "minItems": 1,
      "items": {
        "title": "Группа",
        "type": "object",
        "required": [
          "code",
          "title"
        ],
        "additionalProperties": false,
        "properties": {
          "code": {
            "title": "Имя группы",
            "description": "Латиницей.",
            "type": "string",
            "minLength": 1
          },
          "title": {
            "title": "Заголовок",
            "type": "string",
            "minLength": 1
          }
        }
      }
    },
    "x-number": {
      "title": "Номер варианта",
      "description": "Как он напечатан в форме: 42.1.",
      "type": "string",
      "minLength": 1
    },
    "x-group": {
      "title": "Группа варианта",
      "description": "Имя из x-groups.",
      "type": "string",
      "minLength": 1
    }
  },
  "$defs": {
    "typeName": {
      "enum": [
        "string",
        "number",
        "integer",
        "boolean",
        "object",
        "array",
        "null"
      ]
    },
    "count": {
      "type": "integer",
      "minimum": 0
    },
    "names": {
      "type": "array",
      "uniqueItems": true,
      "items": {
        "type": "string"
      }
    },
    "schemas": {
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#"
      }
    },
    "lineParts": {
      "type": "array",
      "minItems": 1,
      "items": {
        "title": "Часть строки",
        "description": "Текст с {именами полей} или несколько таких через пробел.",
        "type": [
          "string",
          "array"
        ],
        "minItems": 1,
        "items": {
          "type": "string"
        }
      }
    },
    "rule": {
      "title": "Правило",
      "description": "Либо rule – условие CEL с текстом замечания, либо keywords – какие слова схемы считать этим правилом.",
      "type": "object",
      "required": [
        "id"
      ],
      "additionalProperties": false,
      "properties": {
        "id": {
          "title": "Имя правила",
          "description": "Например APP-R01; может стоять в нескольких местах.",
          "type": "string",
          "pattern": "^\\S+$"
        },
        "rule": {
          "title": "Условие CEL",
          "description": "Должно быть верно.",
          "type": "string",
          "minLength": 1
        },
        "keywords": {
          "title": "Слова схемы",
          "description": "Их нарушения здесь и глубже получают имя, строгость и основание этого правила.",
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": {
            "type": "string",
            "examples": [
              "required",
              "dependentRequired",
              "type",
              "const",
              "enum",
              "format",
              "pattern",
              "minLength",
              "maxLength",
              "minimum",
              "maximum",
              "exclusiveMinimum",
              "exclusiveMaximum",
              "multipleOf",
              "minItems",
              "maxItems",
              "uniqueItems",
              "contains",
              "minProperties",
              "maxProperties",
              "propertyNames",
              "additionalProperties",
              "unevaluatedProperties",
              "unevaluatedItems",
              "x-key",
              "x-computed",
              "x-computed",
              "oneOf",
              "anyOf",
              "not"
            ]
          }
        },
        "message": {
          "title": "Замечание",
          "description": "По-русски: что не так и что сделать. В {фигурных скобках} – выражение CEL.",
          "type": "string",
          "minLength": 1
        },
        "severity": {
          "title": "Строгость",
          "description": "error – документ не выдать (по умолчанию), warning – предупреждение, info – подсказка.",
          "enum": [
            "error",
            "warning",
            "info"
          ]
        },
        "at": {
          "title": "Где показать",
          "description": "Путь от этого значения к полю, например /groupConsent.",
          "type": "string",
          "pattern": "^/"
        },
        "basis": {
          "title": "Основание",
          "description": "Пункт акта.",
          "type": "string",
          "minLength": 1
        }
      },
      "if": {
        "properties": {
          "rule": true
        },
        "required": [
          "rule"
        ]
      },
      "then": {
        "properties": {
          "message": true
        },
        "required": [
          "message"
        ]
      }
    }
  }
}`);

export const parameters: JsonObject = JSON.parse(`{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Общие параметры (forms/common/parameters.json)",
  "description": "Числа и списки, которые нужны нескольким формам; форма берёт их в parameters через $ref. Имя – латиницей, как minAge.",
  "type": "object",
  "properties": {
    "$schema": {
      "title": "Путь к этой схеме",
      "description": "По нему редактор подсказывает ключи.",
      "type": "string"
    }
  },
  "patternProperties": {
    "^[a-z][A-Za-z0-9]*$": {
      "$ref": "#/$defs/parameter"
    }
  },
  "additionalProperties": false,
  "$defs": {
    "parameter": {
      "title": "Параметр",
      "type": "object",
      "required": [
        "title",
        "value"
      ],
      "additionalProperties": false,
      "properties": {
        "title": {
          "title": "Что это",
          "type": "string",
          "minLength": 1
        },
        "value": {
          "title": "Значение",
          "description": "Число, строка, да/нет или список."
        },
        "unit": {
          "title": "Единица",
          "description": "Например «календарных дней».",
          "type": "string"
        },
        "basis": {
          "title": "Основание",
          "description": "Пункт акта.",
          "type": "string"
        },
        "federal": {
          "title": "Что здесь федеральное",
          "description": "true – регион не может менять значение; max – только уменьшить число, min – только увеличить, subset – только сократить список.",
          "enum": [
            true,
            "max",
            "min",
            "subset"
          ]
        }
      }
    }
  }
}`);

export const texts: JsonObject = JSON.parse(`{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Общие фразы (forms/common/texts.json)",
  "description": "Фразы документов, которые нужны нескольким формам; форма берёт их в texts через $ref. Имя – латиницей, как signatureHint.",
  "type": "object",
  "properties": {
    "$schema": {
      "title": "Путь к этой схеме",
      "description": "По нему редактор подсказывает ключи.",
      "type": "string"
    }
  },
  "patternProperties": {
    "^[a-z][A-Za-z0-9]*$": {
      "$ref": "#/$defs/text"
    }
  },
  "additionalProperties": false,
  "$defs": {
    "text": {
      "title": "Фраза документа",
      "type": "object",
      "required": [
        "title",
        "text"
      ],
      "additionalProperties": false,
      "properties": {
        "title": {
          "title": "Где она стоит",
          "type": "string",
          "minLength": 1
        },
        "text": {
          "title": "Текст",
          "description": "Шаблон Handlebars: доступны record, region, params и form.",
          "type": "string"
        },
        "basis": {
          "title": "Основание",
          "description": "Пункт акта.",
          "type": "string"
        }
      }
    }
  }
}`);

export const migration: JsonObject = JSON.parse(`{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Перенос записей в эту редакцию (migration.json)",
  "description": "Стоит рядом с form.json более новой редакции: куда переходят значения записей прежней. Поля с тем же путём переходят сами.",
  "type": "object",
  "required": [
    "from",
    "steps"
  ],
  "additionalProperties": false,
  "properties": {
    "$schema": {
      "title": "Путь к этой схеме",
      "description": "По нему редактор подсказывает ключи.",
      "type": "string"
    },
    "from": {
      "title": "Из какой редакции",
      "description": "Имя папки прежней редакции в editions.",
      "type": "string",
      "minLength": 1
    },
    "steps": {
      "title": "Шаги",
      "description": "Выполняются по порядку, каждый – над итогом предыдущих. Заполненное не заменяется.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/step"
      }
    }
  },
  "$defs": {
    "place": {
      "title": "Путь к полю",
      "description": "Например /person/phone; * – любая строка списка.",
      "type": "string",
      "pattern": "^/"
    },
    "description": {
      "title": "Почему",
      "description": "Одно предложение для сотрудника, который увидит перенос.",
      "type": "string",
      "minLength": 1
    },
    "step": {
      "title": "Шаг",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "move": {
          "title": "Переместить",
          "description": "Откуда; куда – в to. Переименование поля – тоже перемещение.",
          "$ref": "#/$defs/place"
        },
        "split": {
          "title": "Разделить",
          "description": "Поле с текстом, который делится на несколько полей to.",
          "$ref": "#/$defs/place"
        },
        "default": {
          "title": "Поставить значение",
          "description": "Поле, в которое ставится value, если оно пусто.",
          "$ref": "#/$defs/place"
        },
        "map": {
          "title": "Заменить коды",
          "description": "Поле с вариантом (или несколькими), коды которых изменились; новые – в values.",
          "$ref": "#/$defs/place"
        },
        "to": {
          "title": "Куда",
          "description": "У move – путь, у split – список путей: последнему достаётся остаток.",
          "anyOf": [
            {
              "$ref": "#/$defs/place"
            },
            {
              "type": "array",
              "minItems": 2,
              "uniqueItems": true,
              "items": {
                "$ref": "#/$defs/place"
              }
            }
          ]
        },
        "separator": {
          "title": "Знак, по которому делить",
          "description": "Например пробел.",
          "type": "string",
          "minLength": 1
        },
        "value": {
          "title": "Значение"
        },
        "values": {
          "title": "Новые коды",
          "description": "Прежний код: новый код.",
          "type": "object",
          "minProperties": 1,
          "additionalProperties": {
            "type": [
              "string",
              "number",
              "boolean"
            ]
          }
        },
        "description": {
          "$ref": "#/$defs/description"
        }
      },
      "oneOf": [
        {
          "properties": {
            "move": true
          },
          "required": [
            "move"
          ]
        },
        {
          "properties": {
            "split": true
          },
          "required": [
            "split"
          ]
        },
        {
          "properties": {
            "default": true
          },
          "required": [
            "default"
          ]
        },
        {
          "properties": {
            "map": true
          },
          "required": [
            "map"
          ]
        }
      ],
      "allOf": [
        {
          "if": {
            "properties": {
              "move": true
            },
            "required": [
              "move"
            ]
          },
          "then": {
            "required": [
              "to"
            ],
            "properties": {
              "move": true,
              "to": {
                "type": "string"
              },
              "description": true
            },
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "split": true
            },
            "required": [
              "split"
            ]
          },
          "then": {
            "required": [
              "separator",
              "to"
            ],
            "properties": {
              "split": true,
              "separator": true,
              "to": {
                "type": "array"
              },
              "description": true
            },
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "default": true
            },
            "required": [
              "default"
            ]
          },
          "then": {
            "required": [
              "value"
            ],
            "properties": {
              "default": true,
              "value": true,
              "description": true
            },
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "map": true
            },
            "required": [
              "map"
            ]
          },
          "then": {
            "required": [
              "values"
            ],
            "properties": {
              "map": true,
              "values": true,
              "description": true
            },
            "additionalProperties": false
          }
        }
      ]
    }
  }
}`);
