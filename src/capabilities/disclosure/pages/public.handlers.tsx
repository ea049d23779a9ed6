import { parseFrozen } from '../../../documents/frozen-report.ts';
import { type FiscalYear, parseFiscalYear } from '../../../kernel/fiscal-year.ts';
import { showScore } from '../../../kernel/score.ts';
import { showDay } from '../../../kernel/thai/dates.ts';
import { addressOf } from '../../../routes.ts';
import { respondWithAttachment } from '../../../web/attachment.ts';
import { Link } from '../../../web/components/link.tsx';
import { respondWithFailure } from '../../../web/failure.tsx';
import { renderPublicPage } from '../../../web/public-page.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import type { IntakeDesk } from '../../intake/acts.ts';
import { findPublicEdition, findPublicFile, type PublicEdition } from '../find-public-edition.ts';
import { listPublicYears } from '../list-public-years.ts';
import type { Publication } from '../publication.ts';
import { PublicEditionContent } from './public-edition.page.tsx';
import { PublicHomeContent } from './public-home.page.tsx';
import type { Made, ReadyAnswers } from './ready-answers.ts';

/** What the public pages need of the world. */
export type PublicDesk = IntakeDesk & { readonly ready: ReadyAnswers };

type Asked = { readonly shortName: string; readonly fiscalYear: FiscalYear; readonly number: number | null };

/** The agency, year and edition that an address names; null when there can be none. */
function askedBy(c: WebContext): Asked | null {
  const fiscalYear = parseFiscalYear(Number(c.req.param('year')));
  const edition = c.req.param('edition');
  if (fiscalYear === null || (edition !== undefined && !/^[1-9]\d{0,5}$/.test(edition))) return null;
  const number = edition === undefined ? null : Number(edition);
  return { shortName: c.req.param('agency') ?? '', fiscalYear, number };
}

/** GET: what an agency shows of a year: the current edition, or the one that the address names. */
export const showPublicEdition =
  ({ database, ready }: PublicDesk): WebHandler =>
  async (c) => {
    const asked = askedBy(c);
    if (asked === null) return respondWithFailure(c, 404);
    const page = `${asked.fiscalYear}/${asked.number ?? ''}`;
    const answer = await ready.answer(c, asked.shortName, page, async () => {
      const found = await findPublicEdition(database, asked);
      if (found.ok) return { status: 200, html: await editionHtml(c, found.value) };
      return found.refusal.kind === 'none' ? null : withdrawnPage(c, asked, found.refusal);
    });
    return answer ?? respondWithFailure(c, 404);
  };

function editionHtml(c: WebContext, shown: PublicEdition): Promise<string> {
  const words = c.get('words');
  const say = words.disclosure.year;
  const report = parseFrozen(shown.content);
  const { fiscalYear: year, planYear, overall, levelName } = report;
  return renderPublicPage(c, {
    title: say.title({ year, planYear }),
    description: say.description({
      agency: report.agency.name,
      year,
      score: overall === null ? '–' : showScore(overall),
      level: levelName === null ? '' : say.level({ level: levelName }),
    }),
    agency: { ...shown.agency, name: report.agency.name },
    content: <PublicEditionContent shown={shown} words={words} language={c.get('language')} />,
  });
}

async function withdrawnPage(
  c: WebContext,
  { shortName }: Asked,
  refusal: { readonly publication: Publication; readonly agencyName: string; readonly isDemo: boolean },
): Promise<Made> {
  const say = c.get('words').disclosure.withdrawn;
  const { withdrawn } = refusal.publication;
  if (withdrawn === null) return null;
  const html = await renderPublicPage(c, {
    title: say.title,
    description: say.title,
    agency: { shortName, name: refusal.agencyName, isDemo: refusal.isDemo },
    content: (
      <>
        <h1 class="govuk-heading-l">{say.title}</h1>
        <p class="govuk-body">
          {say.text({ day: showDay(withdrawn.at, c.get('language')), because: withdrawn.because })}
        </p>
        <p class="govuk-body">
          <Link href={addressOf('publicHome', { agency: shortName })}>{say.home}</Link>
        </p>
      </>
    ),
  });
  return { status: 410, html };
}

/** GET: every year that an agency shows, side by side. */
export const showPublicHome =
  ({ database, ready }: PublicDesk): WebHandler =>
  async (c) => {
    const shortName = c.req.param('agency') ?? '';
    const answer = await ready.answer(c, shortName, '', async () => {
      const years = await listPublicYears(database, shortName);
      const [latest] = years;
      if (!latest) return null;
      const words = c.get('words');
      const { name } = latest.report.agency;
      const html = await renderPublicPage(c, {
        title: words.disclosure.home.title,
        description: words.disclosure.home.description({ agency: name }),
        agency: { shortName, name, isDemo: latest.isDemo },
        content: <PublicHomeContent shortName={shortName} years={years} words={words} />,
      });
      return { status: 200, html };
    });
    return answer ?? respondWithFailure(c, 404);
  };

/** GET: a file of a publication, the same bytes for everybody. */
export const downloadPublicFile =
  ({ database, files }: PublicDesk): WebHandler =>
  async (c) => {
    const asked = askedBy(c);
    const name = c.req.param('file') ?? '';
    const file = asked && (await findPublicFile(database, asked, name));
    if (!file) return respondWithFailure(c, 404);
    const tag = `"${file.sha256}"`;
    if (c.req.header('if-none-match')?.includes(tag)) return c.body(null, 304);
    const content = await files.read(file.sha256);
    if (content === null) throw new Error(`the file of a publication is not there: ${file.sha256}`);
    const answer = respondWithAttachment(c, { name: file.name, type: file.mediaType, content });
    answer.headers.set('Cache-Control', 'public, no-cache');
    answer.headers.set('ETag', tag);
    return answer;
  };
