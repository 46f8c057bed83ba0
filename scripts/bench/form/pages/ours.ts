/// <reference types="vite/client" />
import "@formulyar/react/styles.css";
import { createForm, type FormRecord } from "@formulyar/core";
import { StatutoryForm, type StatutoryFormHandle } from "@formulyar/react";
import { createElement, createRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { caseData } from "./caseData.ts";

const query = new URLSearchParams(location.search);
const validators = import(/* @vite-ignore */ `/validators-${query.get("rows")}.js`);
const { definition, data } = await caseData("definition");
const form = createForm(definition, await validators);
const handle = createRef<StatutoryFormHandle>();

/** A host as the README of the package shows it. */
function Page() {
  const [record, setRecord] = useState<FormRecord>({
    form: definition.id,
    edition: definition.edition,
    data,
  });
  const [section, setSection] = useState(query.get("section") ?? form.definition.ui.sections[0]?.id ?? "");
  return createElement(StatutoryForm, {
    form,
    record,
    today: "2024-12-02",
    onChange: setRecord,
    section,
    onSectionChange: setSection,
    ref: handle,
  });
}

createRoot(document.body).render(createElement(Page));

Object.assign(globalThis, {
  goTo: (pointer: string) => handle.current?.focusField(pointer),
  check: () => handle.current?.check().length,
});
