import { addressOf } from '../../../routes.ts';
import { type Choice, queryOf } from '../choice.ts';

const TABLE = 'agencies';

const withQuery = (path: string, choice: Choice) => `${path}?${new URLSearchParams(queryOf(choice))}`;

/** The address of the page under a choice, at its table of agencies. */
export const tableAddress = (choice: Choice): string =>
  `${withQuery(addressOf('oversight', {}), choice)}#${TABLE}`;

/** The address of the whole table under a choice, as a file. */
export const fileAddress = (choice: Choice, kind: 'csv' | 'xlsx'): string =>
  withQuery(addressOf('oversightFile', { file: `agencies.${kind}` }), { ...choice, page: 1 });
