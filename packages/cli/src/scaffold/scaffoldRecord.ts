/** Examples of a new form: one that must pass, one that must fail exactly so. Invented people only. */
export function scaffoldRecord(schemas: string): { readonly complete: object; readonly incomplete: object } {
  const complete = {
    lastName: "Образцова",
    firstName: "Анна",
    birthDate: "1990-05-17",
    request: "принять заявление",
    filledOn: "2025-03-01",
  };
  return {
    complete,
    incomplete: {
      $schema: `../${schemas}/example.schema.json`,
      data: { firstName: "Анна", filledOn: "2025-03-01" },
      problems: [{ path: "/lastName", rule: "required" }],
    },
  };
}
