import pg from 'pg';

const { builtins, getTypeParser } = pg.types;

const asText = (value: string): string => value;

const OWN = new Map<number, (value: string) => unknown>([
  // A date is a calendar day; as a moment it would fall on the day before in Bangkok.
  [builtins.DATE, asText],
  [builtins.INT8, BigInt],
  [builtins.NUMERIC, asText],
]);

/** The one place that says what PostgreSQL's values become: date and numeric text, int8 bigint, the rest as `pg` does. */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    const own = format === 'binary' ? undefined : OWN.get(oid);
    return own ?? getTypeParser(oid, format);
  },
};
