import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { type Unreadable, unreadable } from './unreadable.ts';

/**
 * What a library opens, or that the file is damaged: libraries throw errors of all kinds for what they cannot make
 * sense of. Only the library's own work belongs in `open`; an error of ours must not pass for a damaged file.
 */
export async function unlessDamaged<Opened>(
  form: string,
  open: () => Promise<Opened>,
): Promise<Result<Opened, Unreadable>> {
  try {
    return ok(await open());
  } catch {
    return refuse(unreadable('damaged', { form }));
  }
}
