import type { Position } from './agency.ts';
import { matchUnits } from './match-units.ts';

/** A position of an agency as it is recognised in a new list. */
export type KnownPosition = Pick<Position, 'title' | 'unit'> & { readonly positionId: string };

/**
 * Which of the positions there are those of a new list mean, one by one; null for a new one. The same title in the same
 * unit is the same position, then the same title, wherever it stands; of what is left, where as many came as went between
 * two that stay, each is the one in its place under a new title, as for units. So whoever holds it goes with it.
 */
export function matchPositions(
  known: readonly KnownPosition[],
  listed: readonly Pick<Position, 'title' | 'unit'>[],
): readonly (string | null)[] {
  const places = new Map<number, number>();
  const match = (isSame: (one: KnownPosition, other: Pick<Position, 'title' | 'unit'>) => boolean) => {
    const taken = new Set(places.values());
    for (const [at, position] of listed.entries()) {
      if (places.has(at)) continue;
      const found = known.findIndex((one, place) => !taken.has(place) && isSame(one, position));
      if (found < 0) continue;
      places.set(at, found);
      taken.add(found);
    }
  };
  match((one, other) => one.title === other.title && one.unit === other.unit);
  match((one, other) => one.title === other.title);
  return matchUnits(
    known.map(({ positionId }, place) => ({ unitId: positionId, name: `stays ${place}` })),
    listed.map((_, at) => (places.has(at) ? `stays ${places.get(at)}` : `comes ${at}`)),
  );
}
