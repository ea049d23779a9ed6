import { install, needsInstall } from './install.mjs';

/**
 * Installs and builds what is missing or stale: all, or the parts named. Cheap when nothing is, since it only
 * compares dates of files.
 */
export async function prepare(...parts) {
  if (needsInstall()) install();
  // Imported only now: the builders themselves come with the installation.
  const { buildIfStale } = await import('./build.mjs');
  await buildIfStale(parts.length === 0 ? undefined : parts);
}

if (process.argv[1] === import.meta.filename) await prepare();
