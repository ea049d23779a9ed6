import { parseArgs } from 'node:util';
import type pg from 'pg';
import { findAgencySummary, listAgencies } from '../capabilities/agency/acts.ts';
import { findHead, listChains, type VerifiedChain, verifyLog } from '../capabilities/audit/acts.ts';
import { INSTALLATION_CHAIN } from '../capabilities/audit/index.ts';
import { schemaVersion } from '../database/migrate.ts';
import { readMigrations } from '../database/migration-files.ts';
import type { OpenDatabase } from '../database/open.ts';
import type { Messages } from '../messages/messages.ts';
import { CONSOLE, DONE, FAULTS, inBoth, type Output, UNUSABLE } from './output.ts';
import { withDatabase } from './with-database.ts';

type Asked = {
  readonly verb: 'verify' | 'head';
  /** The short name of an agency; null for every chain. */
  readonly agency: string | null;
  readonly heads: readonly string[];
};

/** Some seconds apart: a chain of a million events takes a while, and says so beside what it finds. */
const TOLD_EVERY = 100_000;

/**
 * `prongsai audit verify [--agency SHORT] [--head HASH]…` and `prongsai audit head [--agency SHORT]`; gives the exit
 * code: 0, 1 when a chain is broken or a head is not found, 2 when the log cannot be read.
 */
export async function run(args: readonly string[], output: Output = CONSOLE): Promise<number> {
  const complain = (say: (words: Messages['audit']['verb']) => string): number => {
    output.complain(inBoth(({ audit }) => say(audit.verb)));
    return UNUSABLE;
  };
  const asked = readAsked(args);
  if (asked === null) return complain((say) => say.usage);
  const head = asked.heads.find((one) => !/^[0-9a-f]{64}$/.test(one));
  if (head !== undefined) return complain((say) => say.badHead({ head }));
  return withDatabase(output, async (opened) => {
    if (!(await isOfThisProgram(opened.pool))) return complain((say) => say.schemaOld);
    const chains = await chainsAsked(opened, asked.agency);
    if (chains === null) return complain((say) => say.unknownAgency({ shortName: asked.agency ?? '' }));
    return asked.verb === 'head' ? tellHeads(opened, chains, output) : verify(opened, chains, asked, output);
  });
}

function readAsked(args: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { agency: { type: 'string' }, head: { type: 'string', multiple: true } },
      allowPositionals: true,
    });
    const [verb, ...rest] = positionals;
    if ((verb !== 'verify' && verb !== 'head') || rest.length > 0) return null;
    if (verb === 'head' && values.head !== undefined) return null;
    return { verb, agency: values.agency ?? null, heads: values.head ?? [] };
  } catch {
    return null;
  }
}

const isOfThisProgram = async (pool: pg.Pool): Promise<boolean> =>
  (await schemaVersion(pool)) === (await readMigrations()).length;

/** The chains to read by their ids; null when there is no such agency. */
async function chainsAsked(
  { database }: OpenDatabase,
  shortName: string | null,
): Promise<readonly string[] | null> {
  if (shortName === null) return listChains(database);
  const agency = await findAgencySummary(database, shortName);
  return agency === null ? null : [agency.agencyId];
}

/** How chains are called: by the agency's short name, the installation's own in words, one whose agency is gone by id. */
async function namesOf({ database }: OpenDatabase) {
  const names = new Map(
    (await listAgencies(database)).map(({ agencyId, shortName }) => [agencyId, shortName]),
  );
  return (agencyId: string, words: Messages['audit']['verb']): string =>
    agencyId === INSTALLATION_CHAIN ? words.installation : (names.get(agencyId) ?? agencyId);
}

/** A line for each chain: its name, the number of its last event, its head. */
async function tellHeads(opened: OpenDatabase, chains: readonly string[], output: Output): Promise<number> {
  const name = await namesOf(opened);
  for (const agencyId of chains) {
    const { number, hash } = await findHead(opened.database, agencyId);
    output.say(`${inBoth(({ audit }) => name(agencyId, audit.verb))}\t${number}\t${hash}`);
  }
  output.say(inBoth(({ audit: { verb } }) => (chains.length === 0 ? verb.noChains : verb.keep)));
  return DONE;
}

async function verify(
  opened: OpenDatabase,
  chains: readonly string[],
  { heads }: Asked,
  output: Output,
): Promise<number> {
  const name = await namesOf(opened);
  const verified = await verifyLog(opened.database, chains, new Set(heads), {
    every: TOLD_EVERY,
    tell: (progress) => output.complain(inBoth(({ audit }) => audit.verb.progress(progress))),
  });
  for (const chain of verified)
    output.say(inBoth(({ audit }) => tellChain(chain, name(chain.agencyId, audit.verb), audit.verb)));
  const isUnbroken = verified.every(({ broken }) => broken === null);
  for (const head of heads) {
    const holder = verified.find(({ heldHashes }) => heldHashes.has(head));
    output.say(
      inBoth(({ audit: { verb } }) => {
        if (holder) return verb.headHeld({ head, chain: name(holder.agencyId, verb) });
        return isUnbroken ? verb.headLost({ head }) : verb.headPastBreak({ head });
      }),
    );
  }
  if (verified.length === 0) output.say(inBoth(({ audit }) => audit.verb.noChains));
  output.say(inBoth(({ audit }) => audit.verb.proves));
  const areHeld = heads.every((head) => verified.some(({ heldHashes }) => heldHashes.has(head)));
  return isUnbroken && areHeld ? DONE : FAULTS;
}

function tellChain(
  { events, head, broken }: VerifiedChain,
  chain: string,
  words: Messages['audit']['verb'],
): string {
  return broken === null
    ? words.sound({ chain, events, head: head.hash })
    : words.broken({ chain, events, what: words.breaks[broken.kind](broken) });
}
