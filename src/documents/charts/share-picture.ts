import { messagesIn } from '../../messages/messages.ts';
import type { ReportModel } from '../report-model.ts';
import { scoreOrDash } from '../thai-figures.ts';
import { type Drawing, outlined, PALETTE, svgForPrint } from './drawing.ts';
import { wrap } from './thai-text.ts';

/** As large as networks show a shared page (Open Graph). */
const [WIDTH, HEIGHT] = [1200, 630];
const LEFT = 80;
/** The largest in which a name fits on two lines; the smallest takes more. */
const NAME_SIZES = [58, 48, 40, 32] as const;
const BAND = 130;

/** What somebody sees of a published result before they open it: whose, of which year, score and level. */
export function drawSharePicture(model: ReportModel): Drawing {
  const say = messagesIn('th').disclosure.picture;
  const { agency, fiscalYear, overall, levelName, levelTone, watermark } = model;
  const ink = { colour: PALETTE.ink, weight: 'bold' } as const;
  const colour = levelTone === 'good' ? PALETTE.green : PALETTE.amber;
  const name = setName(agency.name);
  const body = [
    `<path fill="${PALETTE.blue}" d="M0 0h${WIDTH}v${BAND}H0z"/>`,
    outlined(LEFT, 82, say.what({ year: fiscalYear }), { size: 42, colour: '#ffffff', weight: 'bold' }),
    ...name.lines.map((line, at) =>
      outlined(LEFT, 222 + at * name.size * 1.4, line, { ...ink, size: name.size }),
    ),
    outlined(LEFT, 520, scoreOrDash(overall), { size: 168, colour, weight: 'bold' }),
    outlined(WIDTH - LEFT, 450, say.overall, { size: 34, colour: PALETTE.quiet, anchor: 'end' }),
    levelName === null
      ? ''
      : outlined(WIDTH - LEFT, 526, say.level({ level: levelName }), {
          size: 46,
          colour,
          weight: 'bold',
          anchor: 'end',
        }),
    outlined(LEFT, 598, say.product, { size: 26, colour: PALETTE.quiet }),
    watermark === null
      ? ''
      : outlined(WIDTH - LEFT, 598, watermark, { size: 26, colour: PALETTE.quiet, anchor: 'end' }),
  ].join('');
  return svgForPrint({
    body: `<path fill="#ffffff" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>${body}`,
    width: WIDTH,
    height: HEIGHT,
  });
}

function setName(name: string): { readonly size: number; readonly lines: readonly string[] } {
  const settings = NAME_SIZES.map((size) => ({ size, lines: wrap(name, (WIDTH - 2 * LEFT) / size, 'bold') }));
  const smallest = settings.at(-1) ?? { size: 0, lines: [] };
  return settings.find(({ lines }) => lines.length <= 2) ?? smallest;
}
