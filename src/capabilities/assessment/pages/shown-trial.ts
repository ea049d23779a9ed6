import type { OpenForm } from '../../../web/forms.tsx';
import type { WhatIf } from '../what-if.ts';
import type { ShownResult } from './shown-result.ts';
import type { Tried } from './what-if-form.ts';

/** What every part of the what-if page is given; the result is the one that is stored. */
export type ShownTrial = ShownResult & {
  readonly form: OpenForm;
  /** The texts of the scores tried, by figure. */
  readonly texts: ReadonlyMap<string, string>;
  readonly tried: Tried;
  /** Null while the form is invalid. */
  readonly outcome: WhatIf | null;
};
