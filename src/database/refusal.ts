/** Why the database cannot be used. Each is told to the person with its remedy. */
export type DatabaseRefusal =
  | { readonly kind: 'already-running'; readonly pid: number | null; readonly address: string | null }
  | { readonly kind: 'binaries-missing'; readonly platform: string }
  | { readonly kind: 'not-enterable'; readonly path: string }
  | { readonly kind: 'no-account' }
  | { readonly kind: 'start-failed'; readonly detail: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'unreachable'; readonly detail: string }
  | { readonly kind: 'unsupported-version'; readonly found: string };
