import { isObject } from "../support/pointer.ts";
import type { OverlayAction, OverlayDocument, OverlayVersion } from "./overlayDocument.ts";
import { OverlayError } from "./overlayError.ts";
import { PathError, readPath } from "./selectNodes.ts";

type Fields = { readonly [name: string]: "string" | "boolean" | "object" | "array" | "any" };

/** Fixed fields of the specification's objects; others begin with `x-`. `$schema` is a word to editors. */
const rootFields: Fields = {
  $schema: "string",
  overlay: "string",
  info: "object",
  extends: "string",
  actions: "array",
};
const infoFields: Fields = { title: "string", version: "string", description: "string" };
const actionFields: Fields = {
  target: "string",
  description: "string",
  update: "any",
  copy: "string",
  remove: "boolean",
};

/**
 * Holds an overlay against the specification that it names: its objects have the fields that they must have, each of
 * its type and no others, and its paths can be read.
 * @throws OverlayError
 */
export function checkOverlay(overlay: OverlayDocument): OverlayVersion {
  const refuse = (reason: string): never => {
    throw new OverlayError(reason);
  };
  if (!isObject(overlay)) return refuse("Наложение – это объект: { overlay, info, actions }.");
  const version = versionOf(overlay);
  checkFields(overlay, rootFields, ["overlay", "info", "actions"], "В наложении", refuse);
  const info = version === "1.0" ? { ...infoFields, description: undefined } : infoFields;
  checkFields(overlay.info, info as Fields, ["title", "version"], "В info", refuse);
  if (overlay.extends !== undefined && !isUriReference(overlay.extends))
    refuse(`В наложении extends – не адрес: «${overlay.extends}».`);
  if (overlay.actions.length === 0) refuse("В наложении нет ни одного изменения: список actions пуст.");
  overlay.actions.forEach((action, index) => {
    checkAction(action, index, version);
  });
  return version;
}

function versionOf({ overlay }: OverlayDocument): OverlayVersion {
  const version = /^1\.[01](?=\.\d+$)/u.exec(String(overlay))?.[0];
  if (typeof overlay === "string" && (version === "1.0" || version === "1.1")) return version;
  throw new OverlayError(`Версия наложения «${String(overlay)}» неизвестна: нужна 1.0.x или 1.1.x.`);
}

function checkAction(action: OverlayAction, index: number, version: OverlayVersion): void {
  if (!isObject(action)) throw new OverlayError(`Изменение № ${index + 1} – не объект: нужен { target, … }.`);
  const numbered = { action, index };
  const refuse = (reason: string): never => {
    throw new OverlayError(reason, numbered);
  };
  if (version === "1.0" && action.copy !== undefined)
    refuse('copy есть только с версии 1.1. Напишите "overlay": "1.1.0".');
  checkFields(action, actionFields, ["target"], "в нём", refuse);
  if (action.update !== undefined && action.copy !== undefined) refuse("update и copy вместе не пишут.");
  for (const path of [action.target, action.copy]) {
    if (path !== undefined) checkPath(path, refuse);
  }
}

function checkPath(path: string, refuse: (reason: string) => never): void {
  try {
    readPath(path);
  } catch (error) {
    if (error instanceof PathError) refuse(`${error.message}.`);
    throw error;
  }
}

function checkFields(
  object: { readonly [name: string]: unknown },
  fields: Fields,
  required: readonly string[],
  where: string,
  refuse: (reason: string) => never,
): void {
  for (const name of required) {
    if (object[name] === undefined) refuse(`${where} нет обязательного «${name}».`);
  }
  for (const [name, value] of Object.entries(object)) {
    if (name.startsWith("x-") || value === undefined) continue;
    const type = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (type === undefined) refuse(`${where} неизвестное «${name}»: своё начинают с «x-».`);
    if (type !== "any" && type !== typeOf(value)) refuse(`${where} «${name}» – не ${words[type ?? ""]}.`);
  }
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
}

const words: { readonly [type: string]: string } = {
  string: "строка",
  boolean: "true или false",
  object: "объект",
  array: "список",
};

/** RFC 3986, 4.1: an address, or the part of one that leads from here. */
function isUriReference(text: string): boolean {
  if (!/^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-Fa-f]{2})*$/u.test(text)) return false;
  return /^(?:[A-Za-z][A-Za-z\d+\-.]*:|[^:/?#]*(?:[/?#]|$))/u.test(text);
}
