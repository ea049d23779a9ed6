import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAssets } from '../../scripts/build-assets.mjs';
import { type Assets, openAssets } from '../../src/web/assets.ts';

let built: Assets | null = null;

/** The real assets, built once for each test file that asks for them. */
export function builtAssets(): Assets {
  if (built) return built;
  const folder = mkdtempSync(join(tmpdir(), 'prongsai-assets-'));
  try {
    buildAssets(folder);
    built = openAssets(folder);
    return built;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
