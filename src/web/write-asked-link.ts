import type { WriteLink } from '../capabilities/people/acts.ts';
import { linkMail } from '../capabilities/people/pages/index.ts';
import { addressOf } from '../routes.ts';

/** How a link that somebody has asked for is written as a mail, with its address as the browser that asked saw us. */
export const writeAskedLink: WriteLink = ({ origin, token, ...given }) =>
  linkMail({
    ...given,
    kind: 'forgotten',
    address: new URL(addressOf('linkOpen', { token }), origin).href,
  });
