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

/** Why no backup was made. */
export type BackupRefusal =
  | { readonly kind: 'not-empty'; readonly folder: string }
  | { readonly kind: 'cannot-write'; readonly folder: string; readonly reason: string }
  | { readonly kind: 'no-schema' }
  | { readonly kind: 'file-missing'; readonly path: string };

/** Why the schema was not brought up to date; then nothing was changed. */
export type MigrationRefusal =
  | { readonly kind: 'newer-schema'; readonly found: number; readonly known: number }
  | { readonly kind: 'changed'; readonly name: string }
  | { readonly kind: 'no-backup'; readonly refusal: BackupRefusal };
