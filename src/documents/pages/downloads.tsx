import type { Messages } from '../../messages/messages.ts';
import { Button } from '../../web/components/button.tsx';
import { Radios } from '../../web/components/radios.tsx';
import type { PressKind } from '../pdf/pdf-job.ts';
import { declaresStandards } from '../pdf/write-pdf.ts';
import type { Digits } from '../thai-figures.ts';
import { canBeMade } from './paper-files.ts';

type FileName = Exclude<keyof Messages['reportPage']['downloads'], 'title' | 'undeclared' | 'get'>;

export type DownloadsProps<File extends FileName> = {
  /** The page itself, which is shown again with other digits. */
  readonly action: string;
  readonly digits: Digits;
  /** The first is what most people take: the form's main action, unless the page has another. */
  readonly files: readonly File[];
  readonly addressOf: (file: File) => string;
  readonly isMainAction: boolean;
  readonly press?: PressKind | undefined;
  readonly words: Messages;
};

/** The files as buttons of the form that asks for the digits, so that each comes in those chosen. */
export function Downloads<File extends FileName>(props: DownloadsProps<File>) {
  const { action, digits, files, addressOf, isMainAction, press, words } = props;
  const { downloads } = words.reportPage;
  const undeclared: Partial<Record<FileName, string>> = declaresStandards(press) ? {} : downloads.undeclared;
  return (
    <form method="get" action={action} class="ps-no-print">
      <DigitsChoice digits={digits} words={words} />
      <ul class="ps-files">
        {files.map((file, at) => {
          const { name, use } = downloads[file];
          return (
            <li class="ps-files__file">
              <div class="ps-files__text">
                <strong>{name}</strong>
                <p class="ps-files__use">{undeclared[file] ?? use}</p>
              </div>
              {canBeMade(file, press) && (
                <Button
                  look={isMainAction && at === 0 ? undefined : 'secondary'}
                  attributes={{ formaction: addressOf(file) }}
                >
                  {downloads.get({ name })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </form>
  );
}

function DigitsChoice({ digits, words }: { readonly digits: Digits; readonly words: Messages }) {
  const { legend, thai, arabic, hint, button } = words.reportPage.digits;
  return (
    <div class="ps-choice">
      <Radios
        name="digits"
        value={digits}
        fieldset={{ legend: { text: legend } }}
        hint={hint}
        classes="govuk-radios--inline govuk-radios--small"
        items={[
          { value: 'thai', text: thai },
          { value: 'arabic', text: arabic },
        ]}
      />
      <Button look="secondary">{button}</Button>
    </div>
  );
}
