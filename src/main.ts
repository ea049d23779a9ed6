import { join } from 'node:path';
import { readingFaults, recordResults } from './capabilities/intake/acts.ts';
import { hasAccounts, sweepAccess } from './capabilities/people/acts.ts';
import { CONSOLE, DONE, inBoth, type Output, UNUSABLE } from './cli/output.ts';
import { tellDatabaseRefusal, tellMigrationRefusal } from './cli/refusals.ts';
import { configOf, unlessStopped } from './cli/with-database.ts';
import { compose } from './compose.ts';
import { type Config, isProxyUnsettled } from './config.ts';
import { openFileStore } from './database/files.ts';
import { migrateAfterBackup } from './database/migrate-after-backup.ts';
import { type OpenDatabase, openAsOwner } from './database/open.ts';
import { sweepFiles } from './database/sweep-files.ts';
import { loadDemo } from './demo.ts';
import { everyDay } from './every-day.ts';
import { inRounds } from './in-rounds.ts';
import { ok, type Result, refuse } from './kernel/result.ts';
import { type Listening, type ListenRefusal, listen } from './listen.ts';
import { type Log, openLog } from './log.ts';
import type { MailRound } from './mail/send-waiting-mails.ts';
import type { Messages } from './messages/messages.ts';
import { openBrowser } from './open-browser.ts';
import { watchForStop } from './watch-for-stop.ts';
import { openAssets } from './web/assets.ts';

type ServeRefusal = ListenRefusal | { readonly kind: 'proxy-unsettled' };

/** How soon a mail is sent: not with the answer, which waits for no mail server and takes as long for every name. */
const BETWEEN_POSTS_MS = 5000;

const ASSETS = join(import.meta.dirname, 'assets');

/**
 * `prongsai serve`, the composition root: configuration → database → app → listen. Returns when a signal asked it to
 * stop, with everything stopped; gives the exit code.
 */
export async function run(args: readonly string[], output: Output = CONSOLE): Promise<number> {
  const complain = (say: (messages: Messages) => string): number => {
    output.complain(inBoth(say));
    return UNUSABLE;
  };
  if (args.length > 0) return complain((say) => say.commandLine.wrongArguments({ usage: 'prongsai serve' }));
  const config = configOf(output);
  if (config === null) return UNUSABLE;
  const stop = watchForStop();

  const log = openLog(config.logLevel);
  readingFaults.subscribe((stack) => log.error({ stack }, 'fault in reading'));
  const opened = await openAsOwner(config, stop.signal);
  if (!opened.ok) {
    if (opened.refusal.kind === 'stopped') return DONE;
    return complain((say) => tellDatabaseRefusal(say.commandLine, opened.refusal));
  }
  let stopSweeping = () => {};
  try {
    const prepared = await unlessStopped(opened.value, stop, ({ pool }) =>
      migrateAfterBackup(pool, config.data, new Date()),
    );
    if (!prepared.ok) return DONE;
    const migrated = prepared.value;
    if (!migrated.ok) return complain((say) => tellMigrationRefusal(say.commandLine, migrated.refusal));
    await sweep(opened.value, config, log);
    stopSweeping = everyDay(() => sweepDoors(opened.value, config, log), tellNotSwept(log));
    const listening = await serve(config, opened.value, log, output);
    if (!listening.ok) return complain((say) => tellServeRefusal(say, listening.refusal));
    const cause = await Promise.race([stop.asked, opened.value.ended.then(() => 'database-ended' as const)]);
    log.info({ cause }, 'stopping');
    await listening.value.close();
    return cause === 'database-ended' ? UNUSABLE : DONE;
  } finally {
    stopSweeping();
    await opened.value.close();
  }
}

/** Housekeeping: what it cannot do is for the log, and no reason not to start. */
async function sweep(opened: OpenDatabase, config: Config, log: Log): Promise<void> {
  const { data } = config;
  const sweepOriginals = async () => {
    const swept = await sweepFiles(opened.pool, data, new Date());
    if (swept.kind === 'shared') log.warn({ data }, 'not swept: another database may have used this folder');
    else if (swept.aside.length + swept.removed.length > 0) log.info(swept, 'swept');
  };
  await sweepOriginals().catch(tellNotSwept(log));
  await sweepDoors(opened, config, log).catch(tellNotSwept(log));
}

async function sweepDoors({ database }: OpenDatabase, { mail }: Config, log: Log): Promise<void> {
  const swept = await sweepAccess({ database, clock: () => new Date() }, { areMailsSent: mail !== null });
  if (Object.values(swept).some((rows) => rows > 0)) log.info(swept, 'swept');
}

const tellNotSwept = (log: Log) => (fault: unknown) => log.error({ err: fault }, 'not swept');

async function serve(
  config: Config,
  opened: OpenDatabase,
  log: Log,
  output: Output,
): Promise<Result<Listening, ServeRefusal>> {
  const { database } = opened;
  const mode = (await hasAccounts(database)) ? 'server' : 'desk';
  if (mode === 'server' && isProxyUnsettled(config)) return refuse({ kind: 'proxy-unsettled' });
  let origin = '';
  const desk = { database, files: openFileStore(config.data), clock: () => new Date() };
  for (const fault of await recordResults(desk)) log.error({ err: fault }, 'result without a record');
  if (mode === 'desk') await loadDemo(desk).catch((fault) => log.error({ err: fault }, 'demo not loaded'));
  const { app, newLink, sendMails } = compose({
    config,
    desk,
    mode,
    assets: openAssets(ASSETS),
    onLinkUsed: (next) => {
      output.say(inBoth((say) => say.commandLine.anotherLink));
      output.say(`  ${origin}${next}`);
    },
    onProviderTrouble: (told) => log.warn(told, 'identity provider'),
    logFault: (fault, requestId) => log.error({ err: fault, requestId }, 'fault'),
  });
  const listening = await listen((request, connection) => app.fetch(request, connection), config);
  if (!listening.ok) return listening;
  announce(listening.value);
  const stopSending = sendMails === null ? async () => {} : sendInRounds(sendMails, log);
  return ok({
    ...listening.value,
    close: async () => {
      await Promise.all([listening.value.close(), stopSending()]);
    },
  });

  function announce(server: Listening): void {
    origin = config.publicUrl ?? server.origin;
    opened.announce(origin);
    log.info({ origin, mode }, 'listening');
    const link = newLink && origin + newLink();
    output.say(inBoth(({ commandLine: say }) => (link === null ? say.serverReady : say.ready)));
    output.say(`  ${link ?? origin}`);
    output.say(inBoth((say) => say.commandLine.toStop));
    if (link !== null) openBrowser(link);
  }
}

/** Sends the mails that wait, and tells the log of what could not be sent, or of which nobody knows. */
const sendInRounds = (sendMails: (stop: AbortSignal) => Promise<MailRound>, log: Log) =>
  inRounds(
    async (stop) => {
      const round = await sendMails(stop);
      if (round.notSent + round.givenUp + round.unsure > 0) log.warn(round, 'mails not sent');
    },
    { pauseMs: BETWEEN_POSTS_MS, onFault: (fault) => log.error({ err: fault }, 'mails not sent') },
  );

function tellServeRefusal({ commandLine: words }: Messages, refusal: ServeRefusal): string {
  switch (refusal.kind) {
    case 'proxy-unsettled':
      return words.proxyUnsettled;
    case 'port-taken':
      return words.portTaken(refusal);
    case 'cannot-listen':
      return words.cannotListen(refusal);
  }
}
