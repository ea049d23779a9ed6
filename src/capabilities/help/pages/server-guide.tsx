import type { Kysely } from 'kysely';
import type { Database } from '../../../database/tables.ts';
import { addressOf } from '../../../routes.ts';
import type { Content } from '../../../web/components/common.ts';
import { mayIn } from '../../../web/may-in.ts';
import type { WebContext } from '../../../web/web-env.ts';
import { findServer } from '../find-server.ts';
import { stepsOfServer } from '../server-steps.ts';
import { GuideList } from './guide-list.tsx';

/** How to set the installation up, for whoever administers it; null for everybody else and on a desk. */
export const serverGuide =
  ({ database }: { readonly database: Kysely<Database> }, server: { readonly hasMail: boolean } | null) =>
  async (c: WebContext): Promise<Content> => {
    if (server === null || !mayIn(c)('newAgency')) return null;
    const steps = stepsOfServer({ ...(await findServer(database)), ...server });
    const words = c.get('words');
    const say = words.guide.server;
    return (
      <section class="ps-next ps-no-print" aria-labelledby="set-up">
        <h2 class="govuk-heading-m" id="set-up">
          {say.heading}
        </h2>
        <GuideList
          words={words}
          steps={steps.map(({ step, state }) => ({
            text: say.steps[step],
            state,
            ...(step === 'agencies' && { href: addressOf('newAgency', {}) }),
            why: say.why[step],
            always: step === 'mail' ? (server.hasMail ? say.why.mailDone : say.why.mail) : null,
          }))}
        />
      </section>
    );
  };
