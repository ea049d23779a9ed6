import { listCsv } from '../../../documents/list-csv.ts';
import { writeList } from '../../../documents/xlsx/write-list.ts';
import { respondWithAttachment } from '../../../web/attachment.ts';
import type { WebHandler } from '../../../web/web-env.ts';
import { recordAlone } from '../../audit/acts.ts';
import { type ExportTable, exportTable } from '../export-table.ts';
import { findTable } from '../find-table.ts';
import { askedBy, type OversightDesk } from './oversight-desk.ts';

const WRITERS = {
  csv: {
    type: 'text/csv; charset=utf-8',
    write: async (table: ExportTable) => Buffer.from(listCsv(table)),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (table: ExportTable, name: string) => writeList(name, table),
  },
};

/** GET: every agency that the choice leaves, on one sheet. Recorded before it goes out. */
export const downloadOversight =
  (desk: OversightDesk): WebHandler =>
  async (c) => {
    const kind = c.req.param('file')?.endsWith('.csv') ? 'csv' : 'xlsx';
    const { accountId, choosable, choice } = await askedBy(c, desk);
    const { rulebook } = choosable;
    const indicators = (rulebook?.indicators ?? []).map(({ id }) => id);
    // The first of the indicators is the one that the table may be ordered by.
    const inTurn = choice.indicator === null ? indicators : [choice.indicator, ...indicators];
    const { agencies } = await findTable(desk.database, choice, {
      ...{ accountId, rulebook, indicators: inTurn, most: null },
    });
    const words = c.get('words').oversight;
    const table = exportTable({
      agencies: agencies.map((agency) => ({
        ...agency,
        indicators: agency.indicators.slice(inTurn.length - indicators.length),
      })),
      ...{ rulebook, words, language: c.get('language') },
    });
    const name = words.fileName({ year: choice.year });
    const content = await WRITERS[kind].write(table, name);
    if (c.req.method === 'GET')
      await recordAlone(desk.database, c.get('record'), {
        agencyId: null,
        subject: { fiscalYear: choice.year, count: agencies.length, file: `agencies.${kind}` },
        at: desk.clock(),
      });
    return respondWithAttachment(c, { name: `${name}.${kind}`, type: WRITERS[kind].type, content });
  };
