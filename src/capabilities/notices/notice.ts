import type { FiscalYear } from '../../kernel/fiscal-year.ts';
import type { Actor } from '../audit/index.ts';

type OfEdition = { readonly fiscalYear: FiscalYear; readonly number: number };

/** What people of an agency are told by mail: that it is so and where to look, and nothing of what stands there. */
export type Notice = { readonly agencyId: string } & (
  | ({ readonly what: 'edition-proposed' } & OfEdition)
  | ({ readonly what: 'edition-approved' | 'edition-returned'; readonly proposedBy: Actor } & OfEdition)
  | {
      readonly what: 'unit-asked';
      readonly unitId: string;
      /** Of the form by which it was asked, about however many measures. */
      readonly askingId: string;
    }
);

/** To whom a notice goes: who approves, whoever answers for a unit, or one person. */
export type Audience =
  | { readonly kind: 'executives' }
  | { readonly kind: 'unit'; readonly unitId: string }
  | { readonly kind: 'actor'; readonly actor: Actor };

export function audienceOf(notice: Notice): Audience {
  switch (notice.what) {
    case 'edition-proposed':
      return { kind: 'executives' };
    case 'edition-approved':
    case 'edition-returned':
      return { kind: 'actor', actor: notice.proposedBy };
    case 'unit-asked':
      return { kind: 'unit', unitId: notice.unitId };
  }
}
