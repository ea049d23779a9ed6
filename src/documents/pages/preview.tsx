import type { Content } from '../../web/components/common.ts';
import { rolesIn, ScrollArea } from '../../web/components/table.tsx';
import { Thai } from '../../web/components/thai.tsx';
import type { Drawing } from '../charts/drawing.ts';
import type { ReportFigures } from '../charts/report-figures.ts';
import type { MeasureTable, ReportContent, SignatureText, Table, TopicText } from '../report-content.ts';

export type PreviewProps = {
  readonly content: ReportContent;
  /** The two figures, for the room that they take. */
  readonly drawings: ReportFigures;
  /** Where the two figures are served. */
  readonly figure: (name: 'overall.svg' | 'indicators.svg') => string;
};

/** The whole report as a page reads it: the same strings that the Word and PDF files have, in the same order. */
export function ReportPreview({ content, drawings, figure }: PreviewProps) {
  const { cover, result, analysis, measures, signatures } = content;
  return (
    <div class="ps-paper" lang="th">
      <div class="ps-paper__cover">
        {content.watermark !== '' && (
          <p class="ps-paper__mark">
            <Thai>{content.watermark}</Thai>
          </p>
        )}
        {[cover.analysis, [cover.and], cover.measures].map((lines) => (
          <p>
            {lines.map((line, at) => (
              <>
                {at > 0 && <br />}
                <Thai>{line}</Thai>
              </>
            ))}
          </p>
        ))}
        {cover.agency.map((line) => (
          <p>
            <Thai>{line}</Thai>
          </p>
        ))}
      </div>

      <h3>
        <Thai>{result.heading}</Thai>
      </h3>
      <h4>
        <Thai>{result.overallHeading}</Thai>
      </h4>
      <p>
        <Thai>{result.overall}</Thai>
      </p>
      <Picture src={figure('overall.svg')} drawing={drawings.overall} {...result.figureOverall} />
      <h4>
        <Thai>{result.indicatorsHeading}</Thai>
      </h4>
      <p>
        <Thai>{result.indicatorsText}</Thai>
      </p>
      <GroupedTable table={result.instruments} />
      <Picture src={figure('indicators.svg')} drawing={drawings.indicators} {...result.figureIndicators} />
      <GroupedTable table={result.indicators} />
      {result.notes.length > 0 && (
        <>
          <p class="ps-paper__label">{result.notesLabel}</p>
          <ul>
            {result.notes.map((note) => (
              <li>
                <Thai>{note}</Thai>
              </li>
            ))}
          </ul>
        </>
      )}

      <h3>
        <Thai>{analysis.heading}</Thai>
      </h3>
      {analysis.topics.map((topic) => (
        <Topic topic={topic} />
      ))}

      <h3>
        <Thai>{measures.heading}</Thai>
      </h3>
      {measures.intro.map((text) => (
        <p>
          <Thai>{text}</Thai>
        </p>
      ))}
      {measures.table.rows.length > 0 && <Measures table={measures.table} />}
      <div class="ps-paper__signatures">
        {signatures.map((signature) => (
          <Signature signature={signature} />
        ))}
      </div>
    </div>
  );
}

function Picture({
  src,
  drawing,
  caption,
  alt,
}: {
  readonly src: string;
  readonly drawing: Drawing;
  readonly caption: string;
  readonly alt: string;
}) {
  return (
    <figure>
      <img src={src} alt={alt} width={Math.round(drawing.width)} height={Math.round(drawing.height)} />
      <figcaption>
        <Thai>{caption}</Thai>
      </figcaption>
    </figure>
  );
}

function Topic({ topic }: { readonly topic: TopicText }) {
  return (
    <>
      <h4>
        <Thai>{topic.heading}</Thai>
      </h4>
      <GroupedTable table={topic.table} />
      {topic.paragraphs.map(({ label, texts }) =>
        texts.map((text, at) => (
          <p>
            {at === 0 && <strong>{label}</strong>} <Thai>{text}</Thai>
          </p>
        )),
      )}
    </>
  );
}

/** Figures whose rows are grouped under what stands in the first column; the last column is a number. */
function GroupedTable({ table }: { readonly table: Table }) {
  const last = table.head.length - 1;
  return (
    <Framed caption={table.caption} head={table.head}>
      {table.groups.map(({ label, rows }) => (
        <tbody>
          {rows.map((cells, at) => (
            <tr>
              {at === 0 && (label === '' ? <td /> : <GroupLabel label={label} rows={rows.length} />)}
              {cells.map((cell, column) => (
                <td class={column + 1 === last ? 'ps-paper__number' : undefined}>
                  <Thai>{cell}</Thai>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </Framed>
  );
}

const GroupLabel = ({ label, rows }: { readonly label: string; readonly rows: number }) => (
  <th scope="rowgroup" rowspan={rows}>
    {label}
  </th>
);

/** On a phone a measure is a block of its own that begins with its number and title; what follows has its head over it. */
function Measures({ table }: { readonly table: MeasureTable }) {
  const [, , ...heads] = table.head;
  const role = rolesIn(true);
  return (
    <Framed caption={table.caption} head={table.head} isStacked>
      <tbody role={role('rowgroup')}>
        {table.rows.map(({ order, title, budget, steps, responsible, period, monitoring }) => (
          <tr role={role('row')}>
            <td role={role('cell')}>{order}</td>
            <td role={role('cell')}>
              <Thai>{title}</Thai>
              {budget !== '' && (
                <p>
                  <Thai>{budget}</Thai>
                </p>
              )}
            </td>
            {[steps.map(({ number, text }) => `${number} ${text}`), responsible, [period], [monitoring]].map(
              (lines, at) => (
                <td role={role('cell')} data-label={heads[at]}>
                  {lines.map((line) => (
                    <p>
                      <Thai>{line}</Thai>
                    </p>
                  ))}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </Framed>
  );
}

function Framed(props: {
  readonly caption: string;
  readonly head: readonly string[];
  /** A phone shows it as blocks. */
  readonly isStacked?: boolean;
  readonly children: Content;
}) {
  const role = rolesIn(props.isStacked);
  return (
    <ScrollArea label={props.caption}>
      <table class={props.isStacked ? 'ps-paper__measures' : undefined} role={role('table')}>
        <caption>
          <Thai>{props.caption}</Thai>
        </caption>
        <thead role={role('rowgroup')}>
          <tr role={role('row')}>
            {props.head.map((name) => (
              <th scope="col" role={role('columnheader')}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {props.children}
      </table>
    </ScrollArea>
  );
}

function Signature({ signature }: { readonly signature: SignatureText }) {
  const { role, signed, name, positionLabel, position, date } = signature;
  const line = <span class="ps-paper__line" />;
  return (
    <div class="ps-paper__signature">
      <p>
        {signed} {line} {role}
      </p>
      <p>({name ?? line})</p>
      <p>
        {positionLabel} {position === null ? line : <Thai>{position}</Thai>}
      </p>
      <p>
        {date} {line}
      </p>
    </div>
  );
}
