import { Details } from '../../../web/components/details.tsx';
import type { Confidence } from '../../rulebook/index.ts';
import { ConfidenceTag } from '../../rulebook/pages/index.ts';
import type { Capacity, Substitution } from '../capacity.ts';
import type { AskedPosition } from './on-positions.ts';

/**
 * How well it is known what the law says of a capacity: all was read in copies and in what others say of the law, none in
 * the Royal Gazette. For readers the sources stand in `positions.capacities`, with the rest in docs/decisions/0036.
 */
const CONFIDENCE: Readonly<Record<Substitution, Confidence>> = {
  acts: 'secondary',
  fills: 'secondary',
  serves: 'secondary',
};

/** What a capacity is, in a sentence, and how well that is known. */
export function ExplainedCapacity({ asked, of }: { readonly asked: AskedPosition; readonly of: Capacity }) {
  const words = asked.c.get('words');
  const { add } = words.positions;
  if (of === 'holds') return <>{add.kindHints.holds}</>;
  return (
    <>
      {of === 'acts' && asked.isElectedHead ? add.actsForHead : add.kindHints[of]}{' '}
      <ConfidenceTag confidence={CONFIDENCE[of]} words={words} />
    </>
  );
}

/** Who says what the capacities are that are offered. */
export function CapacitySources({ c, capacities }: AskedPosition) {
  const { capacities: say, kinds } = c.get('words').positions;
  return (
    <Details summary={say.link}>
      <p class="govuk-body">{say.text}</p>
      <ul class="govuk-list govuk-list--bullet">
        {capacities
          .filter((capacity) => capacity !== 'holds')
          .map((capacity) => (
            <li>
              {kinds[capacity]}: {say.sources[capacity]}
            </li>
          ))}
      </ul>
    </Details>
  );
}
