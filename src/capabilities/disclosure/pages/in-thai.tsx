import { Thai } from '../../../web/components/thai.tsx';
import { useWords } from '../../../web/components/words.ts';

/** What stands in Thai whatever the language around it; where that is another, the text says so to who listens. */
export function InThai({ children }: { readonly children: string }) {
  const text = <Thai>{children}</Thai>;
  return useWords().locale === 'th_TH' ? text : <span lang="th">{text}</span>;
}
