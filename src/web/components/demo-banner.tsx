import { addressOf } from '../../routes.ts';
import { Allowed } from './allowed.tsx';
import { Link } from './link.tsx';
import { PhaseBanner } from './phase-banner.tsx';
import { Thai } from './thai.tsx';
import { useWords } from './words.ts';

/** Says on every page that the figures shown belong to no real agency, and leads to one's own. */
export function DemoBanner() {
  const words = useWords();
  return (
    <aside class="ps-demo" aria-label={words.demo}>
      <PhaseBanner tag={words.demo}>
        <Thai>{words.demoExplanation}</Thai>{' '}
        <Allowed to="newAgency">
          <Link href={addressOf('newAgency', {})} classes="ps-no-print">
            <Thai>{words.demoToOwn}</Thai>
          </Link>
        </Allowed>
      </PhaseBanner>
    </aside>
  );
}
