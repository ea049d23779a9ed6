import { setTimeout as delay } from 'node:timers/promises';
import { type Config, parseConfig } from '../config.ts';
import { type OpenDatabase, openForVerb } from '../database/open.ts';
import type { DatabaseRefusal } from '../database/refusal.ts';
import { ok, type Result, refuse } from '../kernel/result.ts';
import { type Stop, stopCode, watchForStop } from '../watch-for-stop.ts';
import { inBoth, type Output, UNUSABLE } from './output.ts';
import { tellConfigFaults, tellDatabaseRefusal } from './refusals.ts';

/** The configuration of this process; says what is wrong with it and gives null. */
export function configOf(output: Output): Config | null {
  const config = parseConfig(process.env);
  if (config.ok) return config.value;
  output.complain(inBoth((say) => tellConfigFaults(say, config.refusal)));
  return null;
}

/** Does one verb's work on the database and closes it again; gives the exit code. A signal stops it, with all it began. */
export async function withDatabase(
  output: Output,
  work: (opened: OpenDatabase, config: Config) => Promise<number>,
): Promise<number> {
  const config = configOf(output);
  if (config === null) return UNUSABLE;
  const stop = watchForStop();
  try {
    const done = await useDatabase(config, stop, (opened) => work(opened, config));
    if (done.ok) return done.value;
    output.complain(inBoth((say) => tellDatabaseRefusal(say.commandLine, done.refusal)));
    return done.refusal.kind === 'stopped' ? stopCode(await stop.asked) : UNUSABLE;
  } finally {
    stop.forget();
  }
}

/** Opens the database for a verb, does the work, and closes it again. */
export async function useDatabase<T>(
  config: Config,
  stop: Stop,
  work: (opened: OpenDatabase) => Promise<T>,
): Promise<Result<T, DatabaseRefusal>> {
  const opened = await openForVerb(config, stop.signal);
  if (!opened.ok) return opened;
  try {
    return await unlessStopped(opened.value, stop, work);
  } finally {
    await opened.value.close();
  }
}

/** For a work that was cut off to take away what it had half done. */
const CLEAN_UP_MS = 5000;

/** Does the work, or refuses when a stop was asked for: then the work has lost its connections and has cleaned up. */
export async function unlessStopped<T>(
  opened: OpenDatabase,
  stop: Stop,
  work: (opened: OpenDatabase) => Promise<T>,
): Promise<Result<T, { readonly kind: 'stopped' }>> {
  const working = work(opened);
  const isStopped = await Promise.race([working.then(() => false), stop.asked.then(() => true)]);
  if (!isStopped) return ok(await working);
  const cleanedUp = Promise.allSettled([opened.interrupt(), working]);
  await Promise.race([cleanedUp, delay(CLEAN_UP_MS, undefined, { ref: false })]);
  return refuse({ kind: 'stopped' });
}
