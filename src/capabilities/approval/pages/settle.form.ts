import { oneLine } from '../../../kernel/one-line.ts';
import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { parseDay } from '../../../kernel/thai/parse-day.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Fault, Sent } from '../../../web/forms.tsx';
import type { Capacity } from '../../agency/index.ts';
import type { Signer } from '../edition.ts';
import type { SignedPaper } from '../settle-edition.ts';
import { PAPER, SCREEN } from './settle.forms.tsx';

const LONGEST_LINE = 200;
const LONGEST_NOTE = 4000;
const MOST_BYTES = 25 * 1024 * 1024;

/** A line without the spaces around and double spaces within. */
const lineIn = (text: string | undefined) => oneLine(text ?? '');

const isLong = (text: string, most: number) => [...text].length > most;

/** In which position, and in which of these capacities, the person who has signed in approves. */
export function parseSigner(
  { text }: Sent,
  name: string,
  capacities: readonly Capacity[],
  { approval: { screen } }: Messages,
): Result<Signer, readonly Fault[]> {
  const position = lineIn(text[SCREEN.position]);
  if (position === '') return refuse([{ field: SCREEN.position, message: screen.missing.position }]);
  if (isLong(position, LONGEST_LINE))
    return refuse([{ field: SCREEN.position, message: screen.long({ most: LONGEST_LINE }) }]);
  const capacity = capacities.find((one) => one === text[SCREEN.capacity]);
  if (!capacity) return refuse([{ field: SCREEN.capacity, message: screen.missing.capacity }]);
  const ownPosition = capacity === 'holds' ? null : lineIn(text[SCREEN.ownPosition]) || null;
  if (isLong(ownPosition ?? '', LONGEST_LINE))
    return refuse([{ field: SCREEN.ownPosition, message: screen.long({ most: LONGEST_LINE }) }]);
  return ok({ name, position, capacity, ownPosition });
}

/** What the executive wants changed. */
export function parseNote(
  { text }: Sent,
  { approval: { screen } }: Messages,
): Result<string, readonly Fault[]> {
  const note = (text[SCREEN.note] ?? '').trim();
  const fault = (message: string) => refuse([{ field: SCREEN.note, message }]);
  if (note === '') return fault(screen.missing.note);
  return isLong(note, LONGEST_NOTE) ? fault(screen.long({ most: LONGEST_NOTE })) : ok(note);
}

/** What is said of a signed paper, and the file of its scan. */
export async function parsePaper(
  { text, files }: Sent,
  capacities: readonly Capacity[],
  { approval: { paper, screen } }: Messages,
): Promise<Result<SignedPaper, readonly Fault[]>> {
  const faults: Fault[] = [];
  const line = (field: 'documentNumber' | 'signer' | 'position') => {
    const value = lineIn(text[PAPER[field]]);
    if (value === '') faults.push({ field: PAPER[field], message: paper.faults[field] });
    else if (isLong(value, LONGEST_LINE))
      faults.push({ field: PAPER[field], message: screen.long({ most: LONGEST_LINE }) });
    return value;
  };
  const documentNumber = line('documentNumber');
  const signedOn = parseDay(text[PAPER.signedOn] ?? '');
  if (signedOn === null) faults.push({ field: PAPER.signedOn, message: paper.faults.signedOn });
  const capacity = capacities.find((one) => one === text[PAPER.capacity]);
  if (!capacity) faults.push({ field: PAPER.capacity, message: screen.missing.capacity });
  const ownPosition = lineIn(text[PAPER.ownPosition]);
  if (isLong(ownPosition, LONGEST_LINE))
    faults.push({ field: PAPER.ownPosition, message: screen.long({ most: LONGEST_LINE }) });
  const signer = {
    name: line('signer'),
    position: line('position'),
    ownPosition: capacity === 'holds' ? null : ownPosition || null,
  };
  const file = files[PAPER.scan];
  if (!file) faults.push({ field: PAPER.scan, message: paper.faults.scan });
  else if (file.size > MOST_BYTES) faults.push({ field: PAPER.scan, message: paper.faults['scan-large'] });
  if (faults.length > 0 || signedOn === null || !capacity || !file) return refuse(faults);
  const content = new Uint8Array(await file.arrayBuffer());
  return ok({
    signer: { ...signer, capacity },
    documentNumber,
    signedOn,
    scan: { name: file.name, content },
  });
}
