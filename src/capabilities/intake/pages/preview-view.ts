import type { Language } from '../../../kernel/localized.ts';
import type { PrintedScore } from '../../../kernel/score.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { OpenForm } from '../../../web/forms.tsx';
import type { OpenedIntake } from '../find-intake.ts';
import type { AcceptedResult } from '../list-results.ts';
import type { AnchorOf } from './place-text.ts';

/** What every part of the preview is made from. */
export type PreviewView = {
  readonly opened: OpenedIntake;
  /** The fields as typed when the form was refused. */
  readonly form: OpenForm;
  readonly printed: ReadonlyMap<string, PrintedScore>;
  readonly anchorOf: AnchorOf;
  readonly agency: string;
  readonly agencyName: string;
  /** The result of the same year that is accepted now. */
  readonly accepted: AcceptedResult | null;
  readonly isOpen: boolean;
  readonly language: Language;
  readonly words: Messages['intake'];
};
