/** The part of petrovich 0.2 that is used: one word into one case. */
declare module "petrovich" {
  type Decline = { readonly genitive: (name: string) => string; readonly dative: (name: string) => string };
  type Names = { readonly last: Decline; readonly first: Decline; readonly middle: Decline };
  const petrovich: { readonly male: Names; readonly female: Names };
  export default petrovich;
}
