import type { Form, JsonObject } from "@formulyar/core";
import { cleanup, render } from "@testing-library/react";
import { useState } from "react";
import { afterEach } from "vitest";
import { StatutoryForm, type StatutoryFormProps } from "../StatutoryForm.tsx";

afterEach(cleanup);

export interface ShownForm {
  /** The record as the host has it. */
  data(): JsonObject;
  readonly container: HTMLElement;
}

/** Puts a form on the page inside a host that keeps its record. */
export function showForm(form: Form, props: Partial<StatutoryFormProps> = {}): ShownForm {
  let latest = props.data ?? {};
  const keep = (data: JsonObject) => {
    latest = data;
  };
  const { container } = render(<Host {...props} form={form} start={latest} keep={keep} />);
  return { data: () => latest, container };
}

interface HostProps extends Partial<StatutoryFormProps> {
  readonly form: Form;
  readonly start: JsonObject;
  readonly keep: (data: JsonObject) => void;
}

function Host({ start, keep, ...props }: HostProps) {
  const [data, setData] = useState(start);
  const onChange = (next: JsonObject) => {
    keep(next);
    setData(next);
  };
  return <StatutoryForm today="2024-12-01" {...props} data={data} onChange={onChange} />;
}
