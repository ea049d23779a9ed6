import type { Messages } from '../../messages/messages.ts';
import type { Signer } from './edition.ts';

/** Who approved, by name and position, or in which capacity in its holder's place, with their own position before. */
export const nameSigner = (
  { name, position, capacity, ownPosition }: Signer,
  { positions: { signing } }: Messages,
): string =>
  [name, ...(capacity === 'holds' ? [position] : [ownPosition, signing[capacity]({ position })])]
    .filter((part) => part !== null)
    .join(' ');
