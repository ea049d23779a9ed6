import { type Result, refuse } from '../../../kernel/result.ts';
import type { Source } from '../source.ts';
import { type Unreadable, unreadable } from './unreadable.ts';

export async function readPdf(_bytes: Uint8Array): Promise<Result<Source, Unreadable>> {
  return refuse(unreadable('no-text'));
}
