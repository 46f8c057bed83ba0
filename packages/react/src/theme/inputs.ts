import type { InputName } from "@formulyar/core";
import type { ComponentType } from "react";
import { CheckboxInput } from "../inputs/CheckboxInput.tsx";
import { ChoicesInput } from "../inputs/ChoicesInput.tsx";
import type { InputProps } from "../inputs/inputProps.ts";
import { RadioInput } from "../inputs/RadioInput.tsx";
import { SelectInput } from "../inputs/SelectInput.tsx";
import { TextareaInput } from "../inputs/TextareaInput.tsx";
import { TextInput } from "../inputs/TextInput.tsx";

/** The inputs of the theme by name. */
export const inputs: { readonly [name in InputName]: ComponentType<InputProps> } = {
  text: TextInput,
  textarea: TextareaInput,
  select: SelectInput,
  radio: RadioInput,
  checkbox: CheckboxInput,
  checkboxes: ChoicesInput,
};
