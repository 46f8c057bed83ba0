import type { Rule } from "../../Rule.ts";

/** The trailer names the file. */
export const trailerId: Rule = {
  sources: [{ standard: "PDF/A-3a", clause: "6.1.3", test: 1 }],
  title: "В конце файла указан его идентификатор (/ID)",
  mend: "Составьте файл заново программой, которая пишет /ID.",
  *check({ pdf }) {
    const id = pdf.list(pdf.trailer.get("ID"));
    if (id.length !== 2) yield { what: "идентификатора (/ID) нет" };
  },
};
