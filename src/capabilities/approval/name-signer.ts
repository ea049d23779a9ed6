import type { Messages } from '../../messages/messages.ts';
import type { Signer } from './edition.ts';

/** Who approved, by name and position, or as acting for whoever holds it, with their own position before. */
export const nameSigner = (
  { name, position, actsFor, ownPosition }: Signer,
  { approval }: Messages,
): string =>
  [name, ...(actsFor ? [ownPosition, approval.facts.actsFor({ position })] : [position])]
    .filter((part) => part !== null)
    .join(' ');
