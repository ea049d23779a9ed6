import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Fault, Sent } from '../../../web/forms.tsx';
import type { EmblemRefusal } from '../clean-emblem.ts';
import { type Letterhead, type LetterheadDetails, parseLetterhead } from '../letterhead.ts';
import type { EmblemWish } from '../save-letterhead.ts';

/** Names of the form's fields. */
export const FIELD = {
  officeLine: 'officeLine',
  address: 'address',
  numberPrefix: 'numberPrefix',
  digits: 'digits',
  wordFont: 'wordFont',
  emblem: 'emblem',
  removeEmblem: 'removeEmblem',
} as const;

/** What the form shows at first. */
export const textOf = ({
  officeLine,
  address,
  numberPrefix,
  digits,
  wordFont,
}: Letterhead): Sent['text'] => ({
  [FIELD.officeLine]: officeLine ?? '',
  [FIELD.address]: address ?? '',
  [FIELD.numberPrefix]: numberPrefix ?? '',
  [FIELD.digits]: digits,
  [FIELD.wordFont]: wordFont,
});

/** What is said of the letterhead, and what becomes of its emblem. */
export async function parseSent(
  { text, files }: Sent,
  { letterhead: { faults } }: Messages,
): Promise<Result<{ readonly details: LetterheadDetails; readonly emblem: EmblemWish }, readonly Fault[]>> {
  const parsed = parseLetterhead({
    officeLine: text[FIELD.officeLine] ?? '',
    address: text[FIELD.address] ?? '',
    numberPrefix: text[FIELD.numberPrefix] ?? '',
    digits: text[FIELD.digits],
    wordFont: text[FIELD.wordFont],
  });
  if (!parsed.ok)
    return refuse(
      parsed.refusal.map(({ field, fault }) => ({ field: FIELD[field], message: faults[fault] })),
    );
  const file = files[FIELD.emblem];
  const emblem: EmblemWish = file
    ? { kind: 'replace', name: file.name, content: new Uint8Array(await file.arrayBuffer()) }
    : { kind: text[FIELD.removeEmblem] === undefined ? 'keep' : 'remove' };
  return ok({ details: parsed.value, emblem });
}

export const faultOfEmblem = (refusal: EmblemRefusal, { letterhead: { faults } }: Messages): Fault => ({
  field: FIELD.emblem,
  message: faults[refusal],
});
