/// <reference types="vite/client" />
import "@formulyar/react/styles.css";
import { createForm } from "@formulyar/core";
import { StatutoryForm, type StatutoryFormHandle } from "@formulyar/react";
import { createElement, createRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { caseData } from "./caseData.ts";

const query = new URLSearchParams(location.search);
const validators = import(/* @vite-ignore */ `/validators-${query.get("rows")}.js`);
const { definition, data: first } = await caseData("definition");
const form = createForm(definition, await validators);
const handle = createRef<StatutoryFormHandle>();

/** A host as the README of the package shows it. */
function Page() {
  const [data, setData] = useState(first);
  const [section, setSection] = useState(query.get("section") ?? form.definition.ui.sections[0]?.id ?? "");
  return createElement(StatutoryForm, {
    form,
    data,
    today: "2024-12-02",
    onChange: setData,
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
