import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the repository, whatever the current directory is. */
export const repository = join(import.meta.dirname, '..');

/** The oldest Node that runs the compiled program. Everything in scripts/ must run on Node 20 as well. */
export const OLDEST_NODE = 24;

/**
 * The Node 24 that comes from npm for this platform, or null where the registry has none for it or where the
 * dependencies are not installed yet.
 */
export function pinnedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(repository, 'node_modules', `node-${platform}-${process.arch}`, 'bin', binary);
  return existsSync(path) ? path : null;
}

/** The Node to run the program with: the pinned one, else the machine's own if it is new enough, else null. */
export function nodeToRun() {
  const pinned = pinnedNode();
  if (pinned !== null) return pinned;
  return Number.parseInt(process.versions.node, 10) >= OLDEST_NODE ? process.execPath : null;
}
