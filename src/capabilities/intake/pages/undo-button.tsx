import { Button } from '../../../web/components/button.tsx';
import { type Correction, subjectOf } from '../correction.ts';
import type { PreviewView } from './preview-view.ts';
import { sayCorrection } from './say-correction.ts';

/** Takes back one thing that a person said over the source, and says what comes back. */
export function UndoButton({
  correction,
  view,
}: {
  readonly correction: Correction;
  readonly view: PreviewView;
}) {
  const words = view.words.preview;
  const undo = wordFor(correction, view);
  return (
    <Button
      look="secondary"
      classes="ps-small-button"
      name="undo"
      value={subjectOf(correction)}
      attributes={{ 'aria-label': words.undoOf({ undo, said: sayCorrection(correction, view) }) }}
    >
      {undo}
    </Button>
  );
}

function wordFor(correction: Correction, { printed, words: { preview } }: PreviewView): string {
  if (correction.kind === 'confirm') return preview.undoConfirmation;
  const wasPrinted = correction.kind === 'score' && printed.has(correction.key);
  return wasPrinted ? preview.undoScore : preview.undo;
}
