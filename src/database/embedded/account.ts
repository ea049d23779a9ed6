import { readFile, stat } from 'node:fs/promises';

/** The account under which PostgreSQL runs when the program runs as root, which PostgreSQL refuses. */
export type Account = { readonly uid: number; readonly gid: number };

export const isRoot = (): boolean => process.getuid?.() === 0;

const PREFERRED = ['postgres', 'nobody'];

/**
 * The owner of the cluster if there is one, else the machine's account for PostgreSQL, else `nobody`. Null when none
 * exists: initdb wants an account with a name.
 */
export async function accountForPostgres(cluster: string): Promise<Account | null> {
  const owner = await stat(cluster).catch(() => null);
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const name of PREFERRED) {
    const account = accounts.find((fields) => fields[0] === name);
    if (account !== undefined) return { uid: Number(account[2]), gid: Number(account[3]) };
  }
  return null;
}
