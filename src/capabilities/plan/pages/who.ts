import type { Messages } from '../../../messages/messages.ts';
import type { Actor } from '../../audit/index.ts';
import { namesOf } from '../../people/acts.ts';
import type { PlanDesk } from '../change-plan.ts';

/** Names those who acted: a person by name, anybody else in words. */
export async function nameActors(
  { database }: Pick<PlanDesk, 'database'>,
  actors: readonly Actor[],
  words: Messages,
): Promise<(actor: Actor) => string> {
  const accounts = actors.flatMap((actor) => (actor.kind === 'account' ? actor.accountId : []));
  const names = await namesOf(database, accounts);
  return (actor) =>
    (actor.kind === 'account' ? names.get(actor.accountId) : undefined) ?? words.audit.actors[actor.kind];
}
