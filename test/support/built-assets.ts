import { inject } from 'vitest';
import { type Assets, openAssets } from '../../src/web/assets.ts';

let opened: Assets | null = null;

/** The real assets of this run, opened once for each test file that asks for them. */
export function builtAssets(): Assets {
  opened ??= openAssets(inject('builtAssets'));
  return opened;
}
