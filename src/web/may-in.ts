import type { May } from './components/allowed.tsx';
import { mayOf } from './sender.ts';
import type { WebContext } from './web-env.ts';

/** What whoever asks for a page may use of it. */
export const mayIn = (c: WebContext): May =>
  mayOf(c.get('sender') ?? null, c.get('agency')?.agencyId ?? null);
