import type { Messages } from '../../../messages/messages.ts';
import { Tag, type TagColour } from '../../../web/components/tag.tsx';
import type { Confidence } from '../rulebook.ts';

const COLOURS: Readonly<Record<Confidence, TagColour>> = {
  official: 'green',
  secondary: 'grey',
  inferred: 'yellow',
  recall: 'orange',
  own: 'grey',
};

/** How well a fact is known, as a word; what the word means stands beside it for who hovers or listens. */
export function ConfidenceTag({
  confidence,
  words,
}: {
  readonly confidence: Confidence;
  readonly words: Messages;
}) {
  const { word, means } = words.rulebook.confidence[confidence];
  return (
    <Tag colour={COLOURS[confidence]} attributes={{ title: means }}>
      {word}
    </Tag>
  );
}

/** Every word for how well a fact is known, with what it means. */
export function ConfidenceWords({ words }: { readonly words: Messages }) {
  return (
    <dl class="ps-words">
      {CONFIDENCES.map((confidence) => (
        <div class="ps-words__entry">
          <dt class="ps-words__word">
            <ConfidenceTag confidence={confidence} words={words} />
          </dt>
          <dd class="ps-words__meaning">{words.rulebook.confidence[confidence].means}</dd>
        </div>
      ))}
    </dl>
  );
}

const CONFIDENCES = Object.keys(COLOURS) as readonly Confidence[];
