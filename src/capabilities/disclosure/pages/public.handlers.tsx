import { createHash } from 'node:crypto';
import { parseFrozen } from '../../../documents/frozen-report.ts';
import { type FiscalYear, parseFiscalYear } from '../../../kernel/fiscal-year.ts';
import { showScore } from '../../../kernel/score.ts';
import { showDay } from '../../../kernel/thai/dates.ts';
import { addressOf } from '../../../routes.ts';
import { respondWithAttachment } from '../../../web/attachment.ts';
import { Link } from '../../../web/components/link.tsx';
import { respondWithFailure } from '../../../web/failure.tsx';
import { hasAlready, keptByAll } from '../../../web/kept-answer.ts';
import { renderPublicPage } from '../../../web/public-page.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import type { IntakeDesk } from '../../intake/acts.ts';
import { findPublicEdition, findPublicFile, type PublicEdition } from '../find-public-edition.ts';
import { listPublicYears } from '../list-public-years.ts';
import type { Publication } from '../publication.ts';
import { respondNothingPublic } from './nothing-public.ts';
import { publicAddress } from './public-address.ts';
import { PublicEditionContent } from './public-edition.page.tsx';
import { PublicHomeContent } from './public-home.page.tsx';
import { SHARE_PICTURE } from './published-files.ts';
import { HTML, type Made, type ReadyAnswers } from './ready-answers.ts';
import { wayToAllAgencies } from './way-to-all-agencies.tsx';

/**
 * What the public pages need of the world; `publicUrl`: under which name it reaches them, null while nobody knows;
 * `isServer`: whether people sign in, and the first address lists all agencies that show something; at a desk neither.
 */
export type PublicDesk = IntakeDesk & {
  readonly ready: ReadyAnswers;
  readonly publicUrl: string | null;
  readonly isServer: boolean;
  readonly logFault: (fault: unknown, requestId: string) => void;
};

type Asked = { readonly shortName: string; readonly fiscalYear: FiscalYear; readonly number: number | null };

/** The agency, year and edition that an address names; null when there can be none. */
function askedBy(c: WebContext): Asked | null {
  const fiscalYear = parseFiscalYear(Number(c.req.param('year')));
  const edition = c.req.param('edition');
  if (fiscalYear === null || (edition !== undefined && !/^[1-9]\d{0,5}$/.test(edition))) return null;
  const number = edition === undefined ? null : Number(edition);
  return { shortName: c.req.param('agency') ?? '', fiscalYear, number };
}

/** The path of the page that is asked for. */
const pathOf = ({ shortName, fiscalYear, number }: Asked): string => {
  const parameters = { agency: shortName, year: String(fiscalYear) };
  return number === null
    ? addressOf('publicYear', parameters)
    : addressOf('publicEdition', { ...parameters, edition: String(number) });
};

/** GET: what an agency shows of a year: the current edition, or the one that the address names. */
export const showPublicEdition =
  (desk: PublicDesk): WebHandler =>
  async (c) => {
    const asked = askedBy(c);
    if (asked === null) return respondNothingPublic(c, desk.database);
    const page = `${asked.fiscalYear}/${asked.number ?? ''}`;
    const answer = await desk.ready.answer(c, asked.shortName, page, async () => {
      const found = await findPublicEdition(desk.database, asked);
      if (found.ok) return { status: 200, type: HTML, text: await editionHtml(c, desk, asked, found.value) };
      return found.refusal.kind === 'none' ? null : withdrawnPage(c, desk, asked, found.refusal);
    });
    return answer ?? respondNothingPublic(c, desk.database);
  };

function editionHtml(c: WebContext, desk: PublicDesk, asked: Asked, shown: PublicEdition): Promise<string> {
  const words = c.get('words');
  const say = words.disclosure.year;
  const report = parseFrozen(shown.content);
  const { fiscalYear: year, planYear, overall, levelName } = report;
  const description = say.description({
    agency: report.agency.name,
    year,
    score: overall === null ? '–' : showScore(overall),
    level: levelName === null ? '' : say.level({ level: levelName }),
  });
  return renderPublicPage(c, {
    title: say.title({ year, planYear }),
    shared: {
      description,
      path: pathOf(asked),
      publicUrl: desk.publicUrl,
      publishedAt: shown.publication.publishedAt,
      picture: pictureOf(shown, description),
    },
    agency: { ...shown.agency, name: report.agency.name },
    before: wayToAllAgencies(c, desk),
    content: <PublicEditionContent shown={shown} words={words} language={c.get('language')} />,
  });
}

