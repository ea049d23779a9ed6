import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../database/tables.ts';
import { parseFiscalYear } from '../../kernel/fiscal-year.ts';
import type { Language } from '../../kernel/localized.ts';
import { inBothLanguages } from '../../mail/in-both-languages.ts';
import type { Mail } from '../../mail/send-mail.ts';
import type { MailWriter } from '../../mail/waiting-mail.ts';
import { messagesIn } from '../../messages/messages.ts';
import { addressOf } from '../../routes.ts';
import { type AgencySummary, listAgencies } from '../agency/acts.ts';
import { actorSchema } from '../audit/index.ts';
import { listPeople } from '../people/acts.ts';
import { isTold } from './is-told.ts';
import { audienceOf, type Notice } from './notice.ts';
import { stillMatters } from './still-matters.ts';

/**
 * Writes the mails by which people are told, when they are sent: to who is still meant, of what still is so. None goes out
 * twice: who gets it a second time would look for a second thing to do.
 */
export function noticeWriters(database: Kysely<Database>): Readonly<Record<Notice['what'], MailWriter>> {
  const write: MailWriter = async ({ to, about, origin }) => {
    const { notice, accountId } = keptNotice.parse(about);
    const [person] = await listPeople(database, notice.agencyId, accountId);
    if (!person || !isTold(person, audienceOf(notice), null)) return null;
    if (!(await stillMatters(database, notice))) return null;
    const [agency] = await listAgencies(database, [notice.agencyId]);
    if (!agency) return null;
    const address = new URL(pathOf(notice, agency), origin).href;
    return {
      mail: noticeMail(notice, {
        to,
        person: person.personName,
        agency: agency.officialName,
        address,
      }),
      mayRepeat: false,
    };
  };
  return {
    'edition-proposed': write,
    'edition-approved': write,
    'edition-returned': write,
    'unit-asked': write,
  };
}

/** A notice as a mail. Names are single lines of at most 200 characters, as they are stored. */
function noticeMail(
  notice: Notice,
  {
    to,
    person,
    agency,
    address,
  }: { readonly to: string; readonly person: string; readonly agency: string; readonly address: string },
): Mail {
  const wordsIn = (language: Language) => messagesIn(language).mail.notices;
  const say = (language: Language, part: 'subject' | 'what') => {
    const words = wordsIn(language)[part];
    return notice.what === 'unit-asked'
      ? words[notice.what]({ agency })
      : words[notice.what]({ agency, number: notice.number, year: notice.fiscalYear });
  };
  return {
    to,
    subject: say('th', 'subject'),
    text: inBothLanguages((language) =>
      wordsIn(language).text({ person, address, what: say(language, 'what') }),
    ),
  };
}

function pathOf(notice: Notice, { shortName: agency }: AgencySummary): string {
  if (notice.what === 'unit-asked') return addressOf('inbox', { agency });
  const { fiscalYear, number } = notice;
  return addressOf('edition', { agency, year: String(fiscalYear), edition: String(number) });
}

const fiscalYear = z.int().transform((year, context) => {
  const parsed = parseFiscalYear(year);
  if (parsed !== null) return parsed;
  context.addIssue({ code: 'custom', message: 'no fiscal year' });
  return z.NEVER;
});
const ofEdition = { agencyId: z.string(), fiscalYear, number: z.int() };

/** As `tell-by-mail.ts` keeps it. */
const keptNotice = z.object({
  accountId: z.string(),
  notice: z.discriminatedUnion('what', [
    z.object({ what: z.literal('edition-proposed'), ...ofEdition }),
    z.object({
      what: z.literal(['edition-approved', 'edition-returned']),
      ...ofEdition,
      proposedBy: actorSchema,
    }),
    z.object({
      what: z.literal('unit-asked'),
      agencyId: z.string(),
      unitId: z.string(),
      askingId: z.string(),
    }),
  ]),
});
