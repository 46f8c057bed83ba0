import type { Form, IsoDate, JsonObject } from "@formulyar/core";
import { useState } from "react";
import { type ApiProblem, asApiProblem, type DocumentFormat, type FormRef } from "../../api/index.ts";
import { saveFile } from "../../shared/controls/saveFile.ts";
import { useAnnounce } from "../../shared/page/announcer.tsx";
import { useServices } from "../../shared/services.ts";
import { fileName } from "../../shared/text/fileName.ts";
import { fillMessages } from "../messages.ts";
import { printPdf } from "../print/printPdf.ts";
import { countFindings } from "./countFindings.ts";

/** ECMA-376 (Office Open XML). */
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What is done with a document: saved as PDF or for Word, or printed. */
export type Way = "save" | "word" | "print";
/** Which document: the filled form, the same with errors in it, or the empty one, to be filled in by hand or on the screen. */
export type Subject = "final" | "draft" | "blank" | "fillable";

export interface IssueOrder {
  readonly form: Form;
  readonly formRef: FormRef;
  /** The data as they are now, with what is still being typed. */
  readonly read: () => JsonObject;
  readonly today: IsoDate;
}

/** Gives out documents. A form with errors is given out as a draft only, after the user was asked. */
export function useIssue({ form, formRef, read, today }: IssueOrder) {
  const { api } = useServices();
  const announce = useAnnounce();
  const [busy, setBusy] = useState<string>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [asked, setAsked] = useState<{ readonly way: Way; readonly errors: number }>();

  const orderOf = (subject: Subject) => {
    if (subject === "fillable") return { on: today, fillable: true };
    return subject === "blank" ? { on: today } : { on: today, data: read() };
  };
  const give = async (way: Way, subject: Subject) => {
    setAsked(undefined);
    setProblem(undefined);
    setBusy(`${way} ${subject}`);
    try {
      const format = way === "word" ? "docx" : "pdf";
      const bytes = await api.render(formRef, { ...orderOf(subject), format });
      await hand(way, bytes, nameOf(form.definition.title, subject, format));
      if (way !== "print") announce(fillMessages.documentSaved);
    } catch (error) {
      setProblem(asApiProblem(error));
    }
    setBusy(undefined);
  };
  const issue = (way: Way) => {
    const errors = countFindings(form.check(read(), { level: "final", today })).errors;
    if (errors > 0) setAsked({ way, errors });
    else void give(way, "final");
  };
  return { busy, problem, asked, issue, give, dismiss: () => setAsked(undefined) };
}

export type Issue = ReturnType<typeof useIssue>;

async function hand(way: Way, bytes: Uint8Array, name: string): Promise<void> {
  if (way === "print") await printPdf(bytes);
  else saveFile(name, bytes.slice(), way === "word" ? WORD : "application/pdf");
}

function nameOf(title: string, subject: Subject, format: DocumentFormat): string {
  const name = {
    final: title,
    draft: fillMessages.draftFile(title),
    blank: fillMessages.blankFile(title),
    fillable: fillMessages.fillableFile(title),
  };
  return fileName(name[subject], format);
}
