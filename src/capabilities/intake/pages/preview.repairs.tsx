import type { PreviewView } from './preview-view.ts';
import { sayCorrection } from './say-correction.ts';
import { UndoButton } from './undo-button.tsx';

/** What the person changed or confirmed so far, from → to, each with its way back. */
export function PreviewRepairs({ view }: { readonly view: PreviewView }) {
  const words = view.words.preview;
  const { corrections } = view.opened.intake;
  if (corrections.length === 0) return null;
  return (
    <section id="repairs" class="ps-card">
      <h2 class="govuk-heading-m">{words.repairs}</h2>
      <ul class="govuk-list">
        {corrections.map((correction) => (
          <li class="ps-repair">
            <span class="ps-repair__change">{sayCorrection(correction, view)}</span>
            {view.isOpen && <UndoButton correction={correction} view={view} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
