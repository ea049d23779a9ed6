import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { openRulebook } from '../rulebook/acts.ts';
import { parseRulebook, type Rulebook } from '../rulebook/index.ts';

const opened = new Map<string, Promise<Rulebook | null>>();

/** A rulebook of the folder that is known to be there; throws when it is not. */
export async function knownRulebook(id: string): Promise<Rulebook> {
  const rulebook = await remembered(id, () => inFolder(id));
  if (rulebook) return rulebook;
  throw new Error(`rulebook ${id} cannot be opened`);
}

/**
 * The rulebook by which an intake was made: the one in the folder; when that is gone or cannot be used, the one that was
 * kept last with a result. Null when there is neither.
 */
export async function findRulebook(database: Kysely<Database>, id: string): Promise<Rulebook | null> {
  return (await remembered(id, () => inFolder(id))) ?? keptLast(database, id);
}

async function inFolder(id: string): Promise<Rulebook | null> {
  const result = await openRulebook(id);
  return result.ok ? result.value : null;
}

async function keptLast(database: Kysely<Database>, id: string): Promise<Rulebook | null> {
  const rows = await database
    .selectFrom('reference.rulebook_text')
    .select('content')
    .where('rulebook_id', '=', id)
    .orderBy('kept_at', 'desc')
    .execute();
  const [last] = rows.flatMap(({ content }) => parsed(content) ?? []);
  return last ?? null;
}

function parsed(content: string): Rulebook | null {
  const rulebook = parseRulebook(JSON.parse(content));
  return rulebook.ok ? rulebook.value : null;
}

export type RulebookText = { readonly sha256: string; readonly text: string };

/** A rulebook as results keep it; of one that is gone, all that is known of it. */
export function textOf(rulebook: Rulebook | Pick<Rulebook, 'id'>): RulebookText {
  const text = JSON.stringify(rulebook);
  return { text, sha256: createHash('sha256').update(text).digest('hex') };
}

/**
 * The rulebook as it was when a result was accepted by it. One of which no more than its id was known, or of a form that
 * this version of the program cannot read any more, gives way to another of the same id; null when there is none.
 */
export function keptRulebook(
  database: Kysely<Database>,
  sha256: string,
  id: string,
): Promise<Rulebook | null> {
  return remembered(sha256, async () => {
    const { content } = await database
      .selectFrom('reference.rulebook_text')
      .select('content')
      .where('sha256', '=', sha256)
      .executeTakeFirstOrThrow();
    return parsed(content) ?? findRulebook(database, id);
  });
}

/**
 * What a key stands for never changes while the program runs, but what was not there may come; two that ask at once wait
 * for one.
 */
function remembered(key: string, open: () => Promise<Rulebook | null>): Promise<Rulebook | null> {
  const known = opened.get(key);
  if (known) return known;
  const opening = open();
  opened.set(key, opening);
  opening.then(
    (rulebook) => rulebook ?? opened.delete(key),
    () => opened.delete(key),
  );
  return opening;
}
