import pino, { type DestinationStream, type Logger } from 'pino';
import type { Config } from './config.ts';

export type Log = Logger;

/**
 * What must not stand in a log even if a line carries it by mistake: secrets, and what people typed or handed in.
 * At the first and at the second level of a line.
 */
const SECRETS = [
  'authorization',
  'cookie',
  'password',
  'token',
  'link',
  'body',
  'personName',
  'originalName',
];

/** JSON lines, to standard error unless another destination is given: standard output belongs to the person. */
export function openLog(
  level: Config['logLevel'],
  destination: DestinationStream = pino.destination(2),
): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: tellFault },
      redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), remove: true },
    },
    destination,
  );
}

/** What a line tells of an error. Its other properties stay out: PostgreSQL's `detail` and `where` quote the row. */
function tellFault(fault: unknown): unknown {
  if (!(fault instanceof Error)) return { type: typeof fault };
  const { code, constraint, table } = fault as Partial<Record<'code' | 'constraint' | 'table', string>>;
  const { message, stack, cause } = fault;
  const told = { type: fault.constructor.name, message, code, constraint, table, stack };
  return cause === undefined ? told : { ...told, cause: tellFault(cause) };
}
