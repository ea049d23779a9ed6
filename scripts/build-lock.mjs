import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const WAIT_MS = 50;
const UNREADABLE_LIMIT_MS = 2000;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);

/** Runs `work` while no other process builds. A lock whose owner has died is taken over. */
export async function withBuildLock(path, work) {
  mkdirSync(dirname(path), { recursive: true });
  for (let waited = 0; ; waited += WAIT_MS) {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const owner = Number(readOwner(path));
      if (owner > 0 ? !isAlive(owner) : waited > UNREADABLE_LIMIT_MS) rmSync(path, { force: true });
      else pause();
    }
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function readOwner(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
