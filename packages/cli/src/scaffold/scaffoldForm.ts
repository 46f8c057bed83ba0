/** Manifest and screen of a new form. */
export function scaffoldForm(id: string, schemas: string): { readonly form: object; readonly ui: object } {
  return {
    form: {
      $schema: `${schemas}/form.schema.json`,
      id,
      title: "Новая форма",
      edition: "1",
      legalBasis: ["Укажите акт, которым форма утверждена"],
      texts: { heading: { title: "Заголовок документа", text: "НОВАЯ ФОРМА" } },
    },
    ui: {
      $schema: `${schemas}/ui.schema.json`,
      sections: [
        { id: "applicant", title: "Заявитель", fields: ["/lastName", "/firstName", "/birthDate"] },
        { id: "request", title: "Просьба", slot: "request", fields: ["/request", "/filledOn"] },
      ],
      fields: { "/request": { "ui:widget": "textarea", "ui:help": "Своими словами" } },
    },
  };
}
