import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { quickParent } from '../../scripts/quick-parent.mjs';

/**
 * A new folder for a database that goes with the test, whose name begins with `prefix`. A new database is hundreds of
 * files, for which a disk takes ten times as long as memory. Below the folder of the run, where `scripts/test.mjs` gave one:
 * that goes with the run, even with one that was killed.
 */
export const makeQuickFolder = (prefix: string): string =>
  mkdtempSync(join(process.env.QUICK_FOLDER ?? quickParent(), prefix));
