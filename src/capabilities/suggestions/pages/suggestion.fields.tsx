import type { Language } from '../../../kernel/localized.ts';
import type { Messages } from '../../../messages/messages.ts';
import { Select } from '../../../web/components/select.tsx';
import type { Sent } from '../../../web/forms.tsx';
import type { Topic } from '../../rulebook/index.ts';
import type { SuggestionFault } from '../suggestion.ts';

/** The topic that a form chose; null for none, and for one that the year does not have. */
export function chosenTopic(topics: readonly Topic[], text: Sent['text']): number | null {
  return topics.find(({ number }) => String(number) === text.topic)?.number ?? null;
}

export function TopicField({
  topics,
  chosen,
  words,
  language,
}: {
  readonly topics: readonly Topic[];
  readonly chosen: number | null;
  readonly words: Messages;
  readonly language: Language;
}) {
  return (
    <Select
      name="topic"
      label={words.suggestions.topic}
      classes="ps-select--full"
      value={chosen === null ? '' : String(chosen)}
      options={[
        { value: '', text: words.suggestions.noTopic },
        ...topics.map(({ number, name }) => ({
          value: String(number),
          text: words.analysisPage.topic({ number, name: name[language] }),
        })),
      ]}
    />
  );
}

const counted = (count: number): string => count.toLocaleString('en');

export function sayFault(fault: SuggestionFault, { suggestions: { faults } }: Messages): string {
  switch (fault.kind) {
    case 'empty':
      return faults.empty;
    case 'too-long':
      return faults.tooLong({ line: fault.line, letters: counted(fault.letters), most: counted(fault.most) });
    case 'too-many':
      return faults.tooMany({ lines: counted(fault.lines), most: counted(fault.most) });
  }
}
