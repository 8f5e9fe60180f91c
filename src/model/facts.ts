/** Facts of one of several kinds, which `kind` names: what is said of them stands in `language`. */
export type OneOf<Kinds> = { readonly [Kind in keyof Kinds]: { readonly kind: Kind } & Kinds[Kind] }[keyof Kinds];
