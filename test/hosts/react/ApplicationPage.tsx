import type { Form, FormRecord } from "@formulyar/core";
import { StatutoryForm } from "@formulyar/react";
import { useState } from "react";
import { knownData } from "./knownData.ts";
import { renderPdf } from "./renderPdf.ts";

/** The page of an application that has a form in it and keeps its record. */
export function ApplicationPage({ form }: { readonly form: Form }) {
  const { id, edition, region, title } = form.definition;
  const [record, setRecord] = useState<FormRecord>({
    form: id,
    edition,
    ...(region && { region: region.id }),
    data: knownData,
  });
  const [pdf, setPdf] = useState<string>();
  const [isLow, setLow] = useState(false);
  const finish = async (done: FormRecord) => setPdf(URL.createObjectURL(await renderPdf(done)));
  return (
    <main data-fy-vision={isLow ? "low" : undefined}>
      <button type="button" aria-pressed={isLow} onClick={() => setLow(!isLow)}>
        Версия для слабовидящих
      </button>
      <h1>{title}</h1>
      <StatutoryForm form={form} record={record} onChange={setRecord} onSubmit={finish} errorInTitle />
      {pdf !== undefined && (
        <section className="result" aria-label="Результат">
          <p role="status">Заявление принято.</p>
          <p>
            <a href={pdf} download="application.pdf">
              Скачать PDF
            </a>
          </p>
          <pre>{JSON.stringify(record, null, 2)}</pre>
        </section>
      )}
    </main>
  );
}
