/**
 * What of the model or notice is not in the draft.
 * - `fields`: they hold for the other notice alone, such as its dates. `body`: the contacts and documents of the other body.
 * - `law`: what it begins from names law for bodies of another kind or nation. `entries`: ids that no register of this workspace has.
 */
export type LeftOut =
  | { readonly kind: 'fields'; readonly fields: readonly string[] }
  | { readonly kind: 'body'; readonly fields: readonly string[] }
  | { readonly kind: 'law' }
  | { readonly kind: 'entries'; readonly ids: readonly string[] };
