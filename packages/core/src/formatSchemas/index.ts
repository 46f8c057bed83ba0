export const formatSchemas: { readonly [kind: string]: { readonly [key: string]: unknown } } = {
  form: {},
  ui: {},
  region: {},
  overlay: {},
  example: {},
  definition: {},
};
