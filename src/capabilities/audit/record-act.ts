import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import {
  type Actor,
  AUDIT_FORMAT,
  type AuditEventName,
  canonicalText,
  INSTALLATION_CHAIN,
  type Subject,
} from './event.ts';
import { append, holdHead } from './store.ts';
import type { Digest } from './verify-chain.ts';

/**
 * What an act did, as it alone knows; `agencyId` is null for what is no agency's. `actor`: who did it, where only the act
 * finds out, as in signing in. `event`: what else came of the act than its route names, as a role that comes with a new
 * agency.
 */
export type Deed = {
  readonly agencyId: string | null;
  readonly subject: Subject;
  readonly at: Date;
  readonly actor?: Actor;
  readonly event?: AuditEventName;
};

/**
 * Records an act within the transaction of its change, so that neither is kept without the other. An act calls it last,
 * once for each event, when it has changed something: from then on others who act for the agency wait. Of several chains
 * it takes the installation's first, then those of agencies in the order of their ids, so that no two acts wait for each
 * other.
 */
export type Recording = (transaction: Transaction<Database>, deed: Deed) => Promise<void>;

export const sha256: Digest = (text) => createHash('sha256').update(text).digest('hex');

/** Who acts (null for somebody not known yet), how the log names it, and the request in which they do. */
export type Doing = {
  readonly event: AuditEventName;
  readonly actor: Actor | null;
  readonly requestId: string;
};

/** What an act of a request is recorded with. */
export const recordingOf =
  (doing: Doing): Recording =>
  async (transaction, { agencyId, subject, at, actor = doing.actor, event: name = doing.event }) => {
    if (actor === null) throw new Error('nobody is known to have done this');
    const chain = agencyId ?? INSTALLATION_CHAIN;
    const { number, hash } = await holdHead(transaction, chain);
    const event = {
      ...{ ...doing, event: name, actor, subject, at, agencyId: chain },
      number: number + 1,
      format: AUDIT_FORMAT,
      previousHash: hash,
    };
    await append(transaction, { ...event, hash: sha256(canonicalText(event)) });
  };

/** For what the program sets up by itself, such as the demo: nobody did it. */
export const unrecorded: Recording = async () => {};

/** Records what changes nothing stored, such as a download, in a transaction of its own. */
export const recordAlone = (database: Kysely<Database>, record: Recording, deed: Deed): Promise<void> =>
  database.transaction().execute((transaction) => record(transaction, deed));
