import Form from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { caseData } from "./caseData.ts";

// Plain RJSF as its documentation begins: the schema, the data, the validator; the rest are its defaults.
const { schema, data } = await caseData("schema");
createRoot(document.body).render(createElement(Form, { schema, formData: data, validator }));

Object.assign(globalThis, {
  goTo: (pointer: string) => document.getElementById(`root${pointer.replaceAll("/", "_")}`)?.focus(),
});
