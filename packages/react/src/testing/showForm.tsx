import type { Form, FormRecord, JsonObject } from "@formulyar/core";
import { cleanup, render } from "@testing-library/react";
import { useState } from "react";
import { afterEach } from "vitest";
import { StatutoryForm, type StatutoryFormProps } from "../StatutoryForm.tsx";

afterEach(cleanup);

export interface ShownForm {
  /** The data of the record as the host has it. */
  data(): JsonObject;
  readonly container: HTMLElement;
}

export interface ShowOptions extends Omit<StatutoryFormProps, "form" | "record" | "onChange"> {
  /** What is filled in already. */
  readonly data?: JsonObject;
}

/** Puts a form on the page inside a host that keeps its record. */
export function showForm(form: Form, { data = {}, ...props }: ShowOptions = {}): ShownForm {
  const { id, edition } = form.definition;
  let latest: FormRecord = { form: id, edition, data };
  const keep = (record: FormRecord) => {
    latest = record;
  };
  const { container } = render(<Host {...props} form={form} start={latest} keep={keep} />);
  return { data: () => latest.data, container };
}

interface HostProps extends Omit<StatutoryFormProps, "record" | "onChange"> {
  readonly start: FormRecord;
  readonly keep: (record: FormRecord) => void;
}

function Host({ start, keep, ...props }: HostProps) {
  const [record, setRecord] = useState(start);
  const onChange = (next: FormRecord) => {
    keep(next);
    setRecord(next);
  };
  return <StatutoryForm today="2024-12-01" {...props} record={record} onChange={onChange} />;
}
