import { execFileSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '..', '..');

/** Copies what git tracks, or the part of it below `paths`, as it is in the working tree. */
export function copyTracked(folder: string, ...paths: string[]): void {
  // The tests may run as another user than the one who cloned.
  const list = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z', ...paths], {
    cwd: repository,
    encoding: 'utf8',
  });
  for (const path of list.split('\0')) {
    if (path !== '' && existsSync(join(repository, path))) cpSync(join(repository, path), join(folder, path));
  }
}
