import type { TemplateFault } from '../../../documents/templates/template-fault.ts';
import { plainName, written } from '../../../documents/templates/template-tags.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Fault } from '../../../web/forms.tsx';

export const FILE_FIELD = 'template';
/** More faults than anybody mends at once. */
const MOST_SHOWN = 15;

/** What speaks against a file, as the faults of its form. */
export function faultsOf(faults: readonly TemplateFault[], words: Messages): readonly Fault[] {
  const say = words.paperTemplates.faults;
  const messages = faults.slice(0, MOST_SHOWN).map((fault) => wordsOf(fault, words));
  const left = faults.length - messages.length;
  return [...messages, ...(left > 0 ? [say.more({ count: left })] : [])].map((message) => ({
    field: FILE_FIELD,
    message,
  }));
}

function wordsOf(fault: TemplateFault, { paperTemplates: { faults: say } }: Messages): string {
  switch (fault.kind) {
    case 'file':
      return say.file[fault.fault];
    case 'no-tags':
      return say['no-tags'];
    case 'is-list':
    case 'not-closed':
    case 'not-opened':
      return say[fault.kind]({ tag: fault.tag, ...pairOf(fault.tag) });
    case 'unknown':
      return say.unknown(fault);
    case 'outside-list':
      return say['outside-list'](fault);
    case 'list-in-list':
      return say['list-in-list'](fault);
    case 'closed-across':
      return say['closed-across'](fault);
    case 'figure-in-list':
      return say['figure-in-list'](fault);
    case 'figure-in-drawing':
      return say['figure-in-drawing'](fault);
    case 'is-no-list':
      return say['is-no-list'](fault);
    case 'in-picture':
      return say['in-picture'](fault);
    case 'list-place':
      return say['list-place'](fault);
    case 'broken':
      return say.broken(fault);
    case 'external':
      return say.external(fault);
  }
}

/** The opening and the closing tag of the list that a tag names. */
function pairOf(tag: string): { readonly open: string; readonly close: string } {
  const name = plainName(tag).replace(/^\{[#/]?|\}$/gu, '');
  return { open: written.open(name), close: written.close(name) };
}
