import { isDeepStrictEqual } from 'node:util';
import type { Kysely } from 'kysely';
import type { FileStore } from '../../database/files.ts';
import { insertStoredFiles } from '../../database/stored-file-store.ts';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { lockAgency } from '../agency/acts.ts';
import type { Recording } from '../audit/acts.ts';
import { cleanEmblem, type EmblemRefusal } from './clean-emblem.ts';
import { findLetterhead } from './find-letterhead.ts';
import type { Emblem, LetterheadDetails } from './letterhead.ts';
import { putLetterhead } from './store.ts';

/** What becomes of the emblem: a picture in its place, none any more, or as it is. */
export type EmblemWish =
  | { readonly kind: 'replace'; readonly name: string; readonly content: Uint8Array }
  | { readonly kind: 'remove' }
  | { readonly kind: 'keep' };

/** Saves the agency's letterhead; saving what is kept already changes nothing. */
export async function saveLetterhead(
  { database, files }: { readonly database: Kysely<Database>; readonly files: FileStore },
  given: {
    readonly agencyId: string;
    readonly details: LetterheadDetails;
    readonly emblem: EmblemWish;
    readonly now: Date;
  },
  record: Recording,
): Promise<Result<void, EmblemRefusal>> {
  const { agencyId, details, emblem: wish, now } = given;
  const cleaned = wish.kind === 'replace' ? await cleanEmblem(wish.content) : null;
  if (cleaned && !cleaned.ok) return refuse(cleaned.refusal);
  const fresh = cleaned && { ...cleaned.value, sha256: await files.keep(cleaned.value.png) };
  await database.transaction().execute(async (transaction) => {
    await lockAgency(transaction, agencyId);
    const before = await findLetterhead(transaction, agencyId);
    const kept = wish.kind === 'keep' ? before.emblem : fresh && keptOf(fresh);
    const after = { ...details, emblem: kept };
    if (isDeepStrictEqual(before, after)) return;
    if (fresh && wish.kind === 'replace') {
      const file = {
        sha256: fresh.sha256,
        name: wish.name,
        bytes: fresh.png.length,
        mediaType: 'image/png',
      };
      await insertStoredFiles(transaction, agencyId, [file], now);
    }
    await putLetterhead(transaction, agencyId, after);
    await record(transaction, { agencyId, subject: kept ? { sha256: kept.sha256 } : {}, at: now });
  });
  return ok(undefined);
}

const keptOf = ({ sha256, width, height }: Emblem & { readonly sha256: string }) => ({
  sha256,
  width,
  height,
});
