import type { Messages } from '../../messages/messages.ts';
import type { Signer } from './edition.ts';

/** Who approved, by name and position, or as acting for whoever holds it. */
export const nameSigner = ({ name, position, actsFor }: Signer, { approval }: Messages): string =>
  `${name} ${actsFor ? approval.facts.actsFor({ position }) : position}`;
