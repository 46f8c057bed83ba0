import { fillMessages } from "./messages.ts";

export type View = "form" | "document";

interface ViewSwitchProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

const views = [
  ["form", fillMessages.formView],
  ["document", fillMessages.documentView],
] as const;

/** On a narrow screen: the form or the document. On a wide one both are there and this is not shown. */
export function ViewSwitch({ view, onChange }: ViewSwitchProps) {
  return (
    <fieldset className="fp-views">
      <legend className="fp-unseen">{fillMessages.views}</legend>
      {views.map(([value, label]) => (
        <button
          key={value}
          type="button"
          className="fp-views__one"
          aria-pressed={view === value}
          onClick={() => onChange(value)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
