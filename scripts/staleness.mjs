import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The newest moment at which any of the files or folders changed, in milliseconds. A folder counts too: its date
 * changes when a file in it is removed.
 */
export function newestChange(paths) {
  let newest = 0;
  for (const path of paths) {
    const entry = statSync(path, { throwIfNoEntry: false });
    if (entry === undefined) continue;
    newest = Math.max(newest, entry.mtimeMs);
    if (!entry.isDirectory()) continue;
    newest = Math.max(newest, newestChange(readdirSync(path).map((name) => join(path, name))));
  }
  return newest;
}

/** The moment to which the stamp vouches for a build; 0 without a stamp. */
export function stampedChange(stampPath) {
  try {
    return Number(readFileSync(stampPath, 'utf8'));
  } catch {
    return 0;
  }
}

/** Vouches for a build of everything that had changed up to the moment given. */
export function stamp(stampPath, change) {
  mkdirSync(dirname(stampPath), { recursive: true });
  writeFileSync(stampPath, String(change));
}
