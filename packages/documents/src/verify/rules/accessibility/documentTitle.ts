import type { Rule } from "../../Rule.ts";

/** Viewers show the title instead of the file's name. */
export const documentTitle: Rule = {
  sources: [{ standard: "PDF/UA-1", clause: "7.1", test: 10 }],
  title: "Программы просмотра показывают название документа, а не имя файла (DisplayDocTitle)",
  mend: "Включите DisplayDocTitle в настройках просмотра документа.",
  *check({ pdf }) {
    const preferences = pdf.dict(pdf.catalog.get("ViewerPreferences"));
    if (pdf.resolve(preferences.get("DisplayDocTitle")) !== true)
      yield { what: "DisplayDocTitle не включён" };
  },
};
