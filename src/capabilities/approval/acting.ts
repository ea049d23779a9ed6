import type { Recording } from '../audit/acts.ts';
import type { Tell } from '../notices/acts.ts';

/** How an act is recorded, and how people are told of it. */
export type Acting = { readonly record: Recording; readonly tell: Tell };
