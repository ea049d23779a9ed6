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

/** The real assets, built once for all tests of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'prongsai-assets-'));
  buildAssets(folder);
  project.provide('builtAssets', folder);
  return () => rm(folder, { recursive: true, force: true });
}
