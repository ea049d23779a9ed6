import type { FiscalYear } from '../../../kernel/fiscal-year.ts';
import type { Language } from '../../../kernel/localized.ts';
import type { PrintedScore } from '../../../kernel/score.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { OpenForm } from '../../../web/forms.tsx';
import type { OpenedIntake } from '../find-intake.ts';
import type { AcceptedResult } from '../list-results.ts';
import type { Matter } from './matters.ts';
import type { AnchorOf } from './place-text.ts';
import type { Today } from './today.ts';

/** What every part of the preview is made from. */
export type PreviewView = {
  readonly opened: OpenedIntake;
  /** The fields as typed when the form was refused. */
  readonly form: OpenForm;
  /** What stands in the source before anybody corrected it, by the keys of `listFigures`. */
  readonly printed: ReadonlyMap<string, PrintedScore>;
  /** The scores that count. */
  readonly used: ReadonlyMap<string, PrintedScore>;
  /** The scores above the items that follow from those that count. */
  readonly computed: ReadonlyMap<string, PrintedScore>;
  /** What was found, as matters to decide. */
  readonly matters: readonly Matter[];
  readonly anchorOf: AnchorOf;
  readonly agency: string;
  readonly agencyName: string;
  /** The year of the rulebook, to be taken for a misread one. */
  readonly rulebookYear: FiscalYear | null;
  readonly today: Today;
  /** The result of the same year that is accepted now. */
  readonly accepted: AcceptedResult | null;
  /** A draft that whoever sees it may correct. */
  readonly isOpen: boolean;
  /** A draft that whoever sees it may accept. */
  readonly isToAccept: boolean;
  /** It is the year's result now. */
  readonly isCurrent: boolean;
  /** The figures were entered on the screen: their table is no document. */
  readonly isTyped: boolean;
  readonly language: Language;
  readonly words: Messages['intake'];
};
