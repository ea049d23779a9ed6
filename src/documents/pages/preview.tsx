import type { Content } from '../../web/components/common.ts';
import { ScrollArea } from '../../web/components/table.tsx';
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
        {content.watermark !== '' && <p class="ps-paper__mark">{content.watermark}</p>}
        {[cover.analysis, [cover.and], cover.measures].map((lines) => (
          <p>
            {lines.map((line, at) => (
              <>
                {at > 0 && <br />}
                {line}
              </>
            ))}
          </p>
        ))}
        {cover.agency.map((line) => (
          <p>{line}</p>
        ))}
      </div>

      <h3>{result.heading}</h3>
      <h4>{result.overallHeading}</h4>
      <p>{result.overall}</p>
      <Picture src={figure('overall.svg')} drawing={drawings.overall} {...result.figureOverall} />
      <h4>{result.indicatorsHeading}</h4>
      <p>{result.indicatorsText}</p>
      <GroupedTable table={result.instruments} />
      <Picture src={figure('indicators.svg')} drawing={drawings.indicators} {...result.figureIndicators} />
      <GroupedTable table={result.indicators} />
      {result.notes.length > 0 && (
        <>
          <p class="ps-paper__label">{result.notesLabel}</p>
          <ul>
            {result.notes.map((note) => (
              <li>{note}</li>
            ))}
          </ul>
        </>
      )}

      <h3>{analysis.heading}</h3>
      {analysis.topics.map((topic) => (
        <Topic topic={topic} />
      ))}

      <h3>{measures.heading}</h3>
      {measures.intro.map((text) => (
        <p>{text}</p>
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
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

function Topic({ topic }: { readonly topic: TopicText }) {
  return (
    <>
      <h4>{topic.heading}</h4>
      <GroupedTable table={topic.table} />
      {topic.paragraphs.map(({ label, text }) => (
        <p>
          <strong>{label}</strong> {text}
        </p>
      ))}
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
                <td class={column + 1 === last ? 'ps-paper__number' : undefined}>{cell}</td>
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

function Measures({ table }: { readonly table: MeasureTable }) {
  return (
    <Framed caption={table.caption} head={table.head} wide>
      <tbody>
        {table.rows.map(({ order, title, steps, responsible, period, monitoring }) => (
          <tr>
            <td>{order}</td>
            <td>{title}</td>
            <td>
              {steps.map(({ number, text }) => (
                <p>
                  {number} {text}
                </p>
              ))}
            </td>
            <td>
              {responsible.map((office) => (
                <p>{office}</p>
              ))}
            </td>
            <td>{period}</td>
            <td>{monitoring}</td>
          </tr>
        ))}
      </tbody>
    </Framed>
  );
}

function Framed(props: {
  readonly caption: string;
  readonly head: readonly string[];
  readonly wide?: boolean;
  readonly children: Content;
}) {
  return (
    <ScrollArea label={props.caption}>
      <table class={props.wide ? 'ps-paper__wide' : undefined}>
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            {props.head.map((name) => (
              <th scope="col">{name}</th>
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
        {positionLabel} {position ?? line}
      </p>
      <p>
        {date} {line}
      </p>
    </div>
  );
}
