import { z } from 'zod';

const moment = z.iso.datetime().describe('In UTC.');
const path = z.string().describe('An address on this server.');

/** What an agency has published, as other programs read it. */
export const publicationListSchema = z
  .object({
    agency: z.object({ shortName: z.string(), name: z.string() }),
    publications: z.array(
      z.object({
        fiscalYear: z.int().describe('Of the Buddhist era: the year of the result.'),
        edition: z.int(),
        isCurrent: z.boolean().describe('Whether the page of the year shows this edition.'),
        publishedAt: moment,
        publishedBy: z.string().nullable(),
        withdrawn: z
          .object({ at: moment, because: z.string() })
          .nullable()
          .describe('When and why it was taken off the page; it has no files then.'),
        page: path,
        files: z.array(
          z.object({
            name: z.string(),
            path,
            mediaType: z.string(),
            bytes: z.int(),
            sha256: z.string().describe('In hexadecimal.'),
          }),
        ),
      }),
    ),
  })
  .describe('Every edition that the agency has published, the newest first, withdrawn ones included.');

export type PublicationList = z.infer<typeof publicationListSchema>;
