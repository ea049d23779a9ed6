import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildAssets } from '../../scripts/build-assets.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with what a browser may fetch, built from the source of this run. */
    builtAssets: string;
  }
}

/** The real assets, built once for each of the two kinds of test that need them, `unit` and `database`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'prongsai-assets-'));
  buildAssets(folder);
  project.provide('builtAssets', folder);
  return () => rm(folder, { recursive: true, force: true });
}