/** Editions that an older version has published have none. */
function pictureOf({ agency, publication: { fiscalYear, number }, files }: PublicEdition, alt: string) {
  if (!files.some(({ name }) => name === SHARE_PICTURE)) return null;
  const parameters = { agency: agency.shortName, year: String(fiscalYear), edition: String(number) };
  return { path: addressOf('publicFile', { ...parameters, file: SHARE_PICTURE }), alt };
}

async function withdrawnPage(
  c: WebContext,
  desk: PublicDesk,
  asked: Asked,
  refusal: { readonly publication: Publication; readonly agencyName: string; readonly isDemo: boolean },
): Promise<Made> {
  const say = c.get('words').disclosure.withdrawn;
  const { shortName } = asked;
  const { withdrawn } = refusal.publication;
  if (withdrawn === null) return null;
  const text = await renderPublicPage(c, {
    title: say.title,
    shared: {
      description: say.title,
      path: pathOf(asked),
      publicUrl: desk.publicUrl,
      publishedAt: null,
      picture: null,
    },
    agency: { shortName, name: refusal.agencyName, isDemo: refusal.isDemo },
    before: wayToAllAgencies(c, desk),
    content: (
      <>
        <h1 class="govuk-heading-l">{say.title}</h1>
        <p class="govuk-body">
          {say.text({ day: showDay(withdrawn.at, c.get('language')), because: withdrawn.because })}
        </p>
        <p class="govuk-body">
          <Link href={publicAddress('publicHome', { agency: shortName }, c.get('language'))}>{say.home}</Link>
        </p>
      </>
    ),
  });
  return { status: 410, type: HTML, text };
}

/** GET: every year that an agency shows, side by side. */
export const showPublicHome =
  (desk: PublicDesk): WebHandler =>
  async (c) => {
    const shortName = c.req.param('agency') ?? '';
    const answer = await desk.ready.answer(c, shortName, '', async () => {
      const years = await listPublicYears(desk.database, shortName);
      const [latest] = years;
      if (!latest) return null;
      const words = c.get('words');
      const { name } = latest.report.agency;
      const text = await renderPublicPage(c, {
        title: words.disclosure.home.title,
        shared: {
          description: words.disclosure.home.description({ agency: name }),
          path: addressOf('publicHome', { agency: shortName }),
          publicUrl: desk.publicUrl,
          publishedAt: null,
          picture: null,
        },
        agency: { shortName, name, isDemo: latest.isDemo },
        // The first page of a server that shows what one agency publishes.
        leadsToSignIn: desk.isServer,
        before: wayToAllAgencies(c, desk),
        content: <PublicHomeContent {...{ shortName, years, words, language: c.get('language') }} />,
      });
      return { status: 200, type: HTML, text };
    });
    return answer ?? respondWithFailure(c, 404);
  };

/** GET: a file of a publication, the same bytes for everybody. */
export const downloadPublicFile =
  ({ database, files, logFault }: PublicDesk): WebHandler =>
  async (c) => {
    const asked = askedBy(c);
    const name = c.req.param('file') ?? '';
    const file = asked && (await findPublicFile(database, asked, name));
    if (!file) return respondNothingPublic(c, database);
    const headers = keptByAll(`"${file.sha256}"`);
    if (hasAlready(c, headers.ETag)) return c.body(null, 304, headers);
    const content = await files.read(file.sha256);
    if (content === null || createHash('sha256').update(content).digest('hex') !== file.sha256) {
      const what = content === null ? 'is lost' : 'is damaged';
      logFault(new Error(`the file of a publication ${what}: ${file.sha256}`), c.get('requestId'));
      return respondWithFailure(c, 'fileLost');
    }
    if (name === SHARE_PICTURE)
      return c.body(new Uint8Array(content), 200, { ...headers, 'Content-Type': file.mediaType });
    const answer = respondWithAttachment(c, { name: file.name, type: file.mediaType, content });
    for (const [header, value] of Object.entries(headers)) answer.headers.set(header, value);
    return answer;
  };
