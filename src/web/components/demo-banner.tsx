import { PhaseBanner } from './phase-banner.tsx';
import { useWords } from './words.ts';

/** Says on every page that the figures shown belong to no real agency. */
export function DemoBanner() {
  const words = useWords();
  return (
    <aside class="ps-demo" aria-label={words.demo}>
      <PhaseBanner tag={words.demo}>{words.demoExplanation}</PhaseBanner>
    </aside>
  );
}
