import type { Kysely } from 'kysely';
import type { FileStore } from '../../database/files.ts';
import { insertStoredFiles, type StoredFile } from '../../database/stored-file-store.ts';
import type { Database } from '../../database/tables.ts';
import type { PlainDate } from '../../kernel/fiscal-year.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { dayInThailand } from '../../kernel/thai/today.ts';
import type { Actor } from '../audit/index.ts';
import type { Acting } from './acting.ts';
import type { Edition, EditionState, Settlement, Signer } from './edition.ts';
import { judgeSignedOn, scanTypeOf } from './signed-paper.ts';
import { type EditionKey, heldEditions, settle } from './store.ts';

/** There is no such edition, or it was settled meanwhile, as `state` says. */
export type SettleRefusal =
  | { readonly kind: 'none' }
  | { readonly kind: 'settled'; readonly state: EditionState };

/** Which edition is settled, and by whom. */
export type Settling = { readonly key: EditionKey; readonly by: Actor };

type Desk = { readonly database: Kysely<Database>; readonly clock: () => Date };

/** The executive approves by sign-in. */
export const approveOnScreen = (
  desk: Desk,
  { signer, ...settling }: Settling & { readonly signer: Signer },
  acting: Acting,
): Promise<Result<void, SettleRefusal>> =>
  settleEdition(desk, settling, acting, {
    state: 'approved',
    judge: () => ok({ note: null, approval: { way: 'screen', signer } }),
  });

/** The executive asks for changes; `note` says which. */
export const returnEdition = (
  desk: Desk,
  { note, ...settling }: Settling & { readonly note: string },
  acting: Acting,
): Promise<Result<void, SettleRefusal>> =>
  settleEdition(desk, settling, acting, {
    state: 'returned',
    judge: () => ok({ note, approval: null }),
  });

/** Whoever prepares takes an edition back before it is settled. */
export const takeBackEdition = (
  desk: Desk,
  settling: Settling,
  acting: Acting,
): Promise<Result<void, SettleRefusal>> =>
  settleEdition(desk, settling, acting, {
    state: 'taken-back',
    judge: () => ok({ note: null, approval: null }),
  });

/** What a person says of the signed paper, and its scan. */
export type SignedPaper = {
  readonly signer: Signer;
  readonly documentNumber: string;
  readonly signedOn: PlainDate;
  readonly scan: { readonly name: string; readonly content: Uint8Array };
};

/** The file is no scan; or it was signed before the content was frozen at `frozenAt`, or on a day to come. */
export type PaperRefusal =
  | { readonly kind: 'no-scan' | 'not-yet' }
  | { readonly kind: 'before-frozen'; readonly frozenAt: Date };

/** Files the signed paper of an edition, which is approved by it. The scan is on disk before any row names it. */
export async function filePaper(
  desk: Desk & { readonly files: FileStore },
  { paper, ...settling }: Settling & { readonly paper: SignedPaper },
  acting: Acting,
): Promise<Result<void, SettleRefusal | PaperRefusal>> {
  const { signer, documentNumber, signedOn } = paper;
  const { content, name } = paper.scan;
  const type = scanTypeOf(content);
  if (type === null) return refuse({ kind: 'no-scan' });
  const sha256 = await desk.files.keep(content);
  return settleEdition<PaperRefusal>(desk, settling, acting, {
    state: 'approved',
    scan: { sha256, name, bytes: content.length, mediaType: type.mediaType },
    judge: ({ proposedAt }, now) => {
      const days = { frozenOn: dayInThailand(proposedAt), today: dayInThailand(now) };
      const judged = judgeSignedOn(signedOn, days);
      if (!judged.ok)
        return refuse(
          judged.refusal === 'not-yet'
            ? { kind: 'not-yet' }
            : { kind: 'before-frozen', frozenAt: proposedAt },
        );
      return ok({ note: null, approval: { way: 'paper', signer, documentNumber, signedOn, scan: sha256 } });
    },
  });
}

/** What whoever proposed an edition is told when it was settled; nothing of what was taken back. */
const TOLD = { approved: 'edition-approved', returned: 'edition-returned', 'taken-back': null } as const;

function settleEdition<Refusal>(
  { database, clock }: Desk,
  { key, by }: Settling,
  { record, tell }: Acting,
  how: {
    readonly state: Exclude<EditionState, 'proposed'>;
    readonly judge: (edition: Edition, now: Date) => Result<Pick<Settlement, 'note' | 'approval'>, Refusal>;
    readonly scan?: StoredFile;
  },
): Promise<Result<void, SettleRefusal | Refusal>> {
  const { agencyId, fiscalYear, number } = key;
  return database.transaction().execute(async (transaction) => {
    const editions = await heldEditions(transaction, agencyId, fiscalYear);
    // Not before: of two settlements the one that is stored second is the later one.
    const now = clock();
    const edition = editions.find((one) => one.number === number);
    if (!edition) return refuse({ kind: 'none' });
    if (edition.state !== 'proposed') return refuse({ kind: 'settled', state: edition.state });
    const judged = how.judge(edition, now);
    if (!judged.ok) return judged;
    if (how.scan) await insertStoredFiles(transaction, agencyId, [how.scan], now);
    await settle(transaction, key, how.state, { at: now, by, ...judged.value });
    const { proposedBy } = edition;
    const what = TOLD[how.state];
    if (what !== null) await tell(transaction, { what, agencyId, fiscalYear, number, proposedBy }, now);
    const subject = { fiscalYear, edition: number, sha256: edition.contentHash };
    await record(transaction, { agencyId, subject, at: now });
    return ok(undefined);
  });
}
