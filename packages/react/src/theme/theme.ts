import type { FormProps } from "@rjsf/core";
import { ExpandTemplate } from "./ExpandTemplate.tsx";
import { FieldTemplate } from "./FieldTemplate.tsx";
import { GroupTemplate } from "./GroupTemplate.tsx";
import { LeafField } from "./LeafField.tsx";
import { ListField } from "./ListField.tsx";
import { translateString } from "./translateString.ts";
import { UnsupportedTemplate } from "./UnsupportedTemplate.tsx";
import { VariantSelect, VariantTemplate } from "./VariantTemplate.tsx";

/** Our theme for RJSF: fields and templates that stand inside `StatutoryForm`. */
export const theme: Pick<FormProps, "fields" | "templates" | "widgets" | "translateString"> = {
  fields: {
    StringField: LeafField,
    NumberField: LeafField,
    BooleanField: LeafField,
    NullField: Nothing,
    FallbackField: LeafField,
    ArrayField: ListField,
  },
  templates: {
    FieldTemplate,
    ObjectFieldTemplate: GroupTemplate,
    MultiSchemaFieldTemplate: VariantTemplate,
    UnsupportedFieldTemplate: UnsupportedTemplate,
    CyclicSchemaExpandTemplate: ExpandTemplate,
    DescriptionFieldTemplate: Nothing,
    FieldHelpTemplate: Nothing,
    FieldErrorTemplate: Nothing,
    ButtonTemplates: { SubmitButton: Nothing },
  },
  widgets: { SelectWidget: VariantSelect },
  translateString,
};

/** Description, help and errors are drawn by the field itself, where their ids are known; `null` has nothing to fill in. */
function Nothing() {
  return null;
}
