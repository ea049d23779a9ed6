/** A day in Thailand that is another in UTC, soon after the year of the demo result: the tests' today. */
export const DEMO_DAY = new Date('2024-10-15T20:00:00Z');
