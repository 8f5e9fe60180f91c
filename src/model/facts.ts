/** Facts of one of several kinds, which `kind` names. `src/language` has the sentences for them. */
export type OneOf<Kinds> = { readonly [Kind in keyof Kinds]: { readonly kind: Kind } & Kinds[Kind] }[keyof Kinds];
