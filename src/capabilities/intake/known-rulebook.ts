import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { openRulebook } from '../rulebook/acts.ts';
import { parseRulebook, type Rulebook } from '../rulebook/index.ts';

const opened = new Map<string, Promise<Rulebook>>();

/** A rulebook by which an intake was made; that it can be read was seen when the intake was received. */
export function knownRulebook(id: string): Promise<Rulebook> {
  return remembered(id, async () => {
    const result = await openRulebook(id);
    if (result.ok) return result.value;
    throw new Error(`rulebook ${id} cannot be opened: ${JSON.stringify(result.refusal)}`);
  });
}

export type RulebookText = { readonly sha256: string; readonly text: string };

/** A rulebook as results keep it. */
export function textOf(rulebook: Rulebook): RulebookText {
  const text = JSON.stringify(rulebook);
  return { text, sha256: createHash('sha256').update(text).digest('hex') };
}

/**
 * The rulebook as it was when a result was accepted by it. One of a form that this version of the program cannot read
 * any more gives way to the one of the same id in the folder.
 */
export function keptRulebook(database: Kysely<Database>, sha256: string, id: string): Promise<Rulebook> {
  return remembered(sha256, async () => {
    const { content } = await database
      .selectFrom('reference.rulebook_text')
      .select('content')
      .where('sha256', '=', sha256)
      .executeTakeFirstOrThrow();
    const parsed = parseRulebook(JSON.parse(content));
    return parsed.ok ? parsed.value : knownRulebook(id);
  });
}

/** What a key stands for never changes while the program runs; two that ask at once wait for one. */
function remembered(key: string, open: () => Promise<Rulebook>): Promise<Rulebook> {
  const known = opened.get(key);
  if (known) return known;
  const opening = open();
  opened.set(key, opening);
  opening.catch(() => opened.delete(key));
  return opening;
}
