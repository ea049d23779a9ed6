import { Button } from '../../../web/components/button.tsx';
import { subjectOf } from '../correction.ts';
import type { PreviewView } from './preview-view.ts';
import { sayCorrection } from './say-correction.ts';

/** What the person changed or confirmed so far, from → to, each with its way back. */
export function PreviewRepairs({ view }: { readonly view: PreviewView }) {
  const words = view.words.preview;
  const { corrections } = view.opened.intake;
  if (corrections.length === 0) return null;
  return (
    <section id="repairs" class="ps-card">
      <h2 class="govuk-heading-m">{words.repairs}</h2>
      <ul class="govuk-list">
        {corrections.map((correction) => {
          const said = sayCorrection(correction, view);
          const undo = correction.kind === 'confirm' ? words.undoConfirmation : words.undo;
          return (
            <li class="ps-repair">
              <span class="ps-repair__change">{said}</span>
              {view.isOpen && (
                <Button
                  look="secondary"
                  classes="ps-small-button"
                  name="undo"
                  value={subjectOf(correction)}
                  attributes={{ 'aria-label': words.undoOf({ undo, said }) }}
                >
                  {undo}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
