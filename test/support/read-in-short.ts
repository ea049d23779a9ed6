import type { Unreadable } from '../../src/capabilities/intake/read/unreadable.ts';
import { type Source, showPlace } from '../../src/capabilities/intake/source.ts';
import type { Result } from '../../src/kernel/result.ts';

/** Each block of a source as its place and its texts. */
export const inShort = ({ blocks }: Source) =>
  blocks.map((block) => [showPlace(block.place), ...(block.kind === 'row' ? block.cells : [block.text])]);

/** What was read; throws when it was refused. */
export async function opened(reading: Promise<Result<Source, Unreadable>>): Promise<Source> {
  const result = await reading;
  if (!result.ok) throw new Error(result.refusal.fault);
  return result.value;
}
