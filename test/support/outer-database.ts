import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type EmbeddedServer, startEmbedded } from '../../src/database/embedded/start.ts';

/** PostgreSQL that no program owns. Its socket gets another folder at each start, the address stays. */
export async function openOuterDatabase(folder: string) {
  await mkdir(folder);
  const socket = join(folder, 'socket');
  let running: EmbeddedServer | null = null;
  /** Gives its address as `DATABASE_URL` names it. */
  const start = async (): Promise<string> => {
    const started = await startEmbedded(folder);
    if (!started.ok) throw new Error(JSON.stringify(started.refusal));
    running = started.value;
    const { host, port, user, password, database } = running.connection;
    await rm(socket, { force: true });
    await symlink(host, socket);
    return `postgres://${user}:${password}@localhost:${port}/${database}?host=${encodeURIComponent(socket)}`;
  };
  const stop = async () => {
    await running?.stop();
    running = null;
  };
  return { start, stop };
}
