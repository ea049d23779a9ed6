import { showScore } from '../../../kernel/score.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { ParagraphWarning } from '../check-paragraph.ts';

/** What a written paragraph says that the result does not bear out, as a sentence. */
export function sayWarning(warning: ParagraphWarning, words: Messages): string {
  const say = words.paragraphs.warning;
  switch (warning.kind) {
    case 'unknown-items':
      return say.unknownItems(warning);
    case 'unknown-scores':
      return say.unknownScores(warning);
    case 'other-score': {
      const { score } = warning;
      return score === null ? say.noScore(warning) : say.otherScore({ ...warning, score: showScore(score) });
    }
    case 'no-fault':
      return say.noFault(warning);
    case 'left-out':
      return say.leftOut(warning);
  }
}

/** The warnings on a paragraph, beside it; nothing while there is none. */
export function ParagraphWarnings({
  warnings,
  words,
}: {
  readonly warnings: readonly ParagraphWarning[];
  readonly words: Messages;
}) {
  if (warnings.length === 0) return null;
  return (
    <div class="ps-attention">
      <p class="govuk-body-s">
        <strong>{words.paragraphs.warnings}</strong>
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {warnings.map((warning) => (
          <li>{sayWarning(warning, words)}</li>
        ))}
      </ul>
    </div>
  );
}
