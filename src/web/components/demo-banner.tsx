import { addressOf } from '../../routes.ts';
import { Link } from './link.tsx';
import { PhaseBanner } from './phase-banner.tsx';
import { useWords } from './words.ts';

/** Says on every page that the figures shown belong to no real agency, and leads to one's own. */
export function DemoBanner({ isPublic = false }: { readonly isPublic?: boolean | undefined }) {
  const words = useWords();
  return (
    <aside class="ps-demo" aria-label={words.demo}>
      <PhaseBanner tag={words.demo}>
        {words.demoExplanation}{' '}
        {!isPublic && <Link href={addressOf('newAgency', {})}>{words.demoToOwn}</Link>}
      </PhaseBanner>
    </aside>
  );
}
