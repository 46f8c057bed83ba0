import { useId } from "react";
import { homeMessages } from "./messages.ts";

interface SearchFieldProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
}

export function SearchField({ query, onChange }: SearchFieldProps) {
  const id = useId();
  return (
    <div className="fp-field">
      <label htmlFor={id}>{homeMessages.search}</label>
      <p className="fp-field__hint" id={`${id}-hint`}>
        {homeMessages.searchHint}
      </p>
      <input
        id={id}
        className="fp-input"
        type="search"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={query}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
