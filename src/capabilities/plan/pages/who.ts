import type { Messages } from '../../../messages/messages.ts';
import type { Actor } from '../../audit/index.ts';
import { nameActor } from '../../audit/pages/index.ts';
import { namesOf } from '../../people/acts.ts';
import type { PlanDesk } from '../change-plan.ts';

/** Names those who acted, asked for at once. */
export async function nameActors(
  { database }: Pick<PlanDesk, 'database'>,
  actors: readonly Actor[],
  { audit }: Messages,
): Promise<(actor: Actor) => string> {
  const accounts = actors.flatMap((actor) => (actor.kind === 'account' ? actor.accountId : []));
  const names = await namesOf(database, accounts);
  return (actor) => nameActor(actor, names, audit);
}
