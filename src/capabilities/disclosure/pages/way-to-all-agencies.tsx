import { BackLink } from '../../../web/components/back-link.tsx';
import type { Content } from '../../../web/components/common.ts';
import type { WebContext } from '../../../web/web-env.ts';
import { wholeDirectoryAddress } from './public-address.ts';

/** The way from a page of an agency back to the list of all, where there is one. */
export const wayToAllAgencies = (c: WebContext, { isServer }: { readonly isServer: boolean }): Content =>
  isServer && (
    <BackLink href={wholeDirectoryAddress(c.get('language'))}>
      {c.get('words').disclosure.directory.back}
    </BackLink>
  );
