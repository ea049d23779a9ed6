import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().nonnegative();

/** What a backup holds, with the SHA-256 of every file in it. `path` is relative, with slashes. */
export const manifestShape = z.object({
  format: z.literal('prongsai-backup-1'),
  schemaVersion: count,
  takenAt: z.iso.datetime(),
  tables: z.array(
    z.object({
      name: z.string().regex(/^[a-z_]+\.[a-z_]+$/),
      columns: z.array(z.string()),
      rows: count,
      path: z.string().regex(/^tables\/[a-z_]+\.[a-z_]+\.copy$/),
      sha256,
      bytes: count,
    }),
  ),
  files: z.array(z.object({ sha256, bytes: count })),
});

export type Manifest = z.infer<typeof manifestShape>;

export const MANIFEST_NAME = 'manifest.json';
/** The folder of the tables in a backup. */
export const TABLES = 'tables';
