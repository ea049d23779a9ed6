import { addressOf, type Parameters, type RouteName } from '../../src/routes.ts';

const SOMEBODY = '01890000-0000-7000-8000-000000000001';

/** An address of each route, below the agency; what it names further need not exist. */
export const addressFor = (name: RouteName, agency: string): string =>
  addressOf(name, {
    agency,
    intake: SOMEBODY,
    form: 'scores.csv',
    file: name === 'oversightFile' ? 'agencies.csv' : 'report.docx',
    figure: 'overall',
    token: 'token',
    person: SOMEBODY,
    year: '2567',
    edition: '1',
    topic: '1',
    kind: 'mend',
    suggestion: SOMEBODY,
    invitation: SOMEBODY,
    measure: SOMEBODY,
    question: SOMEBODY,
    position: SOMEBODY,
    tenure: SOMEBODY,
    paper: 'memo',
    number: '1',
    passkey: SOMEBODY,
    identity: SOMEBODY,
  } as Parameters<RouteName>);
