import { Thai } from '../../../web/components/thai.tsx';
import { useWords } from '../../../web/components/words.ts';

/** What stands in Thai whatever the language around it; where that is another, the text says so to who listens. */
export function InThai({ children }: { readonly children: string }) {
  const text = <Thai>{children}</Thai>;
  return useWords().locale === 'th_TH' ? text : <span lang="th">{text}</span>;
}

/** A sentence in the language of the page, of which parts stand in Thai: the first place of each is marked. */
export function WithThai({ text, parts }: { readonly text: string; readonly parts: readonly string[] }) {
  const [part = '', ...others] = parts;
  const at = text.indexOf(part);
  if (useWords().locale === 'th_TH') return <Thai>{text}</Thai>;
  if (part === '' || at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <InThai>{part}</InThai>
      <WithThai text={text.slice(at + part.length)} parts={others} />
    </>
  );
}
