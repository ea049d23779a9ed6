import { drawFigures } from '../src/documents/charts/report-figures.ts';
import { composeReport, type Table } from '../src/documents/report-content.ts';
import type { ReportModel } from '../src/documents/report-model.ts';

/** The same content as the report in plain HTML, for a browser to print. */
export function reportHtml(model: ReportModel, font: string): string {
  const { title, cover, result, analysis, measures } = composeReport(model);
  const { overall, indicators } = drawFigures(model);
  const face = `@font-face{font-family:Sarabun;src:url(data:font/ttf;base64,${font})}`;
  const look = `${face}body{font:12pt Sarabun}td,th{border:1px solid #888;padding:4px}table{border-collapse:collapse;width:100%}h1{break-before:page}`;
  const topics = analysis.topics.map(
    (topic) =>
      `<h2>${text(topic.heading)}</h2>${table(topic.table)}` +
      topic.paragraphs
        .map(
          ({ label, texts }) =>
            `<h3>${text(label)}</h3>${texts.map((words) => `<p>${text(words)}</p>`).join('')}`,
        )
        .join(''),
  );
  const rows = measures.table.rows.map((row) => {
    const steps = row.steps.map((step) => `<li>${text(step.text)}</li>`).join('');
    const cells = [row.responsible.join(' '), row.period, row.monitoring].map(
      (cell) => `<td>${text(cell)}</td>`,
    );
    return `<tr><td>${row.order}</td><td>${text(row.title)}</td><td><ol>${steps}</ol></td>${cells.join('')}</tr>`;
  });
  return [
    `<!doctype html><html lang="th"><meta charset="utf-8"><title>${text(title)}</title><style>${look}</style>`,
    [...cover.analysis, cover.and, ...cover.measures, ...cover.agency]
      .map((line) => `<p>${text(line)}</p>`)
      .join(''),
    `<h1>${text(result.heading)}</h1><p>${text(result.overall)}</p>${overall.svg}${indicators.svg}`,
    table(result.instruments),
    table(result.indicators),
    `<h1>${text(analysis.heading)}</h1>${topics.join('')}`,
    `<h1>${text(measures.heading)}</h1><table>${head(measures.table.head)}${rows.join('')}</table>`,
  ].join('');
}

function table({ head: titles, groups }: Table): string {
  const rows = groups.flatMap(({ label, rows: members }) =>
    members.map((cells, place) => {
      const first = place === 0 ? `<td rowspan="${members.length}">${text(label)}</td>` : '';
      return `<tr>${first}${cells.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`;
    }),
  );
  return `<table>${head(titles)}${rows.join('')}</table>`;
}

function head(titles: readonly string[]): string {
  return `<thead><tr>${titles.map((title) => `<th>${text(title)}</th>`).join('')}</tr></thead>`;
}

function text(words: string): string {
  return words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
